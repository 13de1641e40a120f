import { describe, expect, it } from 'vitest';
import { writeCheckpoint } from '../../../src/access-log/notes/checkpoint.js';
import { parseLogProof, verifyLogProof, writeLogProof } from '../../../src/access-log/notes/logProof.js';
import { signNote } from '../../../src/access-log/notes/openNote.js';
import { flipped, numberedTree } from '../tree/referenceTree.js';
import { keys, peterLine, peterSigner, sumdbNote, verifierOf } from './publishedNotes.js';

const tree = numberedTree(11);
const origin = 'example.com/log';
const checkpointAt = (size: number): string =>
  signNote(writeCheckpoint({ origin, size, root: tree.root(0, size), extensions: [] }), [peterSigner]);
const checkpoint = checkpointAt(11);
const hashes = tree.inclusion(4, 11);
const trust = { origin, verifiers: [verifierOf(keys.peter)] };
const leaf = tree.root(4, 5);
const lines = hashes.map((hash) => `${hash.toString('base64')}\n`).join('');
const proof = `c2sp.org/tlog-proof@v1\nindex 4\n${lines}\n${checkpoint}`;

/** The example of C2SP tlog-proof, as far as it is not shortened there: above another log's checkpoint. */
const published = [
  'c2sp.org/tlog-proof@v1',
  'extra YWdlLXYxLjIuMS1kYXJ3aW4tYXJtNjQudGFyLmd6kYXJ3aW4tYXJ',
  'index 73894',
  'gSKyXoYZUgZ6jduWYrkDOARinOMGJveXjgMkBTcdPlQ=',
  'B95lDa8R83lS8n0eG+o0buTxRKQTYFi//1U8anccXmA=',
  'EKNzoDWG8LGC0Yp9o+sv3qllpMP9uHQ9B20KNL+Q1zs=',
  'RoopEkOdqkYqMB4MJXrbt/hMjOxsVn0IrWjpz1ZMMes=',
  'AHCioX9nLjsrse6YhjRRmk1WUEirVOLLRoOQ6vfO5vk=',
  '',
  sumdbNote,
].join('\n');

describe('a proof of one record', () => {
  it('is written and read', () => {
    expect(writeLogProof({ extra: null, index: 4, hashes, checkpoint })).toBe(proof);
    expect(parseLogProof(proof)).toEqual({ extra: null, index: 4, hashes, checkpoint });
  });

  it('may carry extra data', () => {
    const extra = Buffer.from('extra information');
    const text = writeLogProof({ extra, index: 4, hashes, checkpoint });
    expect(text).toBe(proof.replace('\nindex', '\nextra ZXh0cmEgaW5mb3JtYXRpb24=\nindex'));
    expect(parseLogProof(text)).toEqual({ extra, index: 4, hashes, checkpoint });
    expect(verifyLogProof(text, leaf, trust).refusal).toBeNull();
  });

  it('is read and written as the specification shows it', () => {
    const read = parseLogProof(published);
    expect(read).toMatchObject({ index: 73_894, checkpoint: sumdbNote });
    expect(read?.hashes).toHaveLength(5);
    expect(read === null ? null : writeLogProof(read)).toBe(published);
  });

  it('verifies under the log key that signed its checkpoint', () => {
    expect(verifyLogProof(proof, leaf, trust)).toMatchObject({ refusal: null, checkpoint: { origin, size: 11 } });
  });

  it('verifies for the only record of a log, without hashes', () => {
    const text = writeLogProof({ extra: null, index: 0, hashes: [], checkpoint: checkpointAt(1) });
    expect(text.startsWith('c2sp.org/tlog-proof@v1\nindex 0\n\nexample.com/log\n1\n')).toBe(true);
    expect(verifyLogProof(text, tree.root(0, 1), trust).refusal).toBeNull();
  });

  it('proves nothing of another record, at another place, or with a flipped bit in any element', () => {
    const refusalOf = (text: string, of = leaf): string | null => verifyLogProof(text, of, trust).refusal;
    expect(refusalOf(proof, tree.root(5, 6))).toBe('NOT_INCLUDED');
    const places = Array.from({ length: 12 }, (_, index) => refusalOf(proof.replace('index 4', `index ${index}`)));
    expect(places).toEqual(places.map((_, index) => (index === 4 ? null : 'NOT_INCLUDED')));
    const forged = hashes.map((hash, at) => ({
      extra: null,
      index: 4,
      hashes: hashes.with(at, flipped(hash, 9)),
      checkpoint,
    }));
    expect(forged.map((one) => refusalOf(writeLogProof(one)))).toEqual(hashes.map(() => 'NOT_INCLUDED'));
    expect(refusalOf(proof.replace(checkpoint, checkpointAt(10)))).toBe('NOT_INCLUDED');
  });

  it('is refused with its checkpoint: of another log, of nobody known, or changed', () => {
    expect(verifyLogProof(proof, leaf, { ...trust, origin: 'other' }).refusal).toBe('ANOTHER_LOG');
    expect(verifyLogProof(proof, leaf, { ...trust, verifiers: [] }).refusal).toBe('UNSIGNED');
    expect(verifyLogProof(proof.replace('\n11\n', '\n12\n'), leaf, trust).refusal).toBe('FORGED');
  });

  it.each([
    ['another header', proof.replace('@v1', '@v2')],
    ['no index', proof.replace('index 4\n', '')],
    ['an index in words', proof.replace('index 4', 'index four')],
    ['an index below zero', proof.replace('index 4', 'index -4')],
    ['an index with a leading zero', proof.replace('index 4', 'index 04')],
    ['an index after two spaces', proof.replace('index 4', 'index  4')],
    ['the index before the extra data', proof.replace('index 4\n', 'index 4\nextra YWdl\n')],
    ['extra data that is not base64', proof.replace('index', 'extra !!\nindex')],
    ['extra data that is empty', proof.replace('index', 'extra \nindex')],
    ['extra data twice', proof.replace('index', 'extra YWdl\nextra YWdl\nindex')],
    ['a hash that is not base64', proof.replace('index 4\n', 'index 4\n!!notbase64!!\n')],
    ['a hash of another length', proof.replace('index 4\n', `index 4\n${Buffer.alloc(64).toString('base64')}\n`)],
    ['more hashes than a tree is high', proof.replace('index 4\n', `index 4\n${lines.repeat(14)}`)],
    ['two empty lines', proof.replace('\n\n', '\n\n\n')],
    ['no empty line', proof.replace('\n\n', '\n')],
    ['a checkpoint that is no note', proof.slice(0, proof.indexOf('\n\n') + 2)],
    ['a note that is no checkpoint', proof.replace(checkpoint, `hello\n\n${peterLine}`)],
    ['carriage returns', proof.replaceAll('\n', '\r\n')],
    ['something before it', `\n${proof}`],
    ['something after it', `${proof}\n`],
    ['nothing', ''],
  ])('is malformed with %s', (_case, text) => {
    expect(parseLogProof(text)).toBeNull();
    expect(verifyLogProof(text, leaf, trust)).toEqual({ refusal: 'MALFORMED' });
  });

  it('is not written when nobody could read it', () => {
    const good = { extra: null, index: 4, hashes, checkpoint };
    expect(() => writeLogProof({ ...good, index: -1 })).toThrow(RangeError);
    expect(() => writeLogProof({ ...good, extra: Buffer.alloc(0) })).toThrow(RangeError);
    expect(() => writeLogProof({ ...good, hashes: [Buffer.alloc(31)] })).toThrow(RangeError);
    expect(() => writeLogProof({ ...good, checkpoint: 'hello\n' })).toThrow(RangeError);
  });
});
