import type { Finding } from './Finding.js';
import type { Verdict } from './reportText.js';

/** What verifying something gave: the exit code, and what is said of it. */
export interface Outcome {
  readonly verdict: Verdict;
  /** Without line breaks, the headline first. */
  readonly lines: readonly string[];
}

/** Says that something is tampered with, where, and why. */
export const tampered = (tenant: string, [finding, ...more]: readonly [Finding, ...Finding[]]): Outcome => ({
  verdict: 1,
  lines: [`${tenant}: TAMPERED, ${whereOf(finding)}`, ...[finding, ...more].map(({ what }) => `  ${what}`)],
});

/** Says where the first bad index is, as closely as it is known. */
export const whereOf = ({ index, last }: Finding): string =>
  `first bad index ${index}${last > index ? ` (or a later one, up to ${last})` : ''}`;

/** Writes an outcome. */
export const outcomeText = ({ lines }: Outcome): string => lines.map((line) => `${line}\n`).join('');
