import type { Verdict } from '../Verdict.js';

/** Writes a static verdict in words, without the rule that gave it: `REFUSED PURPOSE_NOT_ALLOWED`, `TRANSFORMED YEAR`. */
export function verdictWords(verdict: Verdict): string {
  if (verdict.effect === 'REFUSED') return `REFUSED ${verdict.code}`;
  const { effect, to, conditions, article9 } = verdict;
  const asked = [...(article9 ? [article9] : []), ...[...conditions].sort()];
  return `${effect}${to ? ` ${to}` : ''}${asked.length > 0 ? ` (${asked.join(', ')})` : ''}`;
}
