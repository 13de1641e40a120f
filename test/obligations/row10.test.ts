import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activePolicy, ada, attempt, meant, refusal, take } from '../administration/policyLife.js';
import { person } from '../gateway/people.js';
import { recruiter } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { nameOf, outcomeOf } from './support.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const purpose = 'RECRUITMENT_BACKGROUND_CHECK';

describe('row 10: the controller instructs', () => {
  it('refuses to everybody a purpose that it did not', async () => {
    expect(outcomeOf(await nameOf(candour, recruiter, purpose, person('EVERYTHING_VALID')))).toBe(
      'PURPOSE_NOT_INSTRUCTED',
    );
  });

  it('lets no administrator enable one', async () => {
    const { document } = await activePolicy(candour);
    const line = {
      ...{ id: 'background', fields: ['Candidate.givenName'], purposes: [purpose], mode: 'READ', roles: ['RECRUITER'] },
    };
    const rolesByPurpose = { ...document.rolesByPurpose, [purpose]: ['RECRUITER'] };
    const changed = { ...document, rolesByPurpose, lines: [...document.lines, line] };
    const draft = await take(candour, ada, ['create', { document: changed }]);
    expect(draft.judgement.faults.map(({ reason }) => reason)).toContain('NOT_INSTRUCTED');
    expect(refusal(await attempt(candour, ada, ['submit', meant(draft)])).code).not.toBeNull();
    expect((await attempt(candour, ada, ['create', { kind: 'INSTRUCTIONS' }])).code).toBe('ROLE_FORBIDDEN');
  });
});
