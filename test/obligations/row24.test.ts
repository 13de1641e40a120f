import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person } from '../gateway/people.js';
import { candidate, interview, recruiter } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { nameOf, outcomeOf } from './support.js';

let candour: TestGateway;
let other: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  other = await startTestGateway({ fresh: candour.fresh });
});
afterAll(async () => {
  await other.stop();
  await candour.stop();
});

const ada = person('EVERYTHING_VALID');
const self = candidate(ada);
const mutate = (call: string) => candour.ask(self, `mutation @purpose(is: RIGHTS_FULFILMENT) { ${call} { status } }`);
const give = () => mutate(`giveConsent(candidate: "${ada}", purpose: TALENT_POOL, noticeVersion: "2025-1")`);
const withdraw = () => mutate(`withdrawConsent(candidate: "${ada}", purpose: TALENT_POOL)`);
const pool = async (to: TestGateway) => outcomeOf(await nameOf(to, recruiter, 'TALENT_POOL', ada));

describe('row 24: consent', () => {
  it('opens while it is given, closes with the very next request once it is withdrawn, and touches no other purpose', async () => {
    for (let turn = 0; turn < 3; turn++) {
      expect((await give()).errors).toEqual([]);
      expect([await pool(candour), await pool(other)]).toEqual(['RELEASED', 'RELEASED']);
      expect((await withdraw()).errors).toEqual([]);
      expect([await pool(other), await pool(candour)]).toEqual(['CONSENT_WITHDRAWN', 'CONSENT_WITHDRAWN']);
      expect(outcomeOf(await nameOf(other, recruiter, interview, ada))).toBe('RELEASED');
    }
  });
});
