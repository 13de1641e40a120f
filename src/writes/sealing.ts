import type { KeyObject } from 'node:crypto';
import { GovernanceError } from '../errors/GovernanceError.js';
import { Sealer } from '../subject-keys/Sealer.js';
import type { WriteContext } from './WriteContext.js';

type Sealing = Pick<WriteContext, 'keys' | 'principal'>;

/** Makes the key of a person who is only now recorded. @throws KeysUnavailable */
export async function newSealer(person: string, { keys, principal: { tenant } }: Sealing): Promise<Sealer> {
  return sealerOf(await keys.create(tenant, [person]), tenant, person);
}

/**
 * Gives what seals the values of a person who is recorded. Nobody gets a key a second time: whose is gone was erased, and
 * came back with an older copy of the database.
 *
 * @throws GovernanceError INTERNAL where the key is not there; KeysUnavailable
 */
export async function knownSealer(person: string, { keys, principal: { tenant } }: Sealing): Promise<Sealer> {
  const known = await keys.read(tenant, [person]);
  if (!known.has(person)) await keys.assertThere();
  return sealerOf(known, tenant, person);
}

function sealerOf(keys: ReadonlyMap<string, KeyObject>, tenant: string, person: string): Sealer {
  const key = keys.get(person);
  if (key) return new Sealer({ tenant, person, key });
  throw new GovernanceError(
    'INTERNAL',
    'The key under which the data of this person is sealed is not there, so nothing was stored: the person may have been erased before an older copy of the database was restored.',
  );
}

/** The fields of a candidate that are sealed, as they were passed. */
interface Sealable {
  readonly summary?: string | null | undefined;
  readonly ethnicOrigin?: string | null | undefined;
  readonly religiousBelief?: string | null | undefined;
  readonly work?: readonly { readonly summary?: string | null }[] | undefined;
}

/** Says whether something that was passed has to be sealed. */
export const holdsSealable = (values: Sealable): boolean =>
  [values.summary, values.ethnicOrigin, values.religiousBelief, values.work].some(
    (value) => value !== null && value !== undefined,
  );

/** Seals what of the values of a candidate is to be sealed; the rest stays, and what was not passed is not there. */
export function sealCandidate<Values extends Sealable>(values: Values, sealer: Sealer): Values {
  const { summary, ethnicOrigin, religiousBelief, work } = values;
  return {
    ...values,
    ...(summary !== undefined && { summary: sealer.text('Candidate.summary', summary) }),
    ...(ethnicOrigin !== undefined && { ethnicOrigin: sealer.text('Candidate.ethnicOrigin', ethnicOrigin) }),
    ...(religiousBelief !== undefined && {
      religiousBelief: sealer.text('Candidate.religiousBelief', religiousBelief),
    }),
    ...(work !== undefined && { work: sealer.work(work) }),
  };
}
