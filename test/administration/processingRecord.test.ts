import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/administration/processingRecord/canonicalJson.js';
import { measuresOf } from '../../src/administration/processingRecord/measuresOf.js';
import type { ProcessingRecord } from '../../src/administration/processingRecord/ProcessingRecord.js';
import { escapeHtml } from '../../src/administration/processingRecord/page/escapeHtml.js';
import { html } from '../../src/administration/processingRecord/page/html.js';
import { periodText } from '../../src/administration/processingRecord/page/names.js';
import { contentPolicy, style } from '../../src/administration/processingRecord/page/style.js';
import { activate } from '../helpers/activate.js';
import { dpo, management, recruiter, screening } from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { ada, auditor, carol, dave, meant, officer, take } from './policyLife.js';

let candour: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway();
});
afterAll(() => candour.stop());

interface Answered {
  readonly document: ProcessingRecord;
  readonly pages: readonly { readonly language: string; readonly html: string }[];
}
const recorded = async (as: Asker = auditor, asOf: Date | null = null): Promise<Answered> => {
  const query =
    'query Q($asOf: DateTime) @purpose(is: ACCOUNTABILITY) { processingRecord(asOf: $asOf) { document pages { language html } } }';
  const { data, text } = await candour.ask(as, query, { variables: { asOf: asOf?.toISOString() ?? null } });
  if (!data) throw new Error(text);
  return data['processingRecord'] as Answered;
};
const later = (days: number): Date => new Date(candour.clock.now.getTime() + days * 86_400_000);
const mutate = async (as: Asker, field: string, variables: Record<string, string> = {}): Promise<string> => {
  const declared = Object.keys(variables).map((name) => `$${name}: String!`);
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  const { data, text } = await candour.ask(
    as,
    `mutation M${head} @purpose(is: POLICY_ADMINISTRATION) { done: ${field} { id } }`,
    {
      variables,
    },
  );
  if (!data) throw new Error(text);
  return (data['done'] as { id: string }).id;
};

const attack = `</title></dd><script>alert(1)</script><img src=x onerror="alert('1')"><style>*{background:url(http://evil.example)}</style>&amp;`;

/** What a page is made of, but for texts: each tag as it stands. Throws where a `<` or `>` is none of them. */
function tagsOf(page: string): readonly string[] {
  const tag = /<(?:!doctype html|\/?[a-z][a-z0-9]*(?: [a-z-]+="[^"<>]*")*)>/g;
  const rest = page.replace(tag, '');
  expect(rest).not.toMatch(/[<>]/);
  return page.match(tag) ?? [];
}
const allowed = [
  ...[
    '!doctype html',
    'html lang="en"',
    'html lang="fr"',
    'html',
    'head',
    'meta charset="utf-8"',
    'title',
    'style',
    'body',
  ],
  `meta http-equiv="Content-Security-Policy" content="${contentPolicy}"`,
  'meta name="viewport" content="width=device-width"',
  ...[
    'h1',
    'h2',
    'h3',
    'p',
    'section',
    'dl',
    'dt',
    'dd',
    'code',
    'table',
    'thead',
    'tbody',
    'tr',
    'td',
    'th scope="col"',
    'th',
  ],
];
const isPlain = (tag: string): boolean => allowed.includes(tag.slice(1, -1).replace(/^\//, ''));

describe('the page of a record', () => {
  it('shows what anybody wrote as text, and runs and loads nothing', async () => {
    await candour.database.pool.query("update tenant set name = $1 where tenant = 'acme'", [attack]);
    const expiresAt = later(100).toISOString();
    await mutate(
      ada,
      `fileAssessment(cells: [{ purpose: TALENT_POOL }], outcome: RISKS_MITIGATED, summary: $summary, expiresAt: "${expiresAt}")`,
      { summary: `${attack}\u202e\u0007` },
    );
    await mutate(
      carol,
      `fileCompatibility(collectedFor: ${screening}, usableFor: MOBILITY_RELOCATION, link: $text, context: $text, nature: $text,
        consequences: $text, safeguards: $text, expiresAt: "${expiresAt}")`,
      { text: attack },
    );
    const organisation = '<img src=x onerror=alert(1)>';
    await candour.ask(
      { ...recruiter, organisation },
      'query @purpose(is: TALENT_POOL) { candidates(first: 1) { nodes { id } } }',
    );
    const { pages, document } = await recorded();
    expect(document.recipients.seen).toContain(organisation);
    expect(pages.map(({ language }) => language)).toEqual(['EN', 'FR']);
    for (const page of pages) {
      const tags = tagsOf(page.html);
      expect(tags.filter((tag) => !isPlain(tag))).toEqual([]);
      expect(tags.filter((tag) => tag === '<style>')).toHaveLength(1);
      expect(page.html.split(escapeHtml(attack)).length).toBeGreaterThan(7);
      expect(page.html).toContain('[U+202E][U+0007]');
      expect(page.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
      expect(page.html.replaceAll(escapeHtml(attack), '')).not.toMatch(/https?:|url\(|@import|javascript:/);
    }
  });

  it('lets in by its own policy nothing but its own style', async () => {
    const [page] = (await recorded()).pages;
    const inside = /<style>([\s\S]*?)<\/style>/.exec(page?.html ?? '')?.[1] ?? '';
    expect(inside).toBe(style);
    expect(contentPolicy).toBe(
      `default-src 'none'; style-src 'sha256-${hash('sha256', inside, 'base64')}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('is written in two languages', async () => {
    const [english, french] = (await recorded()).pages;
    expect(english?.html).toContain('2 year(s) from the last contact');
    expect(english?.html).toContain('Transfers to third countries');
    expect(french?.html).toContain('2 an(s) à compter du dernier contact');
    expect(french?.html).toContain('Transferts vers des pays tiers');
    expect(periodText('P1Y6M CREATED', 'FR')).toBe('1 an(s) 6 mois à compter de la collecte');
    expect(periodText('PT12H PROCESS_END', 'EN')).toBe('PT12H from the end of the process');
  });
});

describe('a text in a page', () => {
  it('is never markup, and reads back as it was written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(attack, '"', "'", '&lt;', '<')), (text) => {
        const written = escapeHtml(text);
        expect(written).not.toMatch(/[<>"']/);
        const back = written.replace(
          /&(amp|lt|gt|quot|#39);/g,
          (entity) => ({ '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' })[entity] ?? "'",
        );
        fc.pre(!/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(text));
        expect(back).toBe(text);
        expect(html`<p>${text}</p>`.toString()).toBe(`<p>${written}</p>`);
      }),
    );
  });
});

describe('the canonical form', () => {
  it('orders members by UTF-16 units, at every depth, without a space (RFC 8785)', () => {
    const value = { '\u20ac': 1, '\r': [true, null], ﬀ: 'é', '😀': { b: 2, a: '\u2028"' }, '1': -3 };
    expect(canonicalJson(value)).toBe('{"\\r":[true,null],"1":-3,"€":1,"😀":{"a":"\u2028\\"","b":2},"ﬀ":"é"}');
  });

  it.each([[1.5], [Number.NaN], [undefined], [() => 1], [[undefined]]])('is not written of %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  it('says the same as JSON', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean())), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a record', () => {
  it('claims no measure that is not there, nor one that is not configured', () => {
    const all = measuresOf({ archives: true, witnesses: true });
    const root = join(import.meta.dirname, '../..');
    expect(all.filter(({ source }) => !existsSync(join(root, source)))).toEqual([]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const some = new Set(measuresOf({ archives: false, witnesses: false }).map(({ id }) => id));
    expect(all.flatMap(({ id }) => (some.has(id) ? [] : id))).toEqual(['log-archive', 'log-witness']);
  });

  it('of the group names every column that names somebody who acts', async () => {
    const { document } = await recorded({ ...dpo, purposes: ['ACCOUNTABILITY'], tenant: 'processor' });
    const data = document.ownActivities.flatMap((activity) => activity.data);
    expect(data).toEqual(
      expect.arrayContaining([
        ...[
          'access_log_entry.principal',
          'access_log_entry.subjects',
          'access_log_token.name',
          'access_log_reason.ciphertext',
        ],
        ...['policy_version.author', 'compatibility_assessment.signed_by', 'subject_consent_event.recorded_by'],
        ...['break_glass_grant.reason', 'revocation.name'],
      ]),
    );
    expect(data.filter((name) => /candidate|interview|\.id$|_at$/.test(name))).toEqual([]);
  });

  it('names whom the instructions name, as of their version', async () => {
    const before = candour.clock.now;
    candour.clock.now = later(1);
    const query = 'query @purpose(is: POLICY_ADMINISTRATION) { instructionsVersions(first: 1) { document } }';
    const { data } = await candour.ask(carol, query);
    const [active] = (data?.['instructionsVersions'] ?? []) as readonly { document: object }[];
    const parties = {
      controller: { address: '1 rue du Port, Lille', email: 'privacy@acme.example' },
      officer: { name: 'Odette <script>', email: 'dpo@acme.example' },
    };
    const document = { ...active?.document, parties };
    const draft = await take(candour, carol, ['create', { document, kind: 'INSTRUCTIONS' }]);
    expect(draft.diff).toEqual([
      { change: 'ADDED', part: 'PARTY', id: 'controller' },
      { change: 'ADDED', part: 'PARTY', id: 'officer' },
    ]);
    const submitted = await take(candour, carol, ['submit', meant(draft)]);
    await take(candour, carol, ['activate', meant(submitted)]);
    const now = await recorded();
    expect(now.document.controller).toMatchObject({
      ...parties.controller,
      officer: { ...parties.officer, address: null },
      representative: { name: null },
    });
    expect(now.document.instructions.number).toBe(2);
    expect(now.pages[0]?.html).toContain('Odette &lt;script&gt;');
    expect((await recorded(auditor, before)).document.controller.officer.name).toBeNull();
  });

  it('shows assessments as they stood, and what they hold', async () => {
    const expiresAt = later(50).toISOString();
    const text = { text: 'weighed' };
    const id = await mutate(
      carol,
      `fileCompatibility(collectedFor: ${management}, usableFor: MOBILITY_RELOCATION, link: $text, context: $text, nature: $text,
        consequences: $text, safeguards: $text, expiresAt: "${expiresAt}")`,
      text,
    );
    const filed = candour.clock.now;
    candour.clock.now = later(1);
    await mutate(officer, `adviseCompatibility(id: "${id}", advice: RESERVED)`);
    await mutate(dave, `signCompatibility(id: "${id}")`);
    const signed = candour.clock.now;
    candour.clock.now = later(1);
    await mutate(officer, `revokeCompatibility(id: "${id}")`);
    const at = async (asOf: Date | null) =>
      (await recorded(auditor, asOf)).document.compatibilityAssessments.find((each) => each.id === id);
    expect(await at(filed)).toMatchObject({ status: 'FILED', advice: null, signedAt: null, holds: false });
    expect(await at(signed)).toMatchObject({
      status: 'SIGNED',
      advice: 'RESERVED',
      holds: true,
      collectedFor: management,
    });
    expect(await at(null)).toBeUndefined();
  });

  it('tells the destinations of lines that name countries', async () => {
    await activate(candour, (policy) => ({
      ...policy,
      lines: policy.lines.map((line) => (line.id === 'salary' ? { ...line, countries: ['DE', 'MA'] } : line)),
    }));
    candour.clock.now = later(1);
    const { document } = await recorded();
    const salary = document.activities
      .flatMap(({ uses }) => uses)
      .filter(({ coordinate, rule }) => coordinate === 'Candidate.salaryExpectation' && rule === 'salary');
    expect(new Set(salary.map(({ destinations }) => JSON.stringify(destinations)))).toEqual(new Set(['["DE"]']));
    const email = document.activities
      .flatMap(({ uses }) => uses)
      .find(({ coordinate }) => coordinate === 'Candidate.email');
    expect(email?.destinations).toBeNull();
    expect(document.destinations.some(({ isThirdCountry }) => isThirdCountry)).toBe(false);
  });

  it('is of no instant to come, and of ten controllers at most at once', async () => {
    const ask = (field: string) => candour.ask(auditor, `query @purpose(is: ACCOUNTABILITY) { ${field} { tenant } }`);
    const tomorrow = later(1).toISOString();
    expect((await ask(`processingRecord(asOf: "${tomorrow}")`)).errors[0]?.message).toBe(
      '"asOf" must not lie after now.',
    );
    expect((await ask('processingRecords(first: 11)')).errors[0]?.message).toBe('"first" must be from 0 to 10.');
    expect(candour.unplanned).toEqual([]);
  });
});
