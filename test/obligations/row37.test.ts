import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activePolicy, ada, assess, attempt, bob, meant, refusal, take } from '../administration/policyLife.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

describe('row 37: new processing is assessed before', () => {
  it('is not activated without an assessment where it opens a special category, and is with one', async () => {
    const { document } = await activePolicy(candour);
    const line = {
      ...{ id: 'claims-religion', fields: ['Candidate.religiousBelief'], purposes: ['LEGAL_CLAIMS'], mode: 'READ' },
      ...{ roles: ['LEGAL_COUNSEL'], article9: 'A9_2_F' },
    };
    const draft = await take(candour, ada, ['create', { document: { ...document, lines: [...document.lines, line] } }]);
    const { judgement } = await take(candour, ada, ['submit', meant(draft)]);
    expect(judgement.assessmentMissing.map(({ coordinate }) => coordinate)).toContain('Candidate.religiousBelief');
    expect(refusal(await attempt(candour, bob, ['approve', meant(draft)])).code).toBe('DPIA_REQUIRED');
    expect(refusal(await attempt(candour, ada, ['activate', meant(draft)])).code).not.toBeNull();
    await assess(candour, judgement.assessmentMissing);
    await take(candour, bob, ['approve', meant(draft)]);
    expect((await take(candour, ada, ['activate', meant(draft)])).status).toBe('ACTIVE');
  });
});
