import { randomUUID } from 'node:crypto';
import type { PolicyPreview } from '../../src/administration/preview/PolicyPreview.js';
import { demonstrationInstructions, demonstrationPolicy } from '../../src/demonstration/demonstrationPolicy.js';
import { documentDigest } from '../../src/policy/documentDigest.js';
import type { InstructionsDocument } from '../../src/policy/InstructionsDocument.js';
import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import type { PolicyLine } from '../../src/policy/PolicyLine.js';
import type { Asker, ClientAnswer, TestGateway } from '../helpers/gateway.js';

export const admin: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'], kind: 'PERSON' };

export const policy = demonstrationPolicy('acme');
export const instructions = demonstrationInstructions('acme');
/** The demonstration's policy with some of its lines changed; a line for which nothing is given goes. */
export const withLines = (change: (line: PolicyLine) => readonly PolicyLine[]): PolicyDocument => ({
  ...policy,
  lines: policy.lines.flatMap(change),
});
/** The demonstration's policy with a line more. */
export const opening = (line: Omit<PolicyLine, 'id' | 'mode'>): PolicyDocument => ({
  ...policy,
  lines: [...policy.lines, { id: 'opened', mode: 'READ', ...line }],
});

/** Puts a draft where drafts are kept, as somebody has left it. */
export async function drafted(
  { database }: Pick<TestGateway, 'database'>,
  document: PolicyDocument | InstructionsDocument,
  { tenant = 'acme', base = 1 } = {},
): Promise<string> {
  const id = randomUUID();
  await database.pool.query(
    `insert into policy_draft (tenant, id, kind, status, base_version, base_instructions, document, digest, created_at, changed_at)
     values ($1, $2, $3, 'DRAFT', $4, $4, $5, $6, now(), now())`,
    [tenant, id, 'lines' in document ? 'POLICY' : 'INSTRUCTIONS', base, document, documentDigest(document)],
  );
  return id;
}

export const selected = `draft digest from to complete daysDone daysTotal recordsRead
  rows { client organisation purpose field mode change dependsOnSubject code transformFrom transformTo operations persons }
  notReplayed { purpose code operations }`;

/** What is asked for: days as in `2026-03-02`, or any other text. */
export interface Asked {
  readonly draft: string;
  readonly from: string;
  readonly to: string;
  readonly wait?: number;
  readonly asker?: Asker;
}

/** Asks for a preview. */
export function previewed(
  candour: Pick<TestGateway, 'ask'>,
  { draft, from, to, wait, asker = admin }: Asked,
): Promise<ClientAnswer> {
  const instant = (text: string): string => (text.length === 10 ? `${text}T00:00:00Z` : text);
  return candour.ask(
    asker,
    `query Preview($draft: ID!, $from: DateTime!, $to: DateTime!, $wait: Int)
     @purpose(is: ${asker.purposes[0] ?? 'POLICY_ADMINISTRATION'}) {
       previewPolicy(draft: $draft, from: $from, to: $to, wait: $wait) { ${selected} } }`,
    { variables: { draft, from: instant(from), to: instant(to), ...(wait !== undefined && { wait }) } },
  );
}

/** The preview in an answer. */
export function previewIn({ data, text }: ClientAnswer): PolicyPreview {
  const preview = data?.['previewPolicy'] as PolicyPreview | undefined;
  if (!preview) throw new Error(`There is no preview: ${text}`);
  return preview;
}
