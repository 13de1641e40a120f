import type { Classification, Rulebook } from '../rulebook/Rulebook.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';
import type { InstructionsDocument } from './InstructionsDocument.js';
import { knownDigest } from './knownDigest.js';
import type { PolicyDocument } from './PolicyDocument.js';
import type { PolicyLine } from './PolicyLine.js';
import type { PolicyScope } from './PolicyScope.js';

/** Everything about one controller that a decision reads: its policy version, its instructions, its jurisdiction. Immutable. */
export interface CompiledPolicy {
  readonly tenant: string;
  /** 0: the controller has no policy yet. */
  readonly version: number;
  /** 0: the controller has not instructed anything yet. */
  readonly instructionsNumber: number;
  /** ISO 3166-1 alpha-2 of the law that applies to the controller. */
  readonly jurisdiction: string;
  readonly instructions: InstructionsDocument;
  readonly instructedCategories: ReadonlySet<string>;
  readonly rolesByPurpose: ReadonlyMap<Purpose, ReadonlySet<Role>>;
  /** Stands for the coordinates that its lines may open: `knownDigest`. */
  readonly known: string;
  /** The lines that name a cell and are valid, by `cellKey`. */
  readonly lines: ReadonlyMap<string, readonly PolicyLine[]>;
  /**
   * By purpose: the purposes that data may have been collected for to be used for it as well (GDPR Art. 6(4)), as the
   * assessments say that hold now; sorted.
   */
  readonly compatible: ReadonlyMap<Purpose, readonly Purpose[]>;
  /** By id. */
  readonly scopes: readonly PolicyScope[];
  /** It says the same from `from` (included; null: ever since) until `until` (excluded; null: for good). UTC milliseconds. */
  readonly from: number | null;
  readonly until: number | null;
}

export interface PolicyDocuments {
  readonly policy: PolicyDocument;
  readonly instructions: InstructionsDocument;
}

/** What an assessment says that holds: data collected for one purpose may be used for another, until an instant. */
export interface Compatibility {
  readonly collectedFor: Purpose;
  readonly usableFor: Purpose;
  readonly until: Date;
}

/** What compiling needs beside the documents. */
export interface PolicyFacts
  extends Pick<CompiledPolicy, 'tenant' | 'version' | 'instructionsNumber' | 'jurisdiction'> {
  readonly rulebook: Rulebook;
  /** The instant for which it is compiled: lines that are not valid then say nothing. */
  readonly at: Date;
  /**
   * The coordinates that the schema has held ever since the version was activated. A line opens no other: a field that
   * is new, or was removed and comes back, starts closed. Null: all that the schema holds now.
   */
  readonly known: ReadonlySet<string> | null;
  /** Those that hold at that instant; absent: none, whatever the register has (nothing static hangs on them). */
  readonly compatibility?: readonly Compatibility[];
}

/** The key of a cell in `CompiledPolicy.lines`. */
export const cellKey = (coordinate: string, purpose: Purpose, mode: 'READ' | 'WRITE'): string =>
  `${coordinate} ${purpose} ${mode}`;

/** Indexes a policy by cell, once per version, so that a decision is one look-up. Pure. */
export function compilePolicy({ policy, instructions }: PolicyDocuments, facts: PolicyFacts): CompiledPolicy {
  const { rulebook, known, at, tenant, version, instructionsNumber } = facts;
  const instant = at.getTime();
  const lines = new Map<string, PolicyLine[]>();
  const coordinatesOf = createExpansion(rulebook, known);
  for (const line of byId(policy.lines)) {
    if (!isValidAt(line, instant)) continue;
    for (const coordinate of coordinatesOf(line))
      for (const purpose of line.purposes) {
        const key = cellKey(coordinate, purpose, line.mode);
        const others = lines.get(key);
        if (others) others.push(line);
        else lines.set(key, [line]);
      }
  }
  const rolesByPurpose = new Map(
    Object.entries(policy.rolesByPurpose).map(([purpose, roles]) => [purpose as Purpose, new Set(roles)]),
  );
  const compatibility = (facts.compatibility ?? []).filter(({ until }) => until.getTime() > instant);
  return {
    tenant,
    version,
    instructionsNumber,
    jurisdiction: instructions.jurisdiction ?? facts.jurisdiction,
    instructions,
    instructedCategories: new Set(instructions.categories),
    rolesByPurpose,
    known: knownDigest(known),
    lines,
    compatible: compatibleOf(compatibility, instructions),
    scopes: byId(policy.scopes ?? []),
    ...spanAround([...boundsOf(policy.lines), ...compatibility.map(({ until }) => until.getTime())], instant),
  };
}

/** The span between two of some instants that holds another. UTC milliseconds. */
export function spanAround(instants: readonly number[], at: number): Pick<CompiledPolicy, 'from' | 'until'> {
  const bounds = [...instants].sort((one, other) => one - other);
  return {
    from: bounds.findLast((bound) => bound <= at) ?? null,
    until: bounds.find((bound) => bound > at) ?? null,
  };
}

/** What was collected on consent is used again on consent only, so an assessment says nothing of it (GDPR Art. 6(4)). */
function compatibleOf(
  compatibility: readonly Compatibility[],
  { purposes }: InstructionsDocument,
): CompiledPolicy['compatible'] {
  const found = new Map<Purpose, Purpose[]>();
  for (const { collectedFor, usableFor } of compatibility) {
    const basis = purposes[collectedFor]?.basis ?? null;
    if (basis === null || basis === 'A6_1_A_CONSENT') continue;
    found.set(usableFor, [...new Set([...(found.get(usableFor) ?? []), collectedFor])].sort());
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Says whether a compiled policy still says at an instant what its document does. A clock may also be set back. */
export const saysSameAt = ({ from, until }: Pick<CompiledPolicy, 'from' | 'until'>, instant: Date): boolean =>
  (from === null || instant.getTime() >= from) && (until === null || instant.getTime() < until);

/** The instants at which some line begins or ceases to say something; ascending, UTC milliseconds. */
export const boundsOf = (lines: readonly PolicyLine[]): readonly number[] => [
  ...new Set(
    lines
      .flatMap(({ validFrom, validUntil }) => [validFrom ?? [], validUntil ?? []].flat())
      .map((text) => Date.parse(text))
      .sort((one, other) => one - other),
  ),
];

const isValidAt = ({ validFrom, validUntil }: PolicyLine, instant: number): boolean =>
  (validFrom === undefined || Date.parse(validFrom) <= instant) &&
  (validUntil === undefined || instant < Date.parse(validUntil));

/** By id, so that the rule which an answer names does not hang on the order in which rules were written. */
const byId = <Rule extends { readonly id: string }>(rules: readonly Rule[]): readonly Rule[] =>
  [...rules].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));

/** Makes the function that gives the coordinates which a line names, those of its categories too. */
export function createExpansion(
  rulebook: Rulebook,
  known: ReadonlySet<string> | null,
): (line: Pick<PolicyLine, 'fields' | 'categories'>) => readonly string[] {
  const byCategory = new Map<string, string[]>();
  for (const field of rulebook.governed) {
    const category = categoryOf(field);
    if (category) byCategory.set(category, [...(byCategory.get(category) ?? []), field.coordinate]);
  }
  return ({ fields = [], categories = [] }) => {
    const named = new Set([...fields, ...categories.flatMap((category) => byCategory.get(category) ?? [])]);
    return [...named].filter((coordinate) => known === null || known.has(coordinate));
  };
}

/** The one category that a field belongs to: the special one that it is, else its ordinary one, else the one it hints at. */
export const categoryOf = ({ category, special }: Pick<Classification, 'category' | 'special'>): string | undefined =>
  special && (!special.inferred || !category) ? special.category : category;
