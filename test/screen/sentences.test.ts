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

/** From this Dice similarity of their trigrams on, two texts are alike. */
const alike = 0.6;

/** How many texts are like one of those that measure. */
const nearCopies = (texts: readonly string[], measuring: readonly string[]): number => {
  const trigrams = measuring.map(trigramsOf);
  const having = new Map<string, number[]>();
  for (const [number, set] of trigrams.entries()) {
    for (const trigram of set) {
      const known = having.get(trigram);
      if (known) known.push(number);
      else having.set(trigram, [number]);
    }
  }
  const common = new Uint16Array(measuring.length);
  return texts.filter((text) => {
    const own = trigramsOf(text);
    common.fill(0);
    for (const trigram of own)
      for (const number of having.get(trigram) ?? []) common[number] = (common[number] ?? 0) + 1;
    return trigrams.some((set, number) => (2 * (common[number] ?? 0)) / (own.size + set.size) >= alike);
  }).length;
};

describe('the labelled sentences', () => {
  const parts = {
    development: load('development'),
    validation: load('validation'),
    validationSecond: load('validationSecond'),
    validationThird: load('validationThird'),
    heldOut: load('heldOut'),
    heldOutSecond: load('heldOutSecond'),
    several: load('several'),
  };
  const texts = (part: keyof typeof parts): readonly string[] => parts[part].map(({ text }) => text);

  it('have one id each', () => {
    const ids = Object.values(parts).flatMap((sentences) => sentences.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('that teach, or choose the model, are no near-copies of those that measure it', { timeout: 120_000 }, () => {
    const chosenOn = [...texts('validation'), ...texts('validationSecond'), ...texts('validationThird')];
    expect({
      validation: nearCopies(texts('development'), chosenOn),
      heldOut: nearCopies([...texts('development'), ...chosenOn], texts('heldOut')),
      heldOutSecond: nearCopies(
        [...texts('development'), ...texts('validationSecond'), ...texts('validationThird')],
        texts('heldOutSecond'),
      ),
      several: nearCopies([...texts('development'), ...chosenOn], texts('several')),
    }).toEqual({ validation: 0, heldOut: 0, heldOutSecond: 0, several: 0 });
  });
});
