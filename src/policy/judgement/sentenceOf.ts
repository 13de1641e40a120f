import type { AccessMode } from '../../vocabulary/modes.js';
import { transforms } from '../../vocabulary/transforms.js';
import type { CellChange } from './CellChange.js';
import { purposeWords } from './purposeWords.js';

/** What changes alike, for one coordinate, purpose and role. */
export interface Alike {
  readonly change: CellChange;
  readonly modes: readonly AccessMode[];
  readonly countries: readonly string[] | null;
  readonly since: string | null;
}

/** Says in one sentence, without capital or stop, what a change does to a cell. Pure. */
export function sentenceOf({ change, modes, countries, since }: Alike): string {
  const { role, beside, purpose } = change;
  const whom = beside ? `${role} with ${beside}` : role;
  const where = countries ? ` in ${countries.join(', ')}` : '';
  return `${deed(change, modes)} ${whom} for ${purposeWords[purpose]}${where}${since ? ` from ${since}` : ''}`;
}

/** Up to and with the word before the role. */
function deed({ field, before, after, comparison }: CellChange, modes: readonly AccessMode[]): string {
  const { coordinate } = field;
  if (before.effect === 'REFUSED' && after.effect === 'REFUSED') return `leaves ${coordinate} to`;
  if (before.effect === 'REFUSED' || after.effect === 'REFUSED') {
    const opened = before.effect === 'REFUSED' ? after : before;
    const as = opened.effect === 'TRANSFORMED' ? ` as ${opened.to}` : '';
    const way = ways(modes);
    return `${comparison === 'LOOSER' ? 'opens' : 'closes'} ${coordinate}${as}${way} to`;
  }
  const shows = (to: typeof before.to): number => (to === null ? transforms.length : transforms.indexOf(to));
  if (shows(after.to) !== shows(before.to)) {
    if (after.to === null) return `shows ${coordinate} in full to`;
    return `shows ${shows(after.to) > shows(before.to) ? 'more' : 'less'} of ${coordinate} (${after.to}) to`;
  }
  const lost = before.conditions.filter((condition) => !after.conditions.includes(condition));
  const gained = after.conditions.filter((condition) => !before.conditions.includes(condition));
  if (lost.length > 0) return `no longer requires ${conditionWords(lost)} before it shows ${coordinate} to`;
  if (gained.length > 0) return `requires ${conditionWords(gained)} before it shows ${coordinate} to`;
  return `names ${after.article9 ?? 'no condition of Art. 9(2)'} instead of ${before.article9 ?? 'none'} for ${coordinate} to`;
}

const wayWords: Readonly<Record<AccessMode, string>> = {
  SELECT: '',
  FILTER: 'for filtering',
  SORT: 'for sorting',
  COUNT: 'for counting',
  AGGREGATE: 'for aggregates',
  WRITE: 'for writing',
};

/** What is opened to be read is opened; only what is not needs to be said, and writing. */
function ways(modes: readonly AccessMode[]): string {
  if (!modes.includes('SELECT')) return ` ${inWords(modes.map((mode) => wayWords[mode]))}`;
  return modes.includes('WRITE') ? ' for reading and writing' : '';
}

const conditionWords = (conditions: readonly string[]): string =>
  inWords([...conditions].sort().map((condition) => condition.toLowerCase().replaceAll('_', ' ')));

/** Joins words as a sentence does. */
const inWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
