import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWebhooks } from '../../src/outbox/loadWebhooks.js';

const now = new Date('2026-03-02T12:00:00Z');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'webhooks-'));
  writeFileSync(join(folder, 'secret'), `${'s'.repeat(32)}\n`);
  writeFileSync(join(folder, 'short'), 'short');
});
afterAll(() => rmSync(folder, { recursive: true }));

const inOrder = {
  tenant: 'acme',
  audience: 'DPO',
  url: 'https://hooks.example/notices',
  country: 'FR',
  secretFile: 'secret',
};
function load(content: unknown) {
  const path = join(folder, 'webhooks.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return loadWebhooks(path, now);
}
const sentenceOf = (content: unknown): Promise<string> =>
  load(content).then(
    () => 'in order',
    (error: Error) => error.message,
  );

describe('loadWebhooks', () => {
  it('reads each target with its secret, which ends before the line does', async () => {
    expect(await load([inOrder])).toEqual([
      {
        ...{ tenant: 'acme', audience: 'DPO', country: 'FR', url: new URL(inOrder.url), allowPrivate: false },
        secret: 's'.repeat(32),
      },
    ]);
    expect(await load([])).toEqual([]);
  });

  it.each(['http://127.0.0.1:9/hook', 'http://localhost/hook', 'https://[::1]/hook'])('takes %s', async (url) => {
    expect(await sentenceOf([{ ...inOrder, url }])).toBe('in order');
  });

  it('takes an address of the own network where that is allowed', async () => {
    expect(await sentenceOf([{ ...inOrder, url: 'https://10.0.0.1/', allowPrivate: true }])).toBe('in order');
  });

  const refused = "The webhooks' file (CANDOUR_WEBHOOKS) is not in order.";
  const url = `${refused} $[0].url must be an https URL (http on loopback only; a private address only with "allowPrivate": true) without name and password.`;
  const secret = `${refused} $[0].secretFile must name a file that holds a secret of at least 32 characters.`;
  it.each([
    ['http://hooks.example/', url],
    ['ftp://hooks.example/', url],
    ['/hook', url],
    ['https://secret:secret@hooks.example/', url],
    ['https://10.0.0.1/', url],
    ['https://169.254.169.254/', url],
    ['http://0x7f.1.example/', url],
  ])('refuses %s', async (given, sentence) => {
    expect(await sentenceOf([{ ...inOrder, url: given }])).toBe(sentence);
  });

  const country = `${refused} $[0].country must lie in the European Economic Area, or be under an adequacy decision.`;
  it.each([
    ['FR', 'in order'],
    ['IS', 'in order'],
    ['CH', 'in order'],
    ['MA', country],
    ['US', country],
    ['fr', `${refused} $[0].country must be the code of the country that receives (ISO 3166-1 alpha-2).`],
  ])('in %s is %s', async (given, sentence) => {
    expect(await sentenceOf([{ ...inOrder, country: given }])).toBe(sentence);
  });

  it('must name the country that receives', async () => {
    const { country: _, ...nowhere } = inOrder;
    expect(await sentenceOf([nowhere])).toBe(
      `${refused} $[0].country must be the code of the country that receives (ISO 3166-1 alpha-2).`,
    );
  });

  it.each([
    ['{', 'CANDOUR_WEBHOOKS must name a readable JSON file.'],
    [{}, `${refused} $ must be a list.`],
    [[1], `${refused} $[0] must be an object.`],
    [[{ ...inOrder, token: 'secret' }], `${refused} $[0] holds a key that is not known.`],
    [[{ ...inOrder, audience: 'AUDITOR' }], `${refused} $[0].audience must be DPO or CONTROLLER.`],
    [[{ ...inOrder, secretFile: 'short' }], secret],
    [[{ ...inOrder, secretFile: 'nowhere' }], secret],
  ])('refuses what is out of order: %j', async (content, sentence) => {
    expect(await sentenceOf(content)).toBe(sentence);
  });

  it('refuses a file that is not there', async () => {
    await expect(loadWebhooks(join(folder, 'none.json'), now)).rejects.toThrow(
      'CANDOUR_WEBHOOKS must name a readable JSON file.',
    );
  });
});
