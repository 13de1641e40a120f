import { isDeepStrictEqual } from 'node:util';
import type { InstructionsDocument } from '../../policy/InstructionsDocument.js';
import type { PolicyDocument } from '../../policy/PolicyDocument.js';
import type { ChangedPart, ChangeKind } from '../../vocabulary/policyDrafts.js';

/** One part of a document that differs: a line or scope by its id, the rest by the word it is known by. */
export interface PolicyChange {
  readonly change: ChangeKind;
  readonly part: ChangedPart;
  readonly id: string;
  /** As it stands in the active document; null: it is not there. */
  readonly before: unknown;
  /** As the draft has it; null: it is not there. */
  readonly after: unknown;
}

interface Part {
  readonly part: ChangedPart;
  readonly id: string;
  readonly value: unknown;
}

/** Lists what differs between two policies: by rule, whatever their order. */
export const diffPolicies = (before: PolicyDocument, after: PolicyDocument): readonly PolicyChange[] =>
  diff(partsOfPolicy(before), partsOfPolicy(after));

/** Lists what differs between two instructions. */
export const diffInstructions = (before: InstructionsDocument, after: InstructionsDocument): readonly PolicyChange[] =>
  diff(partsOfInstructions(before), partsOfInstructions(after));

const partsOfPolicy = ({ lines, scopes = [], rolesByPurpose }: PolicyDocument): readonly Part[] => [
  ...lines.map((line): Part => ({ part: 'LINE', id: line.id, value: line })),
  ...scopes.map((scope): Part => ({ part: 'SCOPE', id: scope.id, value: scope })),
  ...Object.entries(rolesByPurpose).map(([id, roles]): Part => ({ part: 'ROLES', id, value: roles })),
];

const partsOfInstructions = ({
  purposes,
  categories,
  recipients,
  jurisdiction,
  parties = {},
}: InstructionsDocument): readonly Part[] => [
  ...Object.entries(purposes).map(([id, value]): Part => ({ part: 'PURPOSE', id, value })),
  ...categories.map((id): Part => ({ part: 'CATEGORY', id, value: true })),
  { part: 'RECIPIENTS', id: 'recipients', value: recipients },
  ...Object.entries(parties).map(([id, value]): Part => ({ part: 'PARTY', id, value })),
  ...(jurisdiction === undefined ? [] : [{ part: 'JURISDICTION', id: 'jurisdiction', value: jurisdiction } as const]),
];

function diff(before: readonly Part[], after: readonly Part[]): readonly PolicyChange[] {
  const key = ({ part, id }: Part): string => `${part} ${id}`;
  const old = new Map(before.map((each) => [key(each), each]));
  const kept = new Set(after.map(key));
  const removed = before
    .filter((each) => !kept.has(key(each)))
    .map(({ part, id, value }): PolicyChange => ({ change: 'REMOVED', part, id, before: value, after: null }));
  const others = after.flatMap((each): PolicyChange[] => {
    const { part, id, value } = each;
    const was = old.get(key(each));
    if (!was) return [{ change: 'ADDED', part, id, before: null, after: value }];
    return isDeepStrictEqual(was.value, value)
      ? []
      : [{ change: 'CHANGED', part, id, before: was.value, after: value }];
  });
  return [...others, ...removed];
}
