import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultLimits } from '../../src/operation/limits.js';
import { type HeldKeys, heldKeysIn } from '../../src/writes/held/HeldKeys.js';
import { intake } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { managing } from './support.js';

/** A gateway that holds imports, with the keys in a folder of the test's. */
export interface HoldingGateway extends TestGateway {
  readonly keys: HeldKeys;
  /** The names of the key files. */
  keyFiles(): Promise<readonly string[]>;
}

export async function startHoldingGateway(most = 100): Promise<HoldingGateway> {
  const folder = join(await mkdtemp(join(tmpdir(), 'candour held ')), 'held');
  const keys = heldKeysIn(folder);
  const gateway = await startTestGateway({ heldKeys: keys, limits: { ...defaultLimits, heldImports: most } });
  const stop = async (): Promise<void> => {
    await gateway.stop();
    await rm(folder, { recursive: true, force: true });
  };
  return { ...gateway, keys, stop, keyFiles: () => readdir(folder).catch(() => []) };
}

/** Who decides: a person of intake. */
export const decider: Asker = { ...intake, kind: 'PERSON', id: 'dev-zoe' };

export const disability = 'Travailleuse handicapée, RQTH renouvelée en 2023.';
export const resume = {
  basics: {
    name: 'Ann Ash',
    email: 'ann@example.org',
    summary: `Soudeuse à Lille. ${disability} Aime le travail bien fait.`,
  },
  references: [{ name: 'Bob Reference', reference: 'She is good.' }],
};

const importing = `mutation ($resume: JSON!, $hold: Boolean!) @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) {
  importResume(resume: $resume, hold: $hold) { id } }`;

export const holds = (
  { ask }: TestGateway,
  { as = intake, document = resume, idempotencyKey }: { as?: Asker; document?: unknown; idempotencyKey?: string } = {},
): Promise<ClientAnswer> =>
  ask(as, importing, { variables: { resume: document, hold: true }, ...(idempotencyKey && { idempotencyKey }) });

/** What an answer tells of what is held. */
export interface Held {
  readonly id: string;
  readonly until: string;
  readonly marks: readonly Readonly<Record<string, unknown>>[];
}

export function heldIn({ extensions, text }: ClientAnswer): Held {
  const held = extensions['held'];
  if (held === undefined) throw new Error(`Nothing is held: ${text}`);
  return held as Held;
}

export const reads = ({ ask }: TestGateway, id: string, as: Asker = decider): Promise<ClientAnswer> =>
  ask(as, managing(`readHeldImport(id: "${id}") { place category before text after }`));

export const releases = (
  { ask }: TestGateway,
  id: string,
  { how = 'as: REDACTED', as = decider }: { how?: string; as?: Asker } = {},
): Promise<ClientAnswer> => ask(as, managing(`releaseHeldImport(id: "${id}", ${how}) { id }`));

export const discards = ({ ask }: TestGateway, id: string, as: Asker = decider): Promise<ClientAnswer> =>
  ask(as, managing(`discardHeldImport(id: "${id}")`));

const fields = 'id until status because decidedBy marks { place coordinate category start end }';
export const lists = async (
  { ask }: TestGateway,
  { status = 'HELD', as = decider }: { status?: string; as?: Asker } = {},
): Promise<readonly Readonly<Record<string, unknown>>[]> => {
  const query = `query @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { heldImports(status: ${status}) { ${fields} } }`;
  const { data, text } = await ask(as, query);
  const found = data?.['heldImports'];
  if (!Array.isArray(found)) throw new Error(text);
  return found as readonly Readonly<Record<string, unknown>>[];
};
