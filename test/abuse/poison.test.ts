import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPersons } from '../../src/demonstration/demonstrationPersons.js';
import type { PolicyLine } from '../../src/policy/PolicyLine.js';
import { activate } from '../helpers/activate.js';
import { adviser, recruiter, screening, selection } from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';

const [ada] = demonstrationPersons.acme;
let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

/** What a row may hold that no answer can: how it is broken, and what is asked then. */
const poisons: readonly (readonly [string, string, string])[] = [
  [
    'a score that is no number',
    "update application set score = 'NaN'",
    `query @purpose(is: ${selection}) { candidates(first: 3) { nodes { city applications { score } } } }`,
  ],
  [
    'a contact that never ends',
    "update subject set last_contact_at = 'infinity'",
    `query @purpose(is: ${screening}) { candidates(first: 3) { nodes { city lastContactAt } } }`,
  ],
  [
    'work that is no list',
    `update candidate set work = '{"secret": 1}'`,
    `query @purpose(is: ${screening}) { candidate(id: "${ada?.id}") { city work { employer } } }`,
  ],
];

describe('a row that no answer can hold', () => {
  it.each(poisons)('fails the whole answer and tells nothing of it: %s', async (_what, statement, query) => {
    await asOwner(candour.fresh.connection, 'create table if not exists kept as select * from candidate');
    await asOwner(candour.fresh.connection, statement);
    const { length } = candour.unplanned;
    const { code, data, errors, text } = await candour.ask(recruiter, query);
    expect({ code, data }).toEqual({ code: 'INTERNAL', data: undefined });
    expect(errors).toEqual([
      { message: 'The gateway could not answer.', extensions: { code: 'INTERNAL', requestId: expect.any(String) } },
    ]);
    expect(text).not.toMatch(/NaN|nfinity|secret|scalar|Float/);
    expect(candour.unplanned.length).toBe(length + 1);
    const { rows } = await candour.database.pool.query(
      "select outcome, code, fields, subjects from access_log_entry where tenant = 'acme' order by index desc limit 1",
    );
    expect(rows).toEqual([{ outcome: 'FAILED', code: 'INTERNAL', fields: [], subjects: [] }]);
    await asOwner(
      candour.fresh.connection,
      "update application set score = 1; update subject set last_contact_at = '2026-01-01'; update candidate set work = '[]'",
    );
  });

  it('whose transform fails is refused alone, as INTERNAL in answer and log, without the value', async () => {
    const { connection } = candour.fresh;
    const year: PolicyLine = {
      id: 'zz-photo-year',
      fields: ['Candidate.photoUrl'],
      purposes: ['MOBILITY_RELOCATION'],
      mode: 'READ',
      roles: ['MOBILITY_ADVISER'],
      transform: 'YEAR',
    };
    await activate(candour, (policy) => ({ ...policy, lines: [...policy.lines, year] }));
    await asOwner(connection, "update candidate set photo_url = 'https://secret.example/x.png'");
    const query = `query @purpose(is: MOBILITY_RELOCATION) { candidate(id: "${ada?.id}") { city photoUrl } }`;
    const { data, extensions, text } = await candour.ask(adviser, query);
    expect(data).toEqual({ candidate: { city: expect.any(String), photoUrl: null } });
    expect(extensions.access.refused).toEqual([
      {
        field: 'Candidate.photoUrl',
        code: 'INTERNAL',
        rule: 'relocation-person',
        subjects: 1,
        paths: ['candidate'],
        remedy: 'Ask the data protection officer.',
      },
    ]);
    expect(text).not.toContain('secret');
    const { rows } = await candour.database.pool.query(
      "select fields from access_log_entry where tenant = 'acme' order by index desc limit 1",
    );
    expect(rows[0].fields).toContainEqual({
      field: 'Candidate.photoUrl',
      mode: 'SELECT',
      verdict: 'REFUSED',
      transform: null,
      code: 'INTERNAL',
    });
  });
});
