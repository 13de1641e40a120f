import { demonstrationId } from './demonstrationId.js';
import type { DemonstrationTenant } from './demonstrationTenants.js';

/** A person of the demonstration that documentation may name. */
export interface DemonstrationPerson {
  readonly tenant: DemonstrationTenant;
  /** The person's number in its tenant; the data's rows come in this order. */
  readonly index: number;
  readonly id: string;
  readonly name: string;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth: string;
  readonly state: PersonState;
  /** What asking for this person shows. */
  readonly about: string;
}

/** How a person stands to the notice, the consents and the retention period. */
export type PersonState = 'EVERYTHING_VALID' | 'NO_NOTICE' | 'CONSENT_WITHDRAWN' | 'RETENTION_EXPIRED';

const states: readonly { readonly state: PersonState; readonly about: string }[] = [
  {
    state: 'EVERYTHING_VALID',
    about:
      'Has the full notice, was in touch a week ago, gave every consent and an explicit one to hold a religious belief.',
  },
  { state: 'NO_NOTICE', about: 'Was never given a notice: every recruitment purpose is refused.' },
  {
    state: 'CONSENT_WITHDRAWN',
    about: 'Gave the same consents as the first person and withdrew each; the religious belief was erased with them.',
  },
  {
    state: 'RETENTION_EXPIRED',
    about: 'Was last in touch three years ago: the retention period of two years has passed.',
  },
];

const named: Readonly<Record<DemonstrationTenant, readonly (readonly [name: string, dateOfBirth: string])[]>> = {
  acme: [
    ['Ada Lefèvre', '1987-12-10'],
    ['Noé Garnier', '1994-03-02'],
    ['Inès Benali', '1990-07-21'],
    ['Paul de La Tour', '1979-11-05'],
  ],
  globex: [
    ['Sanne van den Berg', '1988-05-17'],
    ['Daan Jansen', '1996-01-30'],
    ['Fatima El Idrissi', '1991-09-12'],
    ["Willem 't Hart", '1975-04-08'],
  ],
};

const personsOf = (tenant: DemonstrationTenant): readonly DemonstrationPerson[] =>
  states.flatMap(({ state, about }, index) => {
    const [name, dateOfBirth] = named[tenant][index] ?? [];
    if (name === undefined || dateOfBirth === undefined) return [];
    return [{ tenant, index, id: demonstrationId(tenant, 'candidate', index), name, dateOfBirth, state, about }];
  });

/** The first four persons of each tenant, in order of their index. */
export const demonstrationPersons: Readonly<Record<DemonstrationTenant, readonly DemonstrationPerson[]>> = {
  acme: personsOf('acme'),
  globex: personsOf('globex'),
};
