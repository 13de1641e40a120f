import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPersons } from '../../src/demonstration/demonstrationPersons.js';
import { adviser, recruiter } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';

const [ada] = demonstrationPersons.acme;
let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

describe('a governed answer', () => {
  it('releases initials for a blind screening, refuses the e-mail, and says both', async () => {
    const query = `query Shortlist @purpose(is: RECRUITMENT_APPLICATION_SCREENING) {
      candidate(id: "${ada?.id}") { fullName email city }
    }`;
    const { data, extensions, receipt } = await candour.ask(recruiter, query);
    expect(data).toEqual({ candidate: { fullName: 'A. L.', email: null, city: expect.any(String) } });
    expect(extensions.access.refused).toEqual([
      {
        field: 'Candidate.email',
        code: 'PURPOSE_NOT_ALLOWED',
        rule: 'default-deny',
        subjects: 1,
        paths: ['candidate'],
        remedy: expect.any(String),
      },
    ]);
    expect(extensions.access.transformed).toEqual([{ field: 'Candidate.fullName', to: 'INITIALS', subjects: 1 }]);
    expect(receipt).toBe(extensions.access.receipt);
  });

  it('releases a special category for relocation with explicit consent, under Art. 9(2)(a)', async () => {
    const query = `query Settle @purpose(is: MOBILITY_RELOCATION) { candidate(id: "${ada?.id}") { religiousBelief } }`;
    const { data } = await candour.ask(adviser, query);
    expect(data).toEqual({ candidate: { religiousBelief: expect.any(String) } });
    const { rows } = await candour.database.pool.query(
      'select purpose, article9_condition, fields, outcome from access_log_entry where tenant = $1 order by index desc limit 1',
      ['acme'],
    );
    expect(rows).toEqual([
      expect.objectContaining({ purpose: 'MOBILITY_RELOCATION', article9_condition: 'A9_2_A', outcome: 'RELEASED' }),
    ]);
  });
});
