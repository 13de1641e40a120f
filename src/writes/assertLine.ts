import { badInput } from './badInput.js';

/** Asserts a text of one line, 1 to 200 characters, that PostgreSQL can store. @throws GovernanceError BAD_REQUEST */
export function assertLine(text: string, coordinate: string): void {
  if (text.trim() === '' || text.length > 200 || /\p{Cc}/u.test(text) || !text.isWellFormed())
    throw badInput(coordinate, 'must be a text of 1 to 200 characters on one line');
}
