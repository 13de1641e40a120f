import { GovernanceError } from '../../errors/GovernanceError.js';

/** Whole days in UTC that are over. */
export interface PreviewPeriod {
  /** Included. */
  readonly from: Date;
  /** Excluded. */
  readonly to: Date;
}

export const dayLength = 86_400_000;
export const mostDays = 400;

/**
 * Asserts that a period can be replayed. Only days that are over are: their records stay as they are, so that the same
 * question has the same answer.
 *
 * @throws GovernanceError BAD_REQUEST
 */
export function assertPeriod({ from, to }: PreviewPeriod, now: Date): PreviewPeriod {
  const [begin, end, today] = [from.getTime(), to.getTime(), now.getTime() - (now.getTime() % dayLength)];
  const refuse = (message: string): never => {
    throw new GovernanceError('BAD_REQUEST', message);
  };
  if (begin % dayLength !== 0 || end % dayLength !== 0)
    return refuse('A preview replays whole days: "from" and "to" must be midnights in UTC.');
  if (begin >= end) return refuse('The period of a preview must end after it begins: "to" is excluded.');
  if (end > today)
    return refuse(
      'A preview replays days that are over: "to" must not lie after the midnight at which today began, in UTC.',
    );
  if (end - begin > mostDays * dayLength) return refuse(`A preview replays at most ${mostDays} days at once.`);
  return { from, to };
}

/** Lists the days of a period. */
export const daysOf = ({ from, to }: PreviewPeriod): readonly PreviewPeriod[] =>
  parts({ from, to }, (to.getTime() - from.getTime()) / dayLength);

/** Cuts a period into parts of equal length (to the millisecond). */
export function parts({ from, to }: PreviewPeriod, count: number): readonly PreviewPeriod[] {
  const length = to.getTime() - from.getTime();
  const border = (index: number): Date => new Date(from.getTime() + Math.floor((length * index) / count));
  return Array.from({ length: count }, (_, index) => ({ from: border(index), to: border(index + 1) }));
}
