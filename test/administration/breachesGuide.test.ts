import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dpo, recruiter, screening } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { controller, give, hoursAfterNoon, processor } from './breaching.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
  await candour.ask(recruiter, `query Q @purpose(is: ${screening}) { candidates(first: 3) { nodes { fullName } } }`);
  candour.clock.now = hoursAfterNoon(3);
});
afterAll(() => candour.stop());

describe('docs/breaches.md', () => {
  it('shows queries that do what they are said to, one after the other', async () => {
    const askers: Readonly<Record<string, Asker>> = {
      ...{ Look: processor, Report: processor, Given: processor, Add: processor, Page: processor },
      ...{ Register: dpo, Advise: dpo, Text: dpo, Told: dpo },
      ...{ Decide: controller, Notified: controller, Tell: controller },
    };
    const guide = readFileSync('docs/breaches.md', 'utf8');
    const shown = [...guide.matchAll(/```graphql\n(.*?)```/gs)].map(([, query = '']) => query);
    expect(shown).toHaveLength(Object.keys(askers).length);
    let id = '';
    const answers: Record<string, unknown> = {};
    for (const query of shown) {
      const [, name = ''] = /(?:query|mutation) (\w+)/.exec(query) ?? [];
      const asker = askers[name];
      if (!asker) throw new Error(`Nobody is said to ask "${name}".`);
      const answer = await candour.ask(asker, query.replaceAll('"ID"', `"${id}"`));
      expect([name, answer.errors]).toEqual([name, []]);
      const [root] = Object.values(answer.data ?? {});
      answers[name] = root;
      if (name === 'Report') id = Object(root).id;
      await give(candour);
    }
    expect(answers).toMatchObject({
      Look: { controllers: [{ tenant: 'acme', subjects: 3 }] },
      Given: [{ id, notices: [{ controller: 'acme', state: 'NOTIFIED', deliveredAt: null }] }],
      Register: [{ id, authority: { state: 'DUE' } }],
      Decide: { communication: { state: 'DUE' } },
      Text: { addressee: 'SUPERVISORY_AUTHORITY', persons: 3 },
      Notified: { authority: { state: 'NOTIFIED' } },
      Told: { communication: { state: 'TOLD' } },
    });
  });
});
