import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from '../gateway/people.js';
import { adviser, recruiter, screening } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { outcomeOf } from './support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const list = (as: Asker, purpose: string, args: string) =>
  candour.ask(as, `query @purpose(is: ${purpose}) { candidates(${args}) { totalCount nodes { id } } }`);

describe('row 14: strictly necessary for the purpose', () => {
  it('refuses a filter, a sort or a search by what may not be read, and does not answer an empty list', async () => {
    for (const args of [
      'where: { religiousBelief: { eq: "Buddhist" } }',
      'where: { not: { religiousBelief: { isNull: true } } }',
      'where: { or: [{ city: { eq: "Paris" } }, { ethnicOrigin: { contains: "a" } }] }',
      'orderBy: [{ by: RELIGIOUS_BELIEF }]',
      'where: { email: { startsWith: "a" } }',
      'where: { familyName: { startsWith: "L" } }',
    ]) {
      const answer = await list(recruiter, screening, args);
      expect(answer.data ?? null, args).toBeNull();
      expect(outcomeOf(answer), args).toMatch(/^(PURPOSE_NOT_ALLOWED|ROLE_FORBIDDEN)$/);
    }
  });

  it('refuses it as well to those who may read the value of one person', async () => {
    const answer = await list(adviser, 'MOBILITY_RELOCATION', 'where: { religiousBelief: { isNull: false } }');
    expect(answer.data ?? null).toBeNull();
  });

  it('leaves out the fields that are too many, and answers the others', async () => {
    const { data } = await candour.ask(
      recruiter,
      `query @purpose(is: ${screening}) { candidate(id: "${person('EVERYTHING_VALID')}") { city email address dateOfBirth } }`,
    );
    expect(data).toEqual({ candidate: { city: 'Paris', email: null, address: null, dateOfBirth: null } });
  });

  it('caps a page', async () => {
    expect(outcomeOf(await list(recruiter, screening, 'first: 101'))).toMatch(/^(BAD_REQUEST|LIMIT_EXCEEDED)$/);
  });
});
