import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import type { PolicyLine } from '../../src/policy/PolicyLine.js';
import { adviser, interview, recruiter, screening, selection } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { activePolicy, ada, attempt, change, meant, take } from './policyLife.js';

let gateway: TestGateway;
let first: PolicyDocument;
beforeAll(async () => {
  gateway = await startTestGateway();
  first = (await activePolicy(gateway)).document;
});
afterAll(() => gateway.stop());

const askers: readonly (readonly [Asker, string])[] = [
  [recruiter, screening],
  [recruiter, selection],
  [{ ...recruiter, roles: ['HIRING_MANAGER'] }, interview],
  [adviser, 'MOBILITY_RELOCATION'],
];
const fields = 'givenName email city dateOfBirth workPermit headline salaryExpectation religiousBelief';

/** Every value that some asker reads, by asker, person and field; a transformed one stands for itself. */
async function readable(): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const [asker, purpose] of askers) {
    const { data } = await gateway.ask(
      asker,
      `query Q @purpose(is: ${purpose}) { candidates(first: 100) { nodes { id ${fields} } } }`,
    );
    const { candidates } = (data ?? {}) as { candidates?: { nodes: Record<string, unknown>[] } | null };
    for (const node of candidates?.nodes ?? [])
      for (const [field, value] of Object.entries(node))
        if (value !== null) found.set([asker.roles, purpose, node['id'], field].join(' '), value);
  }
  return found;
}

type Edit = (line: PolicyLine) => PolicyLine | null;
const edits: readonly Edit[] = [
  () => null,
  (line) => ({ ...line, verdict: 'REFUSE' }),
  (line) => ({ ...line, countries: ['DE'] }),
  (line) => ({ ...line, roles: ['RECRUITER'] }),
  (line) => ({ ...line, purposes: [selection] }),
  (line) => ({ ...line, transform: 'PRESENCE' }),
  ({ transform: _transform, ...line }) => line,
  (line) => ({ ...line, validUntil: '2026-03-02T13:00:00Z' }),
];
const edited = (random: readonly (readonly [number, number])[]): PolicyDocument => {
  const lines = random.reduce<readonly PolicyLine[]>((all, [line, edit]) => {
    const at = line % all.length;
    return all.flatMap((each, index) => (index === at ? (edits[edit % edits.length]?.(each) ?? []) : [each]));
  }, first.lines);
  return { ...first, lines: [...lines] };
};

it('never lets anybody read more by a change that one person may make alone', async () => {
  let alone = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }), async (random) => {
      const draft = await take(gateway, ada, ['create', { document: edited(random) }]);
      if (!['TIGHTENING', 'UNCHANGED'].includes(draft.judgement.effect)) return;
      const before = await readable();
      await take(gateway, ada, ['submit', meant(draft)]);
      expect((await attempt(gateway, ada, ['activate', meant(draft)])).code).toBeNull();
      alone += 1;
      for (const [what, value] of await readable())
        expect([what, before.has(what), value]).toEqual([what, true, masked(value) ?? before.get(what)]);
      await change(gateway, first);
    }),
    { numRuns: 12 },
  );
  expect(alone).toBeGreaterThan(2);
});

/** What a transform of these edits answers: less than any value. */
const masked = (value: unknown): unknown => (value === 'PRESENT' ? value : undefined);
