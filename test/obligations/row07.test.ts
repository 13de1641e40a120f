import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from '../gateway/people.js';
import { recruiter, screening } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { recordsOf } from '../helpers/ledger.js';
import { outcomeOf } from './support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const ada = person('EVERYTHING_VALID');
const fields = 'givenName email city';
const ask = (stated: string) => candour.ask(recruiter, `query${stated} { candidate(id: "${ada}") { ${fields} } }`);

describe('row 07: stored for specific purposes', () => {
  it('gives different fields for different purposes, and the record says which', async () => {
    const screened = await ask(` @purpose(is: ${screening})`);
    const pooled = await ask(' @purpose(is: TALENT_POOL)');
    expect(screened.data).toEqual({ candidate: { givenName: 'A.', email: null, city: 'Paris' } });
    expect(pooled.data).toEqual({ candidate: { givenName: 'Ada', email: expect.any(String), city: 'Paris' } });
    expect((await recordsOf(candour, screened))[0]?.purpose).toBe(screening);
    expect((await recordsOf(candour, pooled))[0]?.purpose).toBe('TALENT_POOL');
  });

  it('refuses an operation that states none, and one that was not granted', async () => {
    expect(outcomeOf(await ask(''))).toBe('PURPOSE_REQUIRED');
    expect(outcomeOf(await ask(' @purpose(is: MOBILITY_RELOCATION)'))).toBe('PURPOSE_NOT_GRANTED');
  });
});
