import type { TokenClaims } from '../../../src/principal/developmentIssuer.js';
import type { Purpose } from '../../../src/vocabulary/purposes.js';
import type { Role } from '../../../src/vocabulary/roles.js';

/** Somebody who asks the same thing again and again. */
export interface LoadAsker {
  readonly name: string;
  readonly claims: TokenClaims;
  /** `id` is one of the candidates that the asker has seen before; null until it has. Every object of a person selects its `id`. */
  readonly query: (id: string | null) => string;
}

const asker = (name: string, asks: { role: Role; purpose: Purpose; tenant?: string }, query: LoadAsker['query']) => ({
  name,
  claims: {
    sub: `load-${name}`,
    kind: 'SERVICE' as const,
    owner: 'load',
    org: 'load-organisation',
    client: 'load',
    tenant: asks.tenant ?? 'acme',
    roles: [asks.role],
    purposes: [asks.purpose],
    country: 'FR',
    jobs: ['*'],
  },
  query: (id: string | null) => query(id).replace('PURPOSE', `@purpose(is: ${asks.purpose})`),
});

/** The given name of whom the load stores; nobody of the demonstration has it. */
export const createdName = 'Underload';

const screening = '{ id fullName email headline city skills { name } applications { stage job { title } } }';
const selection = '{ id givenName workPermit salaryExpectation applications { score notes { text } } }';
const relocation = '{ id fullName dateOfBirth religiousBelief address }';

/** Lists and single persons, two tenants, refusals, writes, and changes of consent that make decisions stale. */
export const loadAskers: readonly LoadAsker[] = [
  asker('screens', { role: 'RECRUITER', purpose: 'RECRUITMENT_APPLICATION_SCREENING' }, () => {
    return `query PURPOSE { candidates(first: 20) { totalCount nodes ${screening} } }`;
  }),
  asker('selects', { role: 'RECRUITER', purpose: 'RECRUITMENT_APPLICANT_SELECTION', tenant: 'globex' }, (id) =>
    id === null
      ? `query PURPOSE { candidates(first: 100) { nodes ${selection} } }`
      : `query PURPOSE { candidate(id: "${id}") ${selection} }`,
  ),
  asker('relocates', { role: 'MOBILITY_ADVISER', purpose: 'MOBILITY_RELOCATION' }, () => {
    return `query PURPOSE { candidates(first: 10) { nodes ${relocation} } }`;
  }),
  asker('is refused', { role: 'HIRING_MANAGER', purpose: 'RECRUITMENT_APPLICATION_SCREENING' }, () => {
    return `query PURPOSE { candidates(first: 1) { nodes ${screening} } }`;
  }),
  asker('takes in', { role: 'INTAKE', purpose: 'RECRUITMENT_APPLICATION_MANAGEMENT' }, () => {
    return `mutation PURPOSE { createCandidate(input: { givenName: "${createdName}" }) { id givenName } }`;
  }),
  asker('withdraws', { role: 'INTAKE', purpose: 'RECRUITMENT_APPLICATION_MANAGEMENT' }, (id) =>
    id === null
      ? 'query PURPOSE { candidates(first: 100) { nodes { id fullName } } }'
      : `mutation PURPOSE { withdrawConsent(candidate: "${id}", purpose: TALENT_POOL) { status } }`,
  ),
];
