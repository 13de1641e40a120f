import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from '../gateway/people.js';
import { auditor, dpo, recruiter, screening } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { faultsOf, schemaOf } from '../rulebook/schemas.js';
import { outcomeOf } from './support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const read = () =>
  candour.ask(
    recruiter,
    `query @purpose(is: ${screening}) { candidate(id: "${person('EVERYTHING_VALID')}") { city email } }`,
  );

describe('row 06: compliance is monitored', () => {
  it('records what is allowed and what is refused, with the version of the policy', async () => {
    const answer = await read();
    const [record] = await recordsOf(candour, answer);
    expect(record?.fields.map(({ field, verdict, code }) => [field, verdict, code])).toEqual(
      expect.arrayContaining([
        ['Candidate.city', 'RELEASED', null],
        ['Candidate.email', 'REFUSED', 'PURPOSE_NOT_ALLOWED'],
      ]),
    );
    const { data } = await candour.ask(
      auditor,
      'query @purpose(is: ACCOUNTABILITY) { accessRecords(where: { code: "PURPOSE_NOT_ALLOWED" }) { nodes { policyVersion } } }',
    );
    expect(data).toEqual({ accessRecords: { nodes: [{ policyVersion: 1 }] } });
  });

  it('records an operation that is refused as a whole', async () => {
    const answer = await candour.ask(recruiter, '{ candidates { nodes { id } } }');
    expect(outcomeOf(answer)).toBe('PURPOSE_REQUIRED');
    expect(await recordsOf(candour, answer)).toMatchObject([{ outcome: 'REFUSED', code: 'PURPOSE_REQUIRED' }]);
  });

  it('does not start on a schema in which a field of a person has no tag, and lists each', () => {
    const sdl = 'type Query { ok: Boolean } type P @subject { id: ID! pay: Int mood: String }';
    const faults = faultsOf(schemaOf(sdl));
    expect(faults.map((fault) => fault.split(':')[0]).sort()).toEqual(['P.mood', 'P.pay']);
    expect(faults.every((fault) => fault.includes('must be classified'))).toBe(true);
  });

  it('reports what has no rule or no basis', async () => {
    const { data } = await candour.ask(
      dpo,
      'query @purpose(is: ACCOUNTABILITY) { governanceCoverage { gaps coordinates { coordinate } } }',
    );
    const coverage = data?.['governanceCoverage'] as
      | { gaps: string[]; coordinates: { coordinate: string }[] }
      | undefined;
    expect(coverage?.gaps).toEqual(expect.any(Array));
    expect(coverage?.coordinates.length).toBe(candour.gateway.rulebook.governed.filter(({ isKey }) => !isKey).length);
  });
});
