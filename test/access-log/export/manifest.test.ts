import { describe, expect, it } from 'vitest';
import { type Manifest, openManifest, parseManifest, writeManifest } from '../../../src/access-log/export/manifest.js';
import { logTrust } from '../../../src/access-log/integrate/logTrust.js';
import { parseCheckpoint } from '../../../src/access-log/notes/checkpoint.js';
import { createNoteSigner } from '../../../src/access-log/notes/keys.js';
import { signNote } from '../../../src/access-log/notes/openNote.js';
import { signer } from '../support.js';

const hash = (byte: number): Buffer => Buffer.alloc(32, byte);
const manifest: Manifest = {
  ...{ origin: 'candour/access-log/acme', format: 'ndjson', from: 65_536, to: 131_072, size: 200_001 },
  ...{ records: 65_536, bytes: 70_000_000, sha256: hash(1), left: [hash(2)], right: [hash(3), hash(4)] },
};
const text = writeManifest(manifest);

describe('a manifest', () => {
  it('is read back', () => {
    expect(parseManifest(text)).toEqual(manifest);
    const bare = { ...manifest, from: 0, left: [], right: [] };
    expect(parseManifest(writeManifest(bare))).toEqual(bare);
  });

  it.each([
    '',
    text.replace('v1', 'v2'),
    text.replace('ndjson', 'csv'),
    text.replace('from 65536', 'from 065536'),
    text.replace('from 65536\n', ''),
    text.replace(/sha256 \S+/, 'sha256 AAAA'),
    text.replace(/left \S+/, 'left AAAA'),
    text.replace(/right \S+/, 'right !'),
    `${text}more\n`,
    text.trim(),
  ])('is nothing else: %j', (other) => {
    expect(parseManifest(other)).toBeNull();
  });

  it('is believed of the log alone whose key has signed it, and is no checkpoint', () => {
    const note = signNote(text, [createNoteSigner(manifest.origin, signer)]);
    expect(openManifest(note, logTrust('acme', signer))).toEqual(manifest);
    expect(openManifest(note.replace('70000000', '70000001'), logTrust('acme', signer))).toBeNull();
    expect(openManifest(note, logTrust('globex', signer))).toBeNull();
    expect(parseCheckpoint(text)).toBeNull();
  });
});
