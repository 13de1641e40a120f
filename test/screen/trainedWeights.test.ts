import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { trainedWeights } from '../../src/screen/weights/trainedWeights.js';
import type { Labelled } from './training/Labelled.js';
import { teachingDigest } from './training/teachingDigest.js';
import { train } from './training/train.js';

const sentences = resolve(import.meta.dirname, 'sentences/development.jsonl');
const written = resolve(import.meta.dirname, '../../src/screen/weights/trainedWeights.ts');

const asModule = (weights: string): string =>
  `/**
 * Learned from the development sentences by \`npm run weights\`: not written by hand.
 * SHA-256 of these weights and all that taught them: ${teachingDigest(weights)}
 */
export const trainedWeights = \`${weights}\`;
`;

const learnt = (): string => {
  const lines = readFileSync(sentences, 'utf8').trim().split('\n');
  return `\n${train(lines.map((line) => JSON.parse(line) as Labelled))}\n`;
};

// Learning takes minutes, and gives the same every time: `npm run weights`, and then `git diff`, tells whether it did.
if (process.env['WRITE_WEIGHTS'] === '1')
  it('weights are learned and written', { timeout: 900_000 }, () => {
    writeFileSync(written, asModule(learnt()));
  });
else
  it('the weights were learned from these sentences, lexicons and evidence', () => {
    const [digest] = /(?<=SHA-256 [^\n]*)[0-9a-f]{64}/.exec(readFileSync(written, 'utf8')) ?? [];
    expect(digest).toBe(teachingDigest(trainedWeights));
  });
