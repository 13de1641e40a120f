import type { AccessedField } from '../../access-log/AccessRecord.js';
import type { Code } from '../../errors/codes.js';
import type { CompiledPolicy } from '../../policy/CompiledPolicy.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import type { AccessMode } from '../../vocabulary/modes.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import type { Transform } from '../../vocabulary/transforms.js';
import type { Combination } from './Combination.js';
import { decideStatically, type StaticVerdict } from './decideStatically.js';

/** What a draft would do to a cell that was used. */
export interface Change {
  readonly client: string | null;
  readonly organisation: string | null;
  readonly purpose: Purpose;
  readonly field: string;
  readonly mode: AccessMode;
  readonly change: 'NEWLY_REFUSED' | 'NEWLY_RELEASED' | 'TRANSFORMED_DIFFERENTLY';
  readonly dependsOnSubject: boolean;
  /** With what it would be refused, or was. */
  readonly code: Code | null;
  readonly transformFrom: Transform | null;
  readonly transformTo: Transform | null;
}

/** What a replay decides under. */
export interface Replay {
  readonly tenant: string;
  readonly rulebook: Rulebook;
  readonly draft: CompiledPolicy;
  /** The version that a record cites. */
  readonly cited: (version: number) => CompiledPolicy | null;
  /** Names of clients and organisations, by token. */
  readonly nameOf: (token: string) => string | null;
}

/** Codes that say what the person's state decided, or chance, and so not whether the cell was open before that. */
const laterCodes: ReadonlySet<Code> = new Set<Code>([
  'NOTICE_MISSING',
  'PURPOSE_INCOMPATIBLE',
  'RETENTION_EXPIRED',
  'SUBJECT_RESTRICTED',
  'CONSENT_MISSING',
  'CONSENT_WITHDRAWN',
  'CONSENT_EXPIRED',
  'OBJECTION_UPHELD',
  'HUMAN_REVIEW_MISSING',
  'INTERNAL',
]);

/** Says whether a recorded refusal leaves open what was decided statically. A person without a claim reads like a rule. */
export const isUntold = ({ verdict, code }: AccessedField, purpose: Purpose | null): boolean =>
  verdict === 'REFUSED' &&
  code !== null &&
  (laterCodes.has(code) || (code === 'PURPOSE_NOT_ALLOWED' && purpose === 'LEGAL_CLAIMS'));

/** Lists what a draft would change for records of one combination; each change once. Pure. */
export function changesOf(combination: Combination, replay: Replay): readonly Change[] {
  const { purpose } = combination;
  if (purpose === null) return [];
  const client = replay.nameOf(combination.client);
  const organisation = replay.nameOf(combination.organisation);
  const caller = {
    tenant: replay.tenant,
    roles: combination.roles,
    purposes: [purpose],
    country: combination.country,
    // What covers a destination is no draft's.
    destinations: [{ country: combination.country, recipient: null, safeguards: null }],
    ...(organisation !== null && { organisation }),
  };
  const decideUnder = (policy: CompiledPolicy, { field, mode }: AccessedField): StaticVerdict | null =>
    decideStatically(field, mode, { rulebook: replay.rulebook, policy, caller, purpose });
  /** The register refused it, not a line. */
  const isUncovered = (recorded: AccessedField): boolean => {
    if (recorded.code !== 'TRANSFER_NOT_COVERED') return false;
    const cited = replay.cited(combination.policyVersion);
    return cited === null || decideUnder(cited, recorded)?.effect === 'OPEN';
  };
  const before = (recorded: AccessedField): Known | null => {
    if (!isUntold(recorded, purpose)) return knownOf(recorded);
    const cited = replay.cited(combination.policyVersion);
    const decided = cited && decideUnder(cited, recorded);
    // Whatever the version says by now: the person's state was looked at, so the cell had been open.
    return decided?.effect === 'REFUSED' && recorded.code !== 'PURPOSE_NOT_ALLOWED' ? null : decided;
  };
  const changes = combination.fields.flatMap((recorded) => {
    if (isUncovered(recorded)) return [];
    const after = decideUnder(replay.draft, recorded);
    const change = after && difference(before(recorded) ?? openAs(after), after);
    return change ? [{ client, organisation, purpose, field: recorded.field, mode: recorded.mode, ...change }] : [];
  });
  return [...new Map(changes.map((change) => [changeKey(change), change])).values()];
}

/** Names a change: equal ones are counted together. */
export const changeKey = (change: Change): string =>
  JSON.stringify([
    change.client,
    change.organisation,
    change.purpose,
    change.field,
    change.mode,
    change.change,
    change.code,
    change.transformFrom,
    change.transformTo,
    change.dependsOnSubject,
  ]);

/** What is known of the verdict that a record was made under. */
type Known = Exclude<StaticVerdict, { effect: 'OPEN' }> | { readonly effect: 'OPEN'; readonly to: Transform | null };

const knownOf = ({ verdict, transform, code, mode }: AccessedField): Known =>
  verdict === 'REFUSED'
    ? { effect: 'REFUSED', code: code ?? 'PURPOSE_NOT_ALLOWED' }
    : { effect: 'OPEN', to: mode === 'SELECT' ? transform : null };

/** A cell that was open, nobody knows how: it differs only from one that is closed. */
const openAs = (after: StaticVerdict): Known => ({ effect: 'OPEN', to: after.effect === 'OPEN' ? after.to : null });

type Difference = Pick<Change, 'change' | 'dependsOnSubject' | 'code' | 'transformFrom' | 'transformTo'>;

/**
 * Compares verdicts. A cell that would be refused has no former transform: what some persons' state refused has none
 * either, and a row of its own for those would count them.
 */
function difference(before: Known, after: StaticVerdict): Difference | null {
  if (after.effect === 'REFUSED')
    return before.effect === 'REFUSED'
      ? null
      : { change: 'NEWLY_REFUSED', dependsOnSubject: false, code: after.code, transformFrom: null, transformTo: null };
  const { to, dependsOnSubject } = after;
  if (before.effect === 'REFUSED')
    return { change: 'NEWLY_RELEASED', dependsOnSubject, code: before.code, transformFrom: null, transformTo: to };
  return before.to === to
    ? null
    : { change: 'TRANSFORMED_DIFFERENTLY', dependsOnSubject, code: null, transformFrom: before.to, transformTo: to };
}
