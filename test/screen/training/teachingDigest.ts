import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');

/** Whatever decides what the weights are: the sentences, how they are read, and how weights are learned from them. */
const taughtBy = (): readonly string[] => [
  'test/screen/sentences/development.jsonl',
  ...filesOf('test/screen/training').filter((name) => name !== 'test/screen/training/teachingDigest.ts'),
  ...filesOf('src/screen').filter((name) => !name.startsWith('src/screen/weights/')),
];

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => `${folder}/${name}`);

/** SHA-256, in hexadecimal, over weights and all that taught them. */
export function teachingDigest(weights: string): string {
  const hash = createHash('sha256').update(weights);
  for (const name of taughtBy()) hash.update(`\0${name}\0`).update(readFileSync(join(root, name)));
  return hash.digest('hex');
}
