import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openCheckpoint, writeCheckpoint } from '../../../src/access-log/notes/checkpoint.js';
import {
  createWitnessSigner,
  openCosignatures,
  parseWitnessKey,
  type WitnessVerifier,
} from '../../../src/access-log/notes/cosignature.js';
import { createNoteSigner, createNoteVerifier, parseVerifierKey } from '../../../src/access-log/notes/keys.js';
import { openNote, signNote } from '../../../src/access-log/notes/openNote.js';
import { createSigner } from '../../../src/access-log/signer.js';
import { cosignedNote, logKey, witnessKeys } from './publishedCosignatures.js';
import { keys, verifierOf } from './publishedNotes.js';

const witnessOf = (text: string): WitnessVerifier => {
  const verifier = parseWitnessKey(text);
  if (verifier === null) throw new Error('A published key can be read.');
  return verifier;
};
const published = Object.values(witnessKeys);
const remora = witnessOf(witnessKeys.remora);

describe('a published cosigned checkpoint', () => {
  it('is opened with the key of the log, and with that of each witness', () => {
    const trust = { origin: 'arche2025h1.staging.ct.transparency.dev', verifiers: [verifierOf(logKey)] };
    expect(openCheckpoint(cosignedNote, trust)).toMatchObject({ refusal: null, checkpoint: { size: 1432088532 } });
    const opened = openCosignatures(cosignedNote, published.map(witnessOf));
    const at = new Date('2026-05-23T21:50:24Z');
    expect(opened).toMatchObject({ refusal: null, cosignatures: published.map((text) => ({ witness: { text }, at })) });
  });

  it('gives the signature lines as they stand there', () => {
    const opened = openCosignatures(cosignedNote, [remora]);
    const lines = opened.refusal === null ? opened.cosignatures.map(({ line }) => line) : [];
    expect(lines).toEqual([`${cosignedNote.split('\n').find((line) => line.includes('remora'))}\n`]);
  });

  it.each([
    ['another size', (note: string) => note.replace('1432088532', '1432088533'), 'FORGED'],
    ['another time', (note: string) => note.replace('2net5wAAAABqEiEg', '2net5wAAAABqEiEh'), 'FORGED'],
    ['the time 0', (note: string) => note.replace('2net5wAAAABqEiEg', '2net5wAAAAAAAAAA'), 'FORGED'],
    ['an extension line more', (note: string) => note.replace('\n\n', '\nmore\n\n'), 'FORGED'],
    ['no line of it', (note: string) => note.replace(/— remora.*\n/, ''), 'UNSIGNED'],
    ['no note', () => 'text\n', 'MALFORMED'],
  ])('with %s carries none that may be believed', (_what, change, refusal) => {
    expect(openCosignatures(change(cosignedNote), [remora])).toEqual({ refusal });
  });
});

describe('the two kinds of key', () => {
  it('are read as what they are only', () => {
    expect(published.map(parseVerifierKey)).toEqual(published.map(() => null));
    const logs = [...Object.values(keys), logKey];
    expect(logs.map(parseWitnessKey)).toEqual(logs.map(() => null));
    expect(published.map((text) => witnessOf(text).text)).toEqual(published);
  });

  it('never stand for each other, though it is one key under one name', () => {
    const key = createSigner(generateKeyPairSync('ed25519').privateKey);
    const text = writeCheckpoint({ origin: 'log', size: 1, root: Buffer.alloc(32), extensions: [] });
    const witness = createWitnessSigner('log', key);
    const log = createNoteVerifier('log', key.publicKey);
    const signed = signNote(text, [createNoteSigner('log', key)]);
    const cosigned = `${text}\n${witness.cosign(text, new Date(1_000))}`;
    expect(witness.verifier.id).not.toBe(log.id);
    expect([openNote(signed, [log]).refusal, openCosignatures(cosigned, [witness.verifier]).refusal]).toEqual([
      null,
      null,
    ]);
    expect([openNote(cosigned, [log]).refusal, openCosignatures(signed, [witness.verifier]).refusal]).toEqual([
      'UNSIGNED',
      'UNSIGNED',
    ]);
    // Not even with its id written over: what is signed is another text.
    const swap = (note: string, from: string, to: string): string => {
      const id = Buffer.from(from, 'hex');
      return note.replace(/— log (.*)\n$/, (_, encoded: string) => {
        const bytes = Buffer.from(encoded, 'base64');
        expect(bytes.subarray(0, 4)).toEqual(id);
        return `— log ${Buffer.concat([Buffer.from(to, 'hex'), bytes.subarray(4)]).toString('base64')}\n`;
      });
    };
    expect(openNote(swap(cosigned, witness.verifier.id, log.id), [log]).refusal).toBe('FORGED');
    expect(openCosignatures(swap(signed, log.id, witness.verifier.id), [witness.verifier]).refusal).toBe('FORGED');
  });
});

describe('a witness that cosigns', () => {
  const witness = createWitnessSigner('witness.example/w1', createSigner(generateKeyPairSync('ed25519').privateKey));
  const text = 'log\n3\nqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqo=\n';

  it('writes a line of 4 + 8 + 64 bytes, with the time to the second in it', () => {
    const line = witness.cosign(text, new Date('2026-03-04T05:06:07.999Z'));
    const [, encoded = ''] = /^— witness\.example\/w1 (\S+)\n$/.exec(line) ?? [];
    const bytes = Buffer.from(encoded, 'base64');
    expect([bytes.length, bytes.toString('hex', 0, 4), bytes.readBigUInt64BE(4)]).toEqual([
      76,
      witness.verifier.id,
      1772600767n,
    ]);
  });

  it('twice is believed in what was said last', () => {
    const note = `${text}\n${witness.cosign(text, new Date(1_000))}${witness.cosign(text, new Date(2_000))}`;
    const opened = openCosignatures(note, [witness.verifier]);
    expect(opened).toMatchObject({ refusal: null, cosignatures: [{ at: new Date(2_000) }] });
  });
});
