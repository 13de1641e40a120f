import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWitnesses } from '../../src/cosigning/loadWitnesses.js';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';
import { logKey, witnessKeys } from '../access-log/notes/publishedCosignatures.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'candour-witnesses-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const load = (content: string) => {
  const path = join(folder, 'witnesses.json');
  writeFileSync(path, content);
  return loadWitnesses(path);
};
const url = 'https://witness.example.com/w1';
const { remora, garden } = witnessKeys;

describe('the file of witnesses', () => {
  it('names each with its address, its key and whose logs it cosigns', async () => {
    const targets = await load(
      JSON.stringify([
        { url, key: remora },
        { url: 'http://127.0.0.1:4010/', key: garden, tenants: ['acme'], allowPrivate: true },
      ]),
    );
    expect(targets.map((target) => ({ ...target, url: target.url.href, verifier: target.verifier.text }))).toEqual([
      { url: `${url}/`, verifier: remora, tenants: null, allowPrivate: false },
      { url: 'http://127.0.0.1:4010/', verifier: garden, tenants: ['acme'], allowPrivate: true },
    ]);
    expect(await load('[]')).toEqual([]);
  });

  const urlFault =
    '$[0].url must be an https URL (http on loopback only; a private address only with "allowPrivate": true) without name, password, question mark and hash.';
  const keyFault = "$[0].key must be a witness's verifier key, as the witness prints it.";
  it.each<[string, unknown, string]>([
    ['an object', {}, '$ must be a list.'],
    ['a text', ['x'], '$[0] must be an object.'],
    ['nothing of what it needs', [{}], '$[0].url must be text. $[0].key must be text.'],
    ['a key more', [{ url, key: remora, more: 1 }], '$[0] holds a key that is not known.'],
    ['no tenant in its list', [{ url, key: remora, tenants: [] }], '$[0].tenants must name a tenant, or be absent.'],
    ["a log's key", [{ url, key: logKey }], keyFault],
    ['a key that is cut', [{ url, key: remora.slice(0, -4) }], keyFault],
    ['http elsewhere', [{ url: 'http://witness.example.com', key: remora }], urlFault],
    ['a private address', [{ url: 'https://10.0.0.1', key: remora }], urlFault],
    ['an address of metadata', [{ url: 'https://169.254.169.254', key: remora, allowPrivate: true }], urlFault],
    ['a password', [{ url: 'https://a:b@witness.example.com', key: remora }], urlFault],
    ['a query', [{ url: `${url}?x`, key: remora }], urlFault],
    ['a fragment', [{ url: `${url}#`, key: remora }], urlFault],
    ['no URL', [{ url: 'witness', key: remora }], urlFault],
    [
      'one witness twice',
      [
        { url, key: remora },
        { url: 'https://other.example.com', key: remora },
      ],
      '$[1].key must be the key of one witness only.',
    ],
  ])('with %s is refused, and told where', async (_what, content, faults) => {
    await expect(load(JSON.stringify(content))).rejects.toThrow(
      new ConfigurationError(`The witnesses' file (CANDOUR_WITNESSES) is not in order. ${faults}`),
    );
  });

  it('that is no JSON, or not there, is refused', async () => {
    const refusal = new ConfigurationError('CANDOUR_WITNESSES must name a readable JSON file.');
    await expect(load('x')).rejects.toThrow(refusal);
    await expect(loadWitnesses(join(folder, 'absent'))).rejects.toThrow(refusal);
  });
});
