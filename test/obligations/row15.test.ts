import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from '../gateway/people.js';
import { dpo, recruiter } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

/** Seconds. */
const wait = (seconds: number): void => {
  candour.clock.now = new Date(candour.clock.now.getTime() + seconds * 1_000);
};

interface Report {
  readonly unreadCells: readonly {
    readonly coordinate: string;
    readonly purpose: string;
    readonly suggestion: string;
  }[];
  readonly unusedPurposes: readonly { readonly purpose: string }[];
}
async function report(): Promise<Report> {
  const { data, text } = await candour.ask(
    dpo,
    `query @purpose(is: ACCOUNTABILITY) { minimisationReport(days: 30) {
       unreadCells { coordinate purpose suggestion } unusedPurposes { purpose } } }`,
  );
  if (!data) throw new Error(text);
  return data['minimisationReport'] as Report;
}
const cells = ({ unreadCells }: Report) => unreadCells.map(({ coordinate, purpose }) => `${coordinate} ${purpose}`);

describe('row 15: striving to minimise', () => {
  it('lists what is open and was not read for thirty days, until it is read', async () => {
    wait(31 * 86_400);
    const before = await report();
    expect(cells(before)).toContain('Candidate.email TALENT_POOL');
    expect(before.unusedPurposes.map(({ purpose }) => purpose)).toContain('TALENT_POOL');
    await candour.ask(
      recruiter,
      `query @purpose(is: TALENT_POOL) { candidate(id: "${person('EVERYTHING_VALID')}") { email } }`,
    );
    wait(60);
    const after = await report();
    expect(cells(after)).not.toContain('Candidate.email TALENT_POOL');
    expect(cells(after)).toContain('Candidate.phone TALENT_POOL');
    expect(after.unusedPurposes.map(({ purpose }) => purpose)).not.toContain('TALENT_POOL');
  });
});
