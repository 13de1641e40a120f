import { isMention } from './Lexicon.js';
import type { Match } from './matchPhrases.js';
import type { Token } from './tokenise.js';

const overlaps = (one: Match, other: Match): boolean => one.from < other.to && other.from < one.to;

/** How many words may stand between a link and its trait: "is, it seems, a diabetic". */
const linkReach = 3;
/** How many words after a trait may still name what the trait is about: "diabetes and asthma nurse". */
const headReach = 2;

/**
 * Drops what is weaker than a statement and of another category: "a gene that often brings cancer" tells of a gene, and
 * the sentence is refused for it.
 */
const keepStatements = (mentions: readonly Match[]): readonly Match[] => {
  const stated = new Set(mentions.filter(({ role }) => role === 'statement').map(({ category }) => category));
  return stated.size === 0 ? mentions : mentions.filter(({ category }) => stated.has(category));
};

/**
 * Judges which mentions in a sentence are about the person.
 *
 * 1. What a mask covers is no mention.
 * 2. A head that follows at once makes a trait a subject of work: "diabetes nurse", "cancer research".
 * 3. Going back from the mention to the beginning of its clause, the first that decides: a person says yes; somebody else
 *    says no; work says no, and so does a job unless a link stands between. A statement asks nobody about jobs.
 * 4. Nobody decides: yes, but for a hint, which needs its link.
 */
export function judge(sentence: readonly Token[], matches: readonly Match[]): readonly Match[] {
  const masks = matches.filter(({ role }) => role === 'mask');
  const context = matches.filter((match) => !isMention(match.role) && match.role !== 'mask').sort((a, b) => b.to - a.to);
  const isMasked = (match: Match): boolean =>
    masks.some((mask) => (mask.category === null || mask.category === match.category) && overlaps(mask, match));
  const isParted = (from: number, to: number): boolean =>
    sentence.slice(from, to).some(({ before }) => before === 'COMMA');
  const hasHead = (mention: Match): boolean =>
    context.some(
      ({ role, from }) =>
        role === 'head' &&
        from >= mention.to &&
        from <= mention.to + headReach &&
        !isParted(mention.to, from + 1),
    );
  /** "Straight, he felt the need to add." */
  const isAlone = ({ from, to }: Match): boolean =>
    from === 0 && (to === sentence.length || sentence[to]?.before !== 'NONE');
  const isAboutPerson = (mention: Match): boolean => {
    let isLinked = isAlone(mention);
    for (const { role, from, to } of context) {
      if (role === 'person' ? from >= mention.to : to > mention.from) continue;
      if (mention.role !== 'topic' && isParted(to, mention.from + 1)) break;
      if (role === 'link') isLinked ||= mention.from - to <= linkReach;
      else if (role === 'person') return mention.role !== 'hint' || isLinked;
      else if (role === 'other') return false;
      else if (!isLinked && (role === 'work' || mention.role !== 'statement')) return false;
    }
    return mention.role !== 'hint' || isLinked;
  };
  return keepStatements(
    matches.filter(
    (mention) =>
      isMention(mention.role) &&
      !isMasked(mention) &&
      !(mention.role !== 'statement' && hasHead(mention)) &&
      isAboutPerson(mention),
  ));
}
