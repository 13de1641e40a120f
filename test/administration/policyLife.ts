import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import type { Asker, ClientAnswer, TestGateway } from '../helpers/gateway.js';

const person = (id: string, roles: Asker['roles']): Asker => ({
  id,
  kind: 'PERSON',
  roles,
  purposes: ['POLICY_ADMINISTRATION'],
});
export const ada = person('ada', ['ADMIN']);
export const bob = person('bob', ['ADMIN']);
export const carol = person('carol', ['CONTROLLER']);
export const dave = person('dave', ['CONTROLLER']);
export const officer = person('odette', ['DPO']);
export const auditor: Asker = { ...person('aude', ['AUDITOR']), purposes: ['ACCOUNTABILITY'] };

/** A draft as these tests ask for it. */
export interface AnsweredDraft {
  readonly id: string;
  readonly kind: string;
  readonly status: string;
  readonly digest: string;
  readonly document: unknown;
  readonly baseVersion: number;
  readonly activatedNumber: number | null;
  readonly activateAt: string | null;
  readonly events: readonly { readonly action: string; readonly principal: string; readonly digest: string }[];
  readonly diff: readonly { readonly change: string; readonly part: string; readonly id: string }[];
  readonly judgement: {
    readonly effect: string;
    readonly needsApproval: boolean;
    readonly faults: readonly { readonly reason: string; readonly rule: string | null; readonly message: string }[];
    readonly opens: readonly { readonly sentence: string; readonly coordinate: string | null }[];
    readonly closes: readonly { readonly sentence: string; readonly coordinate: string | null }[];
    readonly assessmentMissing: readonly Cell[];
  };
}

export interface Cell {
  readonly coordinate: string | null;
  readonly purpose: string | null;
  readonly role: string | null;
  readonly mode: string | null;
  readonly countries: readonly string[] | null;
}

const draftFields = `id kind status digest document baseVersion activatedNumber activateAt
  events { action principal digest } diff { change part id }
  judgement { effect needsApproval faults { reason rule message } opens { sentence coordinate }
    closes { sentence coordinate } assessmentMissing { coordinate purpose role mode countries } }`;

const steps = {
  create: `mutation M($document: JSON, $basedOn: Int, $kind: DraftKind! = POLICY) @purpose(is: POLICY_ADMINISTRATION) {
    done: createPolicyDraft(document: $document, basedOn: $basedOn, kind: $kind) { ${draftFields} } }`,
  edit: `mutation M($id: ID!, $document: JSON!, $digest: String!) @purpose(is: POLICY_ADMINISTRATION) {
    done: editPolicyDraft(id: $id, document: $document, digest: $digest) { ${draftFields} } }`,
  submit: `mutation M($id: ID!, $digest: String!) @purpose(is: POLICY_ADMINISTRATION) {
    done: submitPolicyDraft(id: $id, digest: $digest) { ${draftFields} } }`,
  approve: `mutation M($id: ID!, $digest: String!) @purpose(is: POLICY_ADMINISTRATION) {
    done: approvePolicyDraft(id: $id, digest: $digest) { ${draftFields} } }`,
  activate: `mutation M($id: ID!, $digest: String!, $at: DateTime) @purpose(is: POLICY_ADMINISTRATION) {
    done: activatePolicyDraft(id: $id, digest: $digest, at: $at) { ${draftFields} } }`,
  discard: `mutation M($id: ID!) @purpose(is: POLICY_ADMINISTRATION) { done: discardPolicyDraft(id: $id) { ${draftFields} } }`,
  rollBack: `mutation M($to: Int!) @purpose(is: POLICY_ADMINISTRATION) { done: rollBackPolicy(to: $to) { ${draftFields} } }`,
  read: `query Q($id: ID!) @purpose(is: POLICY_ADMINISTRATION) { done: policyDraft(id: $id) { ${draftFields} } }`,
} as const;
export type StepName = keyof typeof steps;
type Variables = Readonly<Record<string, unknown>>;

/** Takes one step, and gives the answer whatever it is. */
export const attempt = (
  gateway: Pick<TestGateway, 'ask'>,
  asker: Asker,
  [step, variables]: readonly [StepName, Variables],
): Promise<ClientAnswer> => gateway.ask(asker, steps[step], { variables });

/** Takes one step that is expected to succeed. */
export async function take(
  gateway: Pick<TestGateway, 'ask'>,
  asker: Asker,
  step: readonly [StepName, Variables],
): Promise<AnsweredDraft> {
  const answer = await attempt(gateway, asker, step);
  const { done } = (answer.data ?? {}) as { done?: AnsweredDraft };
  if (!done) throw new Error(`${step[0]}: ${answer.text}`);
  return done;
}

/** What a draft is named by in the next step. */
export const meant = ({ id, digest }: AnsweredDraft) => ({ id, digest });

/** The policy that is active now. */
export async function activePolicy({ ask }: TestGateway): Promise<{ number: number; document: PolicyDocument }> {
  const { data } = await ask(
    ada,
    'query Q @purpose(is: POLICY_ADMINISTRATION) { policyVersions(first: 1) { number document } }',
  );
  const [version] = (data?.['policyVersions'] ?? []) as { number: number; document: PolicyDocument }[];
  if (!version) throw new Error('There is no policy.');
  return version;
}

/** Makes a change active, by the shortest way that its effect allows. */
export async function change(gateway: TestGateway, document: unknown): Promise<AnsweredDraft> {
  const draft = await take(gateway, ada, ['create', { document }]);
  const { judgement } = await take(gateway, ada, ['submit', meant(draft)]);
  await assess(gateway, judgement.assessmentMissing);
  if (judgement.needsApproval) await take(gateway, bob, ['approve', meant(draft)]);
  return take(gateway, ada, ['activate', meant(draft)]);
}

/** A policy without one line. */
export const without = (document: PolicyDocument, line: string): PolicyDocument => ({
  ...document,
  lines: document.lines.filter(({ id }) => id !== line),
});

/** What an answer refuses, or that it refuses nothing. */
export const refusal = ({ code, errors }: ClientAnswer) => ({ code, message: errors[0]?.message ?? null });

/** Has cells assessed, advised on and signed, for a day. */
export async function assess(gateway: TestGateway, cells: readonly Cell[]): Promise<void> {
  if (cells.length === 0) return;
  const step = async (asker: Asker, call: string, variables: Variables): Promise<string> => {
    const declared = 'id' in variables ? '$id: ID!' : '$cells: [AssessmentCellInput!]!, $expiresAt: DateTime!';
    const document = `mutation M(${declared}) @purpose(is: POLICY_ADMINISTRATION) { done: ${call} { id } }`;
    const answer = await gateway.ask(asker, document, { variables });
    const { done } = (answer.data ?? {}) as { done?: { readonly id: string } };
    if (!done) throw new Error(answer.text);
    return done.id;
  };
  const expiresAt = new Date(gateway.clock.now.getTime() + 86_400_000).toISOString();
  const filing = 'fileAssessment(cells: $cells, outcome: RISKS_MITIGATED, summary: "As before", expiresAt: $expiresAt)';
  const id = await step(ada, filing, { cells, expiresAt });
  await step(officer, 'adviseAssessment(id: $id, advice: FAVOURABLE)', { id });
  await step(carol, 'signAssessment(id: $id)', { id });
}
