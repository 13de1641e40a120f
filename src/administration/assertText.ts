import { badInput } from '../writes/assertConsentGiven.js';

/** Asserts a text of 1 to 2,000 characters that PostgreSQL can store, and returns it. @throws GovernanceError BAD_REQUEST */
export function assertText(text: string, coordinate: string): string {
  if (text.trim() === '' || text.length > 2_000 || text.includes('\0') || !text.isWellFormed())
    throw badInput(coordinate, 'must be a text of 1 to 2,000 characters');
  return text;
}
