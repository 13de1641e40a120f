import { badInput } from './badInput.js';

/**
 * Asserts a text of 1 to 2,000 characters, or to another bound, that PostgreSQL can store, and returns it.
 *
 * @throws GovernanceError BAD_REQUEST
 */
export function assertText(text: string, coordinate: string, longest = 2_000): string {
  if (text.trim() === '' || text.length > longest || text.includes('\0') || !text.isWellFormed())
    throw badInput(coordinate, `must be a text of 1 to ${longest.toLocaleString('en')} characters`);
  return text;
}
