import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LogHistory } from '../../../src/access-log/generations/LogHistory.js';
import type { StoredGeneration } from '../../../src/access-log/generations/readGenerations.js';
import {
  type RecoveryStatement,
  writeRecoveryStatement,
} from '../../../src/access-log/generations/recoveryStatement.js';
import { logTrust } from '../../../src/access-log/integrate/logTrust.js';
import { createNoteSigner } from '../../../src/access-log/notes/keys.js';
import { signNote } from '../../../src/access-log/notes/openNote.js';
import { logOrigin } from '../../../src/access-log/receipt.js';
import { createSigner } from '../../../src/access-log/signer.js';
import { now, signer } from '../support.js';

const root = (byte: number): Buffer => Buffer.alloc(32, byte);
/** The second generation begins at 57; the third was lost as a whole; the fourth begins at 80. */
const second: RecoveryStatement = {
  ...{ tenant: 'acme', generation: 2, left: { size: 57, root: root(0) }, vouched: 57, at: now },
  lost: [{ generation: 1, size: 120, root: root(1) }],
};
const fourth: RecoveryStatement = {
  ...second,
  ...{ generation: 4, left: { size: 80, root: root(0) } },
  lost: [
    { generation: 2, size: 90, root: root(2) },
    { generation: 3, size: 70, root: root(3) },
  ],
};
const stored = (statement: RecoveryStatement, by = signer, name = statement.generation): StoredGeneration => ({
  number: statement.generation,
  note: signNote(writeRecoveryStatement(statement), [createNoteSigner(logOrigin('acme', name), by)]),
});
const open = (...generations: readonly StoredGeneration[]): LogHistory | number =>
  LogHistory.open('acme', generations, (generation) => logTrust('acme', signer, generation));
const opened = (...generations: readonly StoredGeneration[]): LogHistory => {
  const history = open(...generations);
  if (history instanceof LogHistory) return history;
  throw new Error('The history was expected to open.');
};

describe('the history of a log', () => {
  it('without a loss is its first generation', () => {
    const history = opened();
    expect([history.generation, history.generationAt(0), history.generationAt(1_000_000)]).toEqual([1, 1, 1]);
    expect(history.standingOf({ generation: 1, size: 5, root: root(9) })).toBe('CONTINUED');
    expect(history.standingOf({ generation: 2, size: 5, root: root(9) })).toBe('UNNAMED');
  });

  it.each<[number, number]>([
    [57, 1],
    [58, 2],
    [80, 2],
    [81, 4],
  ])('says who signs a tree of %i entries', (size, generation) => {
    expect(opened(stored(second), stored(fourth)).generationAt(size)).toBe(generation);
  });

  it.each<[number, number, number, string]>([
    [1, 57, 9, 'CONTINUED'],
    [1, 58, 9, 'NAMED_LOST'],
    [1, 119, 9, 'NAMED_LOST'],
    [1, 120, 1, 'NAMED_LOST'],
    [1, 120, 9, 'UNNAMED'],
    [1, 121, 1, 'UNNAMED'],
    [2, 80, 9, 'CONTINUED'],
    [2, 81, 9, 'NAMED_LOST'],
    [2, 91, 9, 'UNNAMED'],
    [3, 60, 9, 'NAMED_LOST'],
    [3, 70, 3, 'NAMED_LOST'],
    [3, 71, 3, 'UNNAMED'],
    [4, 100_000, 9, 'CONTINUED'],
    [5, 1, 9, 'UNNAMED'],
  ])('says of a checkpoint of generation %i and size %i (root %i): %s', (generation, size, byte, standing) => {
    const history = opened(stored(second), stored(fourth));
    const tree = { generation, size, root: root(byte) };
    expect(history.standingOf(tree)).toBe(standing);
    expect(history.statementOn(tree) !== undefined).toBe(standing === 'NAMED_LOST');
  });

  const other = createSigner(generateKeyPairSync('ed25519').privateKey);
  it.each<[string, readonly StoredGeneration[], number]>([
    ['another key has signed', [stored(second, other)], 2],
    ['is signed under the name of another generation', [stored(second, signer, 1)], 2],
    ['stands under another number', [{ ...stored(second), number: 3 }], 3],
    ['was changed', [{ number: 2, note: stored(second).note.replace('\n57\n', '\n58\n') }], 2],
    ["is another tenant's", [{ number: 2, note: stored({ ...second, tenant: 'globex' }).note }], 2],
    ['comes before an earlier one', [stored(fourth), stored(second)], 2],
    ['leaves no room for the record of the one before', [stored({ ...second, left: fourth.left }), stored(fourth)], 4],
  ])('does not open with a statement that %s', (_what, generations, number) => {
    expect(open(...generations)).toBe(number);
  });
});
