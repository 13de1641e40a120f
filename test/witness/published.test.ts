import { createPublicKey } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNoteVerifier } from '../../src/access-log/notes/keys.js';
import { cosignedAt, post } from './PlayedLog.js';
import { startWitness, type TestWitness } from './testWitness.js';

/**
 * The conversation that filippo.io/torchwood publishes with its litewitness (cmd/litewitness/testdata/litewitness.txt):
 * a Sigsum log that grows from 1 to 3 to 5. It calls an unknown log 403; the specification has called it 404 since.
 */
const origin = 'sigsum.org/v1/tree/4d6d8825a6bb689d459628312889dfbb0bcd41b5211d9e1ce768b0ff0309e562';
const publicKey = createPublicKey({
  format: 'jwk',
  key: {
    kty: 'OKP',
    crv: 'Ed25519',
    x: Buffer.from('ffdc2d4d98e4124d3feaf788c0c2f9abfd796083d1f0495437f302ec79cf100f', 'hex').toString('base64url'),
  },
});

const note = (size: number, root: string, signature: string, name = origin): string =>
  `${name}\n${size}\n${root}\n\n— ${name} ${signature}\n`;
const one = note(
  1,
  'KgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=',
  'UgIom7fPZTqpxWWhyjWduBvTvGVqsokMbqTArsQilegKoFBJQjUFAmQ0+YeSPM3wfUQMFSzVnnNuWRTYrajXpNUbIQY=',
);
const threeRoot = 'RcCI1Nk56ZcSmIEfIn0SleqtV7uvrlXNccFx595Iwl0=';
const threeSignature = 'UgIom2VbtIcdFbwFAy1n7s6IkAxIY6J/GQOTuZF2ORV39d75cbAj2aQYwyJre36kezNobZs4SUUdrcawfAB8WVrx6go=';
const three = note(3, threeRoot, threeSignature);
const five = note(
  5,
  'QrtXrQZCCvpIgsSmOsah7HdICzMLLyDfxToMql9WTjY=',
  'UgIomw/EOJmWi0i1FQsOj+etB7F8IccFam/jgd6wzRns4QPVmyEZtdvl1U2KEmLOZ/ASRcWJi0tW90dJWAShei7sDww=',
);
const toThree = 'KgEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nKgIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n';
const toFive =
  'KgIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nKgMAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nwgiIFdZfYNv6WU1OllBKsWnLYIS/DBMqt8Uh/S4OukE=\nKgQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n';

let witness: TestWitness;
beforeAll(async () => {
  witness = await startWitness([createNoteVerifier(origin, publicKey).text]);
});
afterAll(() => witness.remove());

describe('the published conversation, in its order', () => {
  it.each<[string, string, string, number, string?]>([
    ['the first tree is cosigned', 'old 0\n', one, 200],
    [
      'a signature that is another one is refused',
      `old 1\n${toThree}`,
      note(3, threeRoot, threeSignature.replace('6go=', '6gw=')),
      403,
    ],
    [
      'an unknown log is not known',
      `old 1\n${toThree}`,
      note(3, threeRoot, threeSignature, origin.replace(/2$/, '3')),
      404,
    ],
    ['no proof is none', 'old 1\n', three, 422],
    ['another proof is none', `old 1\n${toThree.replace(/AAA=\n$/, 'ABA=\n')}`, three, 422],
    ['the proof is one', `old 1\n${toThree}`, three, 200],
    ['an old size that is past is told', `old 1\n${toThree}`, five, 409, '3\n'],
    ['the next proof is one', `old 3\n${toFive}`, five, 200],
    ['whoever begins anew is told', 'old 0\n', five, 409, '5\n'],
  ])('%s', async (_what, head, checkpoint, status, text) => {
    const answer = await post(witness.address, `${head}\n${checkpoint}`);
    expect(answer.status).toBe(status);
    if (text !== undefined) expect([answer.type, answer.text]).toEqual(['text/x.tlog.size', text]);
    if (status === 200) expect(cosignedAt(answer.text, checkpoint, witness.verifierKey)).not.toBeNull();
  });
});
