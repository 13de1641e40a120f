import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const load = (part: string): readonly { readonly id: string; readonly text: string }[] =>
  readFileSync(resolve(import.meta.dirname, 'sentences', `${part}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string });

const trigramsOf = (text: string): ReadonlySet<string> => {
  const folded = ` ${text.toLowerCase()} `;
  return new Set(Array.from({ length: Math.max(0, folded.length - 2) }, (_, at) => folded.slice(at, at + 3)));
};

/** How many texts have a near-copy in another part: a Dice similarity of trigrams of at least `alike`. */
const nearCopies = (texts: readonly string[], others: readonly string[], alike: number): number => {
  const trigrams = others.map(trigramsOf);
  const having = new Map<string, number[]>();
  for (const [number, set] of trigrams.entries()) {
    for (const trigram of set) having.set(trigram, [...(having.get(trigram) ?? []), number]);
  }
  return texts.filter((text) => {
    const own = trigramsOf(text);
    const common = new Map<number, number>();
    for (const trigram of own)
      for (const number of having.get(trigram) ?? []) common.set(number, (common.get(number) ?? 0) + 1);
    return [...common].some(([number, count]) => (2 * count) / (own.size + (trigrams[number]?.size ?? 0)) >= alike);
  }).length;
};

describe('the labelled sentences', () => {
  const parts = {
    development: load('development'),
    validation: load('validation'),
    heldOut: load('heldOut'),
    heldOutSecond: load('heldOutSecond'),
  };
  const texts = (part: keyof typeof parts): readonly string[] => parts[part].map(({ text }) => text);

  it('have one id each', () => {
    const ids = Object.values(parts).flatMap((sentences) => sentences.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('that teach are no near-copies of those that measure', { timeout: 60_000 }, () => {
    expect({
      validation: nearCopies(texts('development'), texts('validation'), 0.6),
      heldOut: nearCopies([...texts('development'), ...texts('validation')], texts('heldOut'), 0.6),
      heldOutSecond: nearCopies(texts('development'), texts('heldOutSecond'), 0.6),
    }).toEqual({ validation: 0, heldOut: 0, heldOutSecond: 0 });
  });
});
