import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = await readFile(join(root, 'docs/obligations.md'), 'utf8');

/** The lines of the page's table: row, what it obliges to, the paths where it lives, its test. */
const lines = page.split('\n').flatMap((line) => {
  const [, row, obligation, lives, test] = /^\| (\d\d) \| (.+) \| (.+) \| `(.+)` \|$/.exec(line) ?? [];
  return row && obligation && lives && test ? [{ row, obligation, lives, test }] : [];
});

describe('the page of obligations', () => {
  it('names each row that has a test, once, in order, and no other', async () => {
    const names = (await readdir(import.meta.dirname)).filter((name) => /^row\d\d\.test\.ts$/.test(name)).sort();
    expect(lines.map(({ test }) => test)).toEqual(names);
    expect(lines.map(({ row }) => `row${row}.test.ts`)).toEqual(names);
  });

  it('names places that are there', () => {
    const places = lines.flatMap(({ lives }) => [...lives.matchAll(/`([^`]+)`/g)].map(([, place]) => place ?? ''));
    expect(places.length).toBeGreaterThanOrEqual(lines.length);
    expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
  });

  it('stands above tests that are named after their row', async () => {
    for (const { row, test } of lines) {
      const text = await readFile(join(import.meta.dirname, test), 'utf8');
      expect(text).toMatch(new RegExp(`describe\\('row ${row}: `));
    }
  });
});
