import type { Party } from '../../access-log/tokenKeys.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { BreachQuestion } from './Breach.js';

/** Who is suspected: the column of the log that holds its token, and what it is called. */
export interface Suspect {
  readonly column: 'principal' | 'client' | 'organisation' | 'credential';
  readonly party: Party;
  readonly name: string;
}

/** Reads the one suspect of a question. @throws GovernanceError BAD_REQUEST: none or several, or no name at all */
export function suspectOf({ principal, client, organisation, key }: BreachQuestion): Suspect {
  const suspects: Suspect[] = [];
  if (principal !== null) suspects.push({ column: 'principal', party: 'principal', name: principal });
  if (client !== null) suspects.push({ column: 'client', party: 'client', name: client });
  if (organisation !== null) suspects.push({ column: 'organisation', party: 'organisation', name: organisation });
  if (key !== null) suspects.push({ column: 'credential', party: 'token', name: key });
  const [suspect, ...others] = suspects;
  // PostgreSQL stores no NUL, so nothing has such a name.
  if (suspect !== undefined && others.length === 0 && suspect.name !== '' && !suspect.name.includes('\0'))
    return suspect;
  throw new GovernanceError(
    'BAD_REQUEST',
    'The scope of a breach is asked by exactly one of "principal", "client", "organisation" and "key", and by a name.',
  );
}
