import { assertLine } from '../../writes/assertLine.js';
import { badInput } from '../../writes/badInput.js';
import type { DirectiveContent } from './Directives.js';

/**
 * Asserts that directives can be carried out as they are: an executor has a name and a contact, and what is communicated
 * has somebody to go to.
 *
 * @throws GovernanceError BAD_REQUEST
 */
export function assertContent(
  { fate, executorName = null, executorContact = null }: DirectiveContent,
  coordinate: string,
): void {
  if ((executorName === null) !== (executorContact === null))
    throw badInput(`${coordinate}(executorContact:)`, 'must come with executorName, and only with it');
  if (executorName !== null) assertLine(executorName, `${coordinate}(executorName:)`);
  if (executorContact !== null) assertLine(executorContact, `${coordinate}(executorContact:)`);
  if (fate === 'COMMUNICATE' && executorName === null)
    throw badInput(`${coordinate}(executorName:)`, 'must say to whom the data are communicated');
}
