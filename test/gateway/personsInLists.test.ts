import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adviser, recruiter, screening } from '../helpers/askers.js';
import { asOf, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { expectLedgerHolds } from '../helpers/ledger.js';
import { listed } from './listed.js';
import { rowsOf, visible } from './people.js';

interface Page {
  readonly nodes: readonly { readonly id: string; readonly religiousBelief: string | null }[];
}

let candour: TestGateway;
const noon = new Date(asOf.getTime() + 12 * 3_600_000);
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

const list = (purpose: string): string =>
  `query Q @purpose(is: ${purpose}) { candidates(first: 100) { totalCount nodes { id } } }`;

describe('a list', () => {
  it.each([
    ['acme', screening, false],
    ['acme', 'TALENT_POOL', true],
    ['acme', 'DIRECT_MARKETING', true],
    ['globex', 'DIRECT_MARKETING', false],
    ['globex', 'TALENT_POOL', true],
  ] as const)(
    'at %s for %s leaves out, and does not count, whom a condition closes',
    async (tenant, purpose, consent) => {
      const ids = await listed(candour, { ...recruiter, tenant }, purpose);
      expect([...ids].sort()).toEqual([...visible(tenant, purpose, consent)].sort());
      expect(ids.length).toBeLessThan(200);
      expect(ids.length).toBeGreaterThan(20);
    },
  );

  it('holds whom only a condition of one field closes, with null there', async () => {
    const query = `query Q @purpose(is: MOBILITY_RELOCATION) { candidates(first: 100) { nodes { id religiousBelief } } }`;
    const answer = await candour.ask(adviser, query);
    const { nodes } = (answer.data?.['candidates'] ?? {}) as Page;
    const stored = new Map(rowsOf.acme.candidate.map((row) => [row.id, row.religious_belief]));
    const consenting = new Set(
      rowsOf.acme.subject_consent.flatMap(({ subject, purpose, explicit, status }) =>
        purpose === 'MOBILITY_RELOCATION' && explicit && (status === 'GIVEN' || status === 'RENEWED') ? subject : [],
      ),
    );
    expect(nodes).toEqual(
      nodes.map(({ id }) => ({ id, religiousBelief: consenting.has(id) ? (stored.get(id) ?? null) : null })),
    );
    expect(new Set(nodes.map(({ id }) => consenting.has(id))).size).toBe(2);
    const [refused] = answer.extensions.access.refused;
    expect(refused).toEqual({
      field: 'Candidate.religiousBelief',
      code: 'CONSENT_MISSING',
      rule: 'relocation-religion',
      remedy: 'Ask the candidate for explicit consent to MOBILITY_RELOCATION.',
    });
    await expectLedgerHolds(candour, { query, answer });
  });

  it('shrinks as time passes', async () => {
    candour.clock.now = new Date(noon.getTime() + 5 * 365 * 86_400_000);
    expect((await candour.ask(recruiter, list(screening))).data).toEqual({ candidates: { totalCount: 0, nodes: [] } });
  });
});
