import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from '../gateway/people.js';
import { auditor, recruiter, screening } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const theirs = person('EVERYTHING_VALID', 'globex');
const asking = (id: string): Promise<ClientAnswer> =>
  candour.ask(
    recruiter,
    `query Q($id: ID!) @purpose(is: ${screening}) { candidate(id: $id) { id fullName } node(id: $id) { id } }`,
    { variables: { id } },
  );
/** The bytes of an answer, without the receipt, which is of its record. */
const bytesOf = ({ text, receipt }: ClientAnswer): string => text.replaceAll(receipt ?? '', 'receipt');
const logOf = async (as: Asker): Promise<readonly Record<string, unknown>[]> => {
  const { data, text } = await candour.ask(
    as,
    'query @purpose(is: ACCOUNTABILITY) { accessRecords(first: 100) { nodes { recordId tenant outcome code } } }',
  );
  if (!data) throw new Error(text);
  return (data['accessRecords'] as { nodes: Record<string, unknown>[] }).nodes;
};

describe('row 05: a tenant is one controller, and learns nothing of another', () => {
  it('answers the id of another controller’s candidate byte for byte like an id that nobody has', async () => {
    const foreign = await asking(theirs);
    const unknown = await asking(randomUUID());
    expect(foreign.data).toEqual({ candidate: null, node: null });
    expect(bytesOf(foreign)).toBe(bytesOf(unknown));
    expect(foreign.code).toBe(unknown.code);
  });

  it('records the attempt where it was made, and nothing of it at the other', async () => {
    const globex = { ...auditor, tenant: 'globex', organisation: 'globex-hr' };
    const before = (await logOf(globex)).length;
    const answer = await asking(theirs);
    const records = await recordsOf(candour, answer);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records)
      expect(record).toMatchObject({ tenant: 'acme', outcome: 'NOT_FOUND', code: 'NOT_FOUND', subjects: [] });
    expect((await logOf(auditor)).some(({ code }) => code === 'NOT_FOUND')).toBe(true);
    const after = await logOf(globex);
    // The reading of the log is all that came to it.
    expect(after.length).toBe(before + 1);
    expect(after.every(({ tenant, code }) => tenant === 'globex' && code !== 'NOT_FOUND')).toBe(true);
  });
});
