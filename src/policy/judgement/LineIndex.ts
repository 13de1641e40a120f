import type { Rulebook } from '../../rulebook/Rulebook.js';
import type { Purpose } from '../../vocabulary/purposes.js';
import { cellKey, createExpansion } from '../CompiledPolicy.js';
import { type PolicyLine, refuses } from '../PolicyLine.js';

/** What lines that differ in their cells and ids alone have in common. */
export interface LineKind {
  readonly line: PolicyLine;
  /** The same for kinds that differ only in when they are valid. */
  readonly effect: number;
  /** UTC milliseconds; null: valid already at the instant of the judgement. */
  readonly from: number | null;
  /** Null: for good. */
  readonly until: number | null;
}

/** The kinds of line on a cell, from the instant of the judgement on. */
export type LineIndex = ReadonlyMap<string, ReadonlySet<LineKind>>;

/** Gives each kind of line one object, so that the lines of two policies compare by identity. */
export function createLineKinds(at: Date): (line: PolicyLine) => LineKind | null {
  const instant = at.getTime();
  const kinds = new Map<string, LineKind>();
  const effects = new Map<string, number>();
  return (line) => {
    const from = line.validFrom === undefined ? Number.NEGATIVE_INFINITY : Date.parse(line.validFrom);
    const until = line.validUntil === undefined ? null : Date.parse(line.validUntil);
    if (until !== null && until <= instant) return null;
    const { roles, transform, article9, countries } = line;
    const effect = JSON.stringify([sorted(roles), refuses(line), transform, article9, countries && sorted(countries)]);
    if (!effects.has(effect)) effects.set(effect, effects.size);
    const begins = from <= instant ? null : from;
    const key = `${effects.get(effect)} ${begins} ${until}`;
    const kind = kinds.get(key) ?? { line, effect: effects.get(effect) ?? 0, from: begins, until };
    kinds.set(key, kind);
    return kind;
  };
}

const sorted = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();

/** Indexes lines by the cells that they name, however many of one kind name the same. */
export function indexLines(
  lines: readonly PolicyLine[],
  { rulebook, known }: { readonly rulebook: Rulebook; readonly known: ReadonlySet<string> | null },
  kindOf: (line: PolicyLine) => LineKind | null,
): LineIndex {
  const index = new Map<string, Set<LineKind>>();
  const coordinatesOf = createExpansion(rulebook, known);
  for (const line of lines) {
    const kind = kindOf(line);
    if (!kind) continue;
    for (const coordinate of coordinatesOf(line))
      for (const purpose of line.purposes) {
        const key = cellKey(coordinate, purpose, line.mode);
        const others = index.get(key);
        if (others) others.add(kind);
        else index.set(key, new Set([kind]));
      }
  }
  return index;
}

const modes = ['READ', 'WRITE'] as const;

/** Which lines speak on some coordinates for one purpose, at one instant. */
export interface SpokenLines {
  readonly lines: ReadonlyMap<string, readonly PolicyLine[]>;
  /** The same for the same verdicts. */
  readonly signature: string;
}

/** Cuts an index down to some coordinates, a purpose and an instant (UTC milliseconds). */
export function linesAt(
  index: LineIndex,
  { coordinates, purpose }: { readonly coordinates: readonly string[]; readonly purpose: Purpose },
  instant: number,
): SpokenLines {
  const lines = new Map<string, readonly PolicyLine[]>();
  const signature: string[] = [];
  for (const coordinate of coordinates)
    for (const mode of modes) {
      const key = cellKey(coordinate, purpose, mode);
      const byEffect = new Map<number, PolicyLine>();
      for (const { line, effect, from, until } of index.get(key) ?? [])
        if ((from === null || from <= instant) && (until === null || instant < until)) byEffect.set(effect, line);
      if (byEffect.size > 0) lines.set(key, [...byEffect.values()]);
      signature.push([...byEffect.keys()].sort((one, other) => one - other).join());
    }
  return { lines, signature: signature.join(' ') };
}

/** The instants at which some line on these coordinates begins or ceases to speak; ascending, UTC milliseconds. */
export function boundsAt(
  indexes: readonly LineIndex[],
  { coordinates, purpose }: { readonly coordinates: readonly string[]; readonly purpose: Purpose },
): readonly number[] {
  const bounds = new Set<number>();
  for (const index of indexes)
    for (const coordinate of coordinates)
      for (const mode of modes)
        for (const { from, until } of index.get(cellKey(coordinate, purpose, mode)) ?? []) {
          if (from !== null) bounds.add(from);
          if (until !== null) bounds.add(until);
        }
  return [...bounds].sort((one, other) => one - other);
}

/** Says whether two indexes hold the same lines on these coordinates, at any time. */
export const isSameAt = (
  [one, other]: readonly [LineIndex, LineIndex],
  { coordinates, purpose }: { readonly coordinates: readonly string[]; readonly purpose: Purpose },
): boolean =>
  coordinates.every((coordinate) =>
    modes.every((mode) => {
      const key = cellKey(coordinate, purpose, mode);
      const [first, second] = [one.get(key), other.get(key)];
      if (!first || !second) return first === second;
      return first.size === second.size && [...first].every((kind) => second.has(kind));
    }),
  );
