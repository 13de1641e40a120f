import { GovernanceError } from '../../errors/GovernanceError.js';
import { breakGlassPurposes } from '../../policy/BreakGlass.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import { badInput } from '../../writes/badInput.js';
import type { GrantAsked } from './BreakGlassGrants.js';

const longest = 60;
const mostPersons = 20;
const shortestReason = 10;
const longestReason = 2_000;

/** What does not show: space, control, format, unassigned, and what fonts draw as nothing. */
const invisible = /[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;
const control = /[^\P{Cc}\n\r\t]/u;

/**
 * Asserts what somebody asks who breaks the glass, and gives the persons as they are kept: lower case, each once.
 * Whether the tenant has them is not looked at, so the answer can't tell.
 *
 * @throws GovernanceError PURPOSE_NOT_ALLOWED for a purpose that no grant is for; BAD_REQUEST naming the argument
 */
export function assertGrantAsked({ purpose, reason, minutes, persons }: GrantAsked): readonly string[] {
  if (!breakGlassPurposes.includes(purpose))
    throw new GovernanceError(
      'PURPOSE_NOT_ALLOWED',
      `Break-glass is for ${breakGlassPurposes.join(', ')}, and for no other purpose.`,
    );
  assertReason(reason);
  if (minutes < 1 || minutes > longest)
    throw badInput('Mutation.openBreakGlass(minutes:)', `must be from 1 to ${longest}`);
  if (!persons.every(isUuid)) throw badInput('Mutation.openBreakGlass(persons:)', 'must hold ids of candidates, UUIDs');
  const named = [...new Set(persons.map((id) => id.toLowerCase()))].sort();
  if (named.length < 1 || named.length > mostPersons)
    throw badInput('Mutation.openBreakGlass(persons:)', `must name from 1 to ${mostPersons} persons`);
  return named;
}

function assertReason(reason: string): void {
  const characters = [...reason];
  const visible = characters.filter((character) => !invisible.test(character));
  const isStorable = reason.isWellFormed() && !control.test(reason);
  if (isStorable && visible.length >= shortestReason && characters.length <= longestReason) return;
  throw badInput(
    'Mutation.openBreakGlass(reason:)',
    `must be a text of ${shortestReason} to ${longestReason.toLocaleString('en')} visible characters`,
  );
}
