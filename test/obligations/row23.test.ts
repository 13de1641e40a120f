import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attempt, carol, dave, meant, take } from '../administration/policyLife.js';
import { person } from '../gateway/people.js';
import { candidate } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

interface Instructions {
  readonly purposes: Readonly<Record<string, { readonly basis: string | null; readonly retention: unknown }>>;
}
async function instructed(basis: string): Promise<Instructions> {
  const { data, text } = await candour.ask(
    carol,
    'query @purpose(is: POLICY_ADMINISTRATION) { instructionsVersions(first: 1) { document } }',
  );
  if (!data) throw new Error(text);
  const [{ document } = { document: null }] = data['instructionsVersions'] as { document: Instructions }[];
  if (!document) throw new Error('There are no instructions.');
  const pool = { ...document.purposes['TALENT_POOL'], basis };
  return { ...document, purposes: { ...document.purposes, TALENT_POOL: pool as Instructions['purposes'][string] } };
}

describe('row 23: one basis a purpose, fixed before', () => {
  it('is not swapped once somebody withdrew the consent that it rested on, whoever asks', async () => {
    const ada = person('EVERYTHING_VALID');
    const withdrawn = await candour.ask(
      candidate(ada),
      `mutation @purpose(is: RIGHTS_FULFILMENT) { withdrawConsent(candidate: "${ada}", purpose: TALENT_POOL) { status } }`,
    );
    expect(withdrawn.errors).toEqual([]);
    const document = await instructed('A6_1_F_LEGITIMATE_INTEREST');
    const draft = await take(candour, carol, ['create', { kind: 'INSTRUCTIONS', document }]);
    expect(draft.judgement.faults.map(({ message }) => message)).toContain(
      'Consent to TALENT_POOL was withdrawn: no other basis may take its place.',
    );
    for (const asker of [carol, dave])
      expect((await attempt(candour, asker, ['submit', meant(draft)])).code).not.toBeNull();
  });
});
