import type { Match } from './matchPhrases.js';
import type { Token } from './tokenise.js';

const isMention = ({ role }: Match): boolean => role === 'statement' || role === 'trait' || role === 'hint';

const overlaps = (one: Match, other: Match): boolean => one.from < other.to && other.from < one.to;

/** How many words may stand between a link and its trait: "is, it seems, a diabetic". */
const linkReach = 3;
/** How many words after a trait may still name what the trait is about: "diabetes and asthma nurse". */
const headReach = 2;

/**
 * Judges which mentions in a sentence are about the person.
 *
 * 1. What a mask covers is no mention.
 * 2. A head that follows at once makes the mention a subject of work: "diabetes nurse", "cancer research".
 * 3. Looking back from the mention to the beginning of its clause, whichever comes first decides: a person or a link says
 *    yes; somebody else or work says no. A statement asks only about somebody else and work; a job excuses a trait only.
 * 4. Nothing found: yes, but for a hint, which needs its link.
 */
export function judge(sentence: readonly Token[], matches: readonly Match[]): readonly Match[] {
  const masks = matches.filter(({ role }) => role === 'mask');
  const context = matches.filter((match) => !isMention(match) && match.role !== 'mask');
  const isMasked = (match: Match): boolean =>
    masks.some((mask) => (mask.category === null || mask.category === match.category) && overlaps(mask, match));
  const hasBreak = (from: number, to: number): boolean =>
    sentence.slice(from, to).some(({ before }) => before === 'COMMA');
  const ruling = (mention: Match): Match | null => {
    const before = context.filter(({ role, to }) => to <= mention.from && (mention.role !== 'statement' || role !== 'job'));
    return before.reduce<Match | null>((best, match) => (best === null || match.to >= best.to ? match : best), null);
  };
  const hasHead = (mention: Match): boolean =>
    context.some(
      ({ role, from }) =>
        (role === 'work' || role === 'other' || role === 'job') &&
        from >= mention.to &&
        from <= mention.to + headReach &&
        !hasBreak(mention.to, from + 1),
    );
  return matches.filter((mention) => {
    if (!isMention(mention) || isMasked(mention)) return false;
    if (mention.role !== 'statement' && hasHead(mention)) return false;
    const ruler = ruling(mention);
    if (mention.role === 'hint') return ruler?.role === 'link' && mention.from - ruler.to <= linkReach;
    if (ruler === null || ruler.role === 'person' || ruler.role === 'link') return true;
    return hasBreak(ruler.to, mention.from + 1);
  });
}
