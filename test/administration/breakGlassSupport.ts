import { interview, recruiter } from '../helpers/askers.js';
import type { Asker, AskOptions, ClientAnswer, TestGateway } from '../helpers/gateway.js';

/** A natural person who recruits, and may state no purpose that a grant is for. */
export const person: Asker = { ...recruiter, kind: 'PERSON', id: 'p-romy', purposes: [interview] };
export const officer: Asker = {
  roles: ['DPO'],
  kind: 'PERSON',
  purposes: ['ACCOUNTABILITY', 'SECURITY', 'RIGHTS_FULFILMENT'],
  id: 'p-dpo',
};
export const controller: Asker = {
  roles: ['CONTROLLER'],
  purposes: ['ACCOUNTABILITY', 'POLICY_ADMINISTRATION'],
  id: 'p-controller',
};
export const reason = 'The court wants an answer by noon.';

/** What is asked of `openBreakGlass`; what a test does not say is in order. */
export interface GrantWanted {
  readonly purpose?: string;
  readonly reason?: string;
  readonly minutes?: number;
  readonly persons?: readonly string[];
}

export const grantFields = `id principal purpose reason openedAt expiresAt persons closings { role principal at }
  read { field operations persons firstAt lastAt }`;

/** Asks for a grant. */
export const opening = (
  { ask }: Pick<TestGateway, 'ask'>,
  wanted: GrantWanted,
  { as = person, stated = interview, ...options }: AskOptions & { as?: Asker; stated?: string } = {},
): Promise<ClientAnswer> =>
  ask(
    as,
    `mutation Open($reason: String!, $minutes: Int!, $persons: [ID!]!) @purpose(is: ${stated}) {
      openBreakGlass(purpose: ${wanted.purpose ?? 'LEGAL_CLAIMS'}, reason: $reason, minutes: $minutes, persons: $persons) { ${grantFields} } }`,
    { ...options, variables: { reason, minutes: 30, persons: [], ...wanted } },
  );

export interface Grant {
  readonly id: string;
  readonly principal: string;
  readonly reason: string | null;
  readonly expiresAt: string;
  readonly persons: number;
  readonly closings: readonly { readonly role: string; readonly principal: string }[];
  readonly read: readonly { readonly field: string; readonly operations: number; readonly persons: number }[];
}

export const grantOf = ({ data, text }: ClientAnswer): Grant => {
  const [grant] = Object.values(data ?? {});
  if (typeof grant !== 'object' || grant === null) throw new Error(text);
  return grant as Grant;
};

/** Opens one and gives its id. */
export const opened = async (...asked: Parameters<typeof opening>): Promise<string> =>
  grantOf(await opening(...asked)).id;

export const closing = ({ ask }: Pick<TestGateway, 'ask'>, as: Asker, id: string): Promise<ClientAnswer> =>
  ask(as, `mutation @purpose(is: ACCOUNTABILITY) { closeBreakGlass(id: "${id}") { ${grantFields} } }`);

export const listedGrants = async (
  { ask }: Pick<TestGateway, 'ask'>,
  as: Asker,
  args = '',
): Promise<readonly Grant[]> => {
  const answer = await ask(as, `query @purpose(is: ACCOUNTABILITY) { breakGlassGrants${args} { ${grantFields} } }`);
  if (answer.code !== null) throw new Error(answer.text);
  return (answer.data as { breakGlassGrants: readonly Grant[] }).breakGlassGrants;
};

/** A query of one candidate that names a grant. */
export const naming = (grant: string, id: string, { purpose = 'LEGAL_CLAIMS', fields = 'email' } = {}): string =>
  `query @purpose(is: ${purpose}, because: "${grant}") { candidate(id: "${id}") { id ${fields} } }`;

/** The controller records a claim and gives its id. */
export async function claimed(
  { ask }: Pick<TestGateway, 'ask'>,
  candidate: string,
  as: Asker = controller,
): Promise<string> {
  const answer = await ask(
    as,
    `mutation @purpose(is: ACCOUNTABILITY) { recordClaim(candidate: "${candidate}", kind: CLAIM, reference: "RG 26/00123") { id } }`,
  );
  return grantOf(answer).id;
}
