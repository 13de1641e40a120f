import { GovernanceError } from '../errors/GovernanceError.js';

/** The most that one page holds. */
export const largestPage = 100;

/**
 * Reads how long a page is asked to be; null has the schema's default, as if it were not given.
 *
 * @throws GovernanceError BAD_REQUEST for what is below 0 or above 100.
 */
export function pageSize(first: number | null | undefined, byDefault: number): number {
  const size = first ?? byDefault;
  if (size < 0 || size > largestPage)
    throw new GovernanceError('BAD_REQUEST', `"first" must be from 0 to ${largestPage}.`);
  return size;
}
