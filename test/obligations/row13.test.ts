import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activePolicy, ada, attempt, meant, take } from '../administration/policyLife.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { faultsOf, schemaOf } from '../rulebook/schemas.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

describe('row 13: what the policy does not speak of', () => {
  it.each(['TRADE_UNION_MEMBERSHIP', 'CRIMINAL_CONVICTION'])(
    '%s is refused, whoever would open it',
    async (category) => {
      const { document } = await activePolicy(candour);
      const line = {
        id: 'unlisted',
        categories: [category],
        purposes: ['TALENT_POOL'],
        mode: 'READ',
        roles: ['RECRUITER'],
      };
      const changed = { ...document, lines: [...document.lines, line] };
      const draft = await take(candour, ada, ['create', { document: changed }]);
      expect(draft.judgement.faults.map(({ rule, reason }) => `${reason} ${rule ?? ''}`).join()).toContain(
        'ABOVE_CEILING',
      );
      expect((await attempt(candour, ada, ['submit', meant(draft)])).code).toBe('CATEGORY_UNLISTED');
    },
  );

  it.each(['HEALTH', 'POLITICAL_OPINION', 'BIOMETRIC'])('%s can not even be in a schema', (category) => {
    const sdl = `type Query { ok: Boolean } type P @subject { id: ID! a: String @specialCategory(category: ${category}) }`;
    expect(faultsOf(schemaOf(sdl)).join()).toContain(`names ${category}, a category that is prohibited`);
  });

  it('tags what hints at a special category, so that nobody who decides filters or sorts by it', () => {
    const hints = candour.gateway.rulebook.governed.filter(({ special }) => special?.inferred);
    expect(hints.map(({ coordinate }) => coordinate)).toEqual(
      expect.arrayContaining([
        'Candidate.nationality',
        'Candidate.photoUrl',
        'Candidate.familyName',
        'Candidate.summary',
      ]),
    );
  });
});
