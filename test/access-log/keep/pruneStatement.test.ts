import { describe, expect, it } from 'vitest';
import { logTrust } from '../../../src/access-log/integrate/logTrust.js';
import {
  openPruneStatement,
  type PruneStatement,
  parsePruneStatement,
  writePruneStatement,
} from '../../../src/access-log/keep/pruneStatement.js';
import { parseCheckpoint } from '../../../src/access-log/notes/checkpoint.js';
import { createNoteSigner } from '../../../src/access-log/notes/keys.js';
import { signNote } from '../../../src/access-log/notes/openNote.js';
import { signer } from '../support.js';

const statement: PruneStatement = {
  ...{ origin: 'candour/access-log/acme', below: 131_072, root: Buffer.alloc(32, 1), archive: Buffer.alloc(32, 2) },
  at: '2026-03-02T12:00:00.000Z',
};
const text = writePruneStatement(statement);
const base64 = (byte: number): string => Buffer.alloc(32, byte).toString('base64');

describe('a prune statement', () => {
  it('says which log, how far, the root there, the archive and the time', () => {
    expect(text).toBe(
      `candour/log-prune/v1\norigin candour/access-log/acme\nbelow 131072\nroot ${base64(1)}\narchive ${base64(2)}\nat 2026-03-02T12:00:00.000Z\n`,
    );
    expect(parsePruneStatement(text)).toEqual(statement);
  });

  it.each([
    '',
    text.replace('v1', 'v2'),
    text.replace('131072', '131073'),
    text.replace('131072', '0'),
    text.replace('131072', '0131072'),
    text.replace(base64(1), base64(1).slice(4)),
    text.replace('.000Z', 'Z'),
    `${text}more\n`,
    text.trim(),
  ])('is nothing else: %j', (other) => {
    expect(parsePruneStatement(other)).toBeNull();
  });

  it.each([0, 1, 65_535, -65_536])('is never about a part of a segment: %i', (below) => {
    expect(() => writePruneStatement({ ...statement, below })).toThrow(
      new RangeError('A prune statement must be about whole segments.'),
    );
  });

  it('is believed of the log alone whose key has signed it, and is no checkpoint', () => {
    const note = signNote(text, [createNoteSigner(statement.origin, signer)]);
    expect(openPruneStatement(note, [logTrust('acme', signer)])).toEqual(statement);
    expect(openPruneStatement(note.replace('131072', '196608'), [logTrust('acme', signer)])).toBeNull();
    expect(openPruneStatement(note, [logTrust('globex', signer)])).toBeNull();
    expect(parseCheckpoint(text)).toBeNull();
  });
});
