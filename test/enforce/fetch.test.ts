import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPersons } from '../../src/demonstration/demonstrationPersons.js';
import { isSealed } from '../../src/subject-keys/sealedCoordinates.js';
import { sealedPrefix } from '../../src/subject-keys/sealText.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { adviser, counsel, dpo, recruiter } from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { tableCell } from './demonstrationTable.js';
import { hasConsent, mayBeUsed, type PersonFacts, personFacts } from './personFacts.js';
import { objectType, selectAll } from './walkSchema.js';

const shownAs = {
  given_name: 'givenName',
  family_name: 'familyName',
  headline: 'headline',
  email: 'email',
  address: 'address',
  city: 'city',
  nationality: 'nationality',
  work_permit: 'workPermit',
  ethnic_origin: 'ethnicOrigin',
  religious_belief: 'religiousBelief',
  photo_url: 'photoUrl',
} as const;
const planted = /<([a-z_]+) ([0-9a-f-]{36})>/g;

let candour: TestGateway;
let facts: ReadonlyMap<string, PersonFacts>;
/** What the database gave the gateway, beside what the gateway gave the client. */
const fetched: string[] = [];
beforeAll(async () => {
  candour = await startTestGateway();
  const values = Object.entries(shownAs).map(([column, field]) => {
    // What is sealed must look so; whether it opens is not asked here.
    const prefix = isSealed(`Candidate.${field}`) ? sealedPrefix : '';
    return `${column} = '${prefix}<${column} ' || id || '>'`;
  });
  await asOwner(candour.fresh.connection, `update candidate set ${values.join(', ')}`);
  facts = await personFacts(candour, 'acme', candour.clock.now);
  const { pool } = candour.database;
  const query = pool.query.bind(pool) as (...asked: unknown[]) => Promise<{ rows: unknown }>;
  // Watches, and changes nothing: each answer of the database is noted on its way.
  Object.assign(pool, {
    query: async (...asked: unknown[]) => {
      const result = await query(...asked);
      fetched.push(JSON.stringify(result.rows));
      return result;
    },
  });
});
afterAll(() => candour.stop());

const cases: readonly (readonly [Purpose, Asker])[] = [
  ...recruiter.purposes
    .filter((purpose) => purpose !== 'RECRUITMENT_BACKGROUND_CHECK')
    .map((each) => [each, recruiter] as const),
  ['MOBILITY_RELOCATION', adviser],
  ['LEGAL_CLAIMS', counsel],
  ['EQUALITY_MONITORING', dpo],
];

function mayBeFetched(column: string, id: string, purpose: Purpose): boolean {
  const person = facts.get(id);
  if (!person || tableCell(`Candidate.${shownAs[column as keyof typeof shownAs]}`, purpose, false) === 'CLOSED')
    return false;
  if (purpose === 'LEGAL_CLAIMS' || !mayBeUsed(person, purpose, { tenant: 'acme', now: candour.clock.now }))
    return false;
  return column !== 'religious_belief' || hasConsent(person, purpose, true);
}

describe.each(cases)('for %s', (purpose, asker) => {
  it('nothing leaves the database that may not be released, not even into the gateway', async () => {
    const all = selectAll(objectType(candour.gateway.schema, 'Candidate'), 2);
    const byId = demonstrationPersons.acme.map(({ id }, position) => `p${position}: candidate(id: "${id}") { ${all} }`);
    fetched.length = 0;
    for (const asked of [byId.join(' '), `candidates(first: 100) { nodes { ${all} } }`])
      await candour.ask(asker, `query @purpose(is: ${purpose}) { ${asked} }`);
    const cells = [...fetched.join('\n').matchAll(planted)].map(([, column = '', id = '']) => ({ column, id }));
    expect(cells.filter(({ column, id }) => !mayBeFetched(column, id, purpose))).toEqual([]);
    const opens = !['LEGAL_CLAIMS', 'EQUALITY_MONITORING'].includes(purpose);
    expect(cells.length > 0).toBe(opens);
  });
});
