import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { trainedWeights } from '../../src/screen/weights/trainedWeights.js';
import { type Labelled, train } from './training/train.js';

const sentences = resolve(import.meta.dirname, 'sentences/development.jsonl');
const written = resolve(import.meta.dirname, '../../src/screen/weights/trainedWeights.ts');

const asModule = (weights: string): string =>
  `/** Learned from the development sentences by \`test/screen/training\`: not written by hand. */\nexport const trainedWeights = \`\n${weights}\n\`;\n`;

it('the weights are those that the development sentences teach', { timeout: 300_000 }, () => {
  const labelled = readFileSync(sentences, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled);
  const weights = train(labelled);
  if (process.env['WRITE_WEIGHTS'] === '1') writeFileSync(written, asModule(weights));
  else expect(trainedWeights === `\n${weights}\n`).toBe(true);
});
