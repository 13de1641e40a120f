import type { NotReplayed, PreviewRow } from './PolicyPreview.js';
import type { CountedChange } from './Tally.js';

/** Fewer than this are told as fewer than this. */
const smallest = 10;

type Counts = Pick<CountedChange, 'operations' | 'persons'>;

/**
 * Writes counted changes as they are answered, sorted.
 *
 * A count below ten reads "< 10". Where a cell (client, organisation, purpose, field, mode) has several rows and just
 * one of them reads so, its next smallest reads "10 or more": another field of the same operations may tell the sum of
 * the rows, and the small count would be what is missing from it.
 */
export function answerRows(counted: readonly CountedChange[]): readonly PreviewRow[] {
  const cells = new Map<string, CountedChange[]>();
  for (const each of counted.filter(({ operations }) => operations > 0)) {
    const { client, organisation, purpose, field, mode } = each.change;
    const cell = JSON.stringify([client, organisation, purpose, field, mode]);
    cells.set(cell, [...(cells.get(cell) ?? []), each]);
  }
  return [...cells.values()].flatMap(answerCell).sort(byText);
}

function answerCell(cell: readonly CountedChange[]): readonly PreviewRow[] {
  const operations = told(cell, 'operations');
  const persons = told(cell, 'persons');
  return cell.map((each) => ({
    ...each.change,
    operations: operations.get(each) ?? '',
    persons: persons.get(each) ?? '',
  }));
}

function told(cell: readonly CountedChange[], of: keyof Counts): ReadonlyMap<CountedChange, string> {
  const large = cell.filter((each) => each[of] >= smallest);
  const isAlone = cell.length - large.length === 1;
  const covering = isAlone ? Math.min(...large.map((each) => each[of])) : null;
  return new Map(cell.map((each) => [each, each[of] === covering ? `${smallest} or more` : toldCount(each[of])]));
}

const toldCount = (count: number): string => (count < smallest ? `< ${smallest}` : String(count));

/** Writes what could not be replayed, sorted. */
export const answerNotReplayed = (
  counted: Iterable<Omit<NotReplayed, 'operations'> & { readonly operations: number }>,
): readonly NotReplayed[] =>
  [...counted].map((each) => ({ ...each, operations: toldCount(each.operations) })).sort(byText);

/** The order of their texts: the same on every machine. */
const byText = (one: object, other: object): number => {
  const [first, second] = [JSON.stringify(one), JSON.stringify(other)];
  return first < second ? -1 : first > second ? 1 : 0;
};
