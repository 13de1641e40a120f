import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/createProgress.js';

function written(isTTY: boolean, steps: readonly (readonly [number, number])[]): readonly string[] {
  const lines: string[] = [];
  const { show, end } = createProgress({ isTTY, write: (line) => lines.push(line) });
  for (const [done, of] of steps) show('acme', done, of);
  end();
  return lines;
}

describe('progress', () => {
  it('is one bar on a terminal, and leaves its line in the end', () => {
    expect(
      written(true, [
        [0, 4],
        [2, 4],
        [4, 4],
      ]),
    ).toEqual([
      `\racme [${'.'.repeat(30)}] 0 of 4`,
      `\racme [${'#'.repeat(15)}${'.'.repeat(15)}] 2 of 4`,
      `\racme [${'#'.repeat(30)}] 4 of 4`,
      '\n',
    ]);
  });

  it('is a line for each tenth elsewhere', () => {
    const steps = Array.from({ length: 41 }, (_, step) => [step * 5_000, 200_000] as const);
    expect(written(false, steps)).toEqual(Array.from({ length: 11 }, (_, tenth) => `acme: ${tenth * 10} %\n`));
  });

  it('tells nothing elsewhere of what is soon done', () => {
    expect(written(false, [[1, 99_999]])).toEqual([]);
  });

  it('does not divide by nothing', () => {
    expect(written(true, [[0, 0]])).toEqual([`\racme [${'#'.repeat(30)}] 0 of 0`, '\n']);
  });
});
