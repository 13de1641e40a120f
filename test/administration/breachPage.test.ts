import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { english } from '../../src/administration/breach/notice/english.js';
import { french } from '../../src/administration/breach/notice/french.js';
import { auditor, dpo } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { answered, at, controller, give, hoursAfterNoon, processor, steal, theft, work } from './breaching.js';

let candour: TestGateway;
let reported: string;
let own: string;
const hostile = `</td><script>alert(1)</script><img src=x onerror='a()'> & \\"quoted\\"`;
beforeAll(async () => {
  candour = await startTestGateway();
  await steal(candour);
  candour.clock.now = hoursAfterNoon(3);
  reported = answered(await work(candour, processor, `reportBreach(${theft()}, measures: "Revoked.")`)).id;
  await give(candour);
  const args = `kind: AVAILABILITY_BREACH, awareAt: "${at(2)}", description: "${hostile}"`;
  own = answered(await work(candour, controller, `reportBreach(${args})`)).id;
});
afterAll(() => candour.stop());

const notice = (as: Asker, args: string, fields: string): Promise<ClientAnswer> =>
  candour.ask(as, `query N @purpose(is: ACCOUNTABILITY) { breachNotice(${args}) { ${fields} } }`);
const page = async (as: Asker, args: string): Promise<string> =>
  String(Object((await notice(as, args, 'html')).data).breachNotice.html);
const contents = `addressee controller kind awareAt dueAt description from to persons records consequences measures missing
  categories { category special subjects } dpo { name postalAddress email } notices { added } delayReason risk { risk }`;

describe('the notice of a breach', () => {
  it('of the processor to a controller says what Art. 33(3) asks, of that controller only', async () => {
    const { data } = await notice(processor, `id: "${reported}", controller: "acme"`, contents);
    expect(Object(data).breachNotice).toMatchObject({
      ...{ addressee: 'CONTROLLER', controller: 'Acme', kind: 'CONFIDENTIALITY_BREACH', awareAt: at(2), dueAt: at(26) },
      ...{ description: 'A token was stolen.', from: at(0), to: at(1), persons: 2, records: 4, measures: 'Revoked.' },
      ...{ consequences: null, missing: ['CONSEQUENCES', 'CONTACT'], notices: [], delayReason: null, risk: null },
      dpo: { name: 'DPO', email: null },
      categories: expect.arrayContaining([{ category: 'RELIGIOUS_BELIEF', special: 'IS', subjects: 1 }]),
    });
    const html = await page(processor, `id: "${reported}", controller: "acme", language: EN`);
    expect(html).toContain('Religious beliefs (special category, Art. 9): 1');
    expect(html).not.toContain('Globex');
  });

  it('of the controller to its authority counts from its own awareness, and from what it described', async () => {
    await work(candour, controller, `describeBreach(id: "${reported}", consequences: "Phishing.", persons: 5)`);
    const args = `id: "${reported}", added: "First.", reference: "CNIL-1"`;
    await work(candour, controller, `recordAuthorityNotice(${args})`);
    const { data } = await notice(dpo, `id: "${reported}"`, contents);
    expect(Object(data).breachNotice).toMatchObject({
      ...{ addressee: 'SUPERVISORY_AUTHORITY', awareAt: at(3), dueAt: at(75), persons: 5, consequences: 'Phishing.' },
      ...{ missing: ['CONTACT'], notices: [{ added: 'First.' }] },
    });
    expect(await page(dpo, `id: "${reported}"`)).toContain('2026-03-02 15:00 UTC – CNIL-1');
  });

  it('is in French unless asked otherwise, and names the officer', async () => {
    const [fr, en] = [await page(controller, `id: "${own}"`), await page(controller, `id: "${own}", language: EN`)];
    expect(fr).toContain('<html lang="fr">');
    expect(fr).toContain('Perte de disponibilité');
    expect(fr).toContain('992b Avenue de la République');
    expect(en).toContain('<html lang="en">');
    expect(en).toContain('Breach of availability');
    expect(en).toContain('Not known yet; it will follow (Art. 33(4)).');
  });

  it('has the same words in both languages', () => {
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(french.categoryNames)).toEqual(Object.keys(english.categoryNames));
    for (const words of [french, english])
      for (const word of Object.values(words).flatMap((each) =>
        typeof each === 'string' ? each : Object.values(each),
      ))
        expect(word).not.toBe('');
  });

  it('escapes what was written, and neither runs nor loads anything', async () => {
    const html = await page(controller, `id: "${own}"`);
    expect(html).toContain(
      '&lt;/td&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=&#39;a()&#39;&gt; &amp; &quot;quoted&quot;',
    );
    expect(html.match(/<(?:script|img|link|iframe|object|a)\b|\bon\w+="|https?:/gi)).toBeNull();
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it.each<[string, () => [Asker, string], string | null]>([
    ['no auditor', () => [auditor, `id: "${own}"`], 'ROLE_FORBIDDEN'],
    ['no id', () => [dpo, 'id: "no id"'], null],
    ['an id of another tenant', () => [{ ...dpo, tenant: 'globex' }, `id: "${own}"`], null],
    ["a controller's own with a controller", () => [dpo, `id: "${own}", controller: "acme"`], 'BAD_REQUEST'],
    ["the processor's without one", () => [processor, `id: "${reported}"`], 'BAD_REQUEST'],
    ["the processor's for one that it does not concern", () => [processor, `id: "${reported}", controller: "x"`], null],
  ])('is given for %s: nothing', async (_what, asked, code) => {
    const answer = await notice(...asked(), 'id');
    expect([answer.code, Object(answer.data ?? { breachNotice: null }).breachNotice]).toEqual([code, null]);
  });
});
