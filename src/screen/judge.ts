import { isMention } from './Lexicon.js';
import type { Match } from './matchPhrases.js';
import type { Token } from './tokenise.js';

/** How many words may stand between a link and its trait: "is, it seems, a diabetic". */
const linkReach = 3;
/** How many words after a trait may still name what the trait is about: "diabetes and asthma nurse". */
const headReach = 2;

const overlaps = (one: Match, other: Match): boolean => one.from < other.to && other.from < one.to;

/**
 * Drops what only belongs to a statement of another category: "a gene that often brings cancer" tells of a gene. The
 * sentence is refused for the statement, so nothing passes by it.
 */
const keepStatements = (mentions: readonly Match[]): readonly Match[] => {
  const stated = new Set(mentions.filter(({ role }) => role === 'statement').map(({ category }) => category));
  if (stated.size === 0) return mentions;
  if (stated.has('GENETIC')) stated.delete('HEALTH');
  return mentions.filter(({ category }) => stated.has(category));
};

/**
 * Judges which mentions in a sentence are about the person.
 *
 * 1. What a mask touches is no mention.
 * 2. A head that follows at once makes anything but a statement a subject of work: "diabetes nurse".
 * 3. Going back from the mention to the beginning of its clause (a topic: of the sentence), the first that decides: a
 *    person says yes, and so does one inside the mention ("her girlfriend"); somebody else says no; work and a job say no
 *    unless a link stands between. A statement asks nothing of jobs.
 * 4. Nothing decides: yes. A hint needs its link besides, or to stand alone ("Straight, he felt the need to add").
 */
export function judge(sentence: readonly Token[], matches: readonly Match[]): readonly Match[] {
  const masks = matches.filter(({ role }) => role === 'mask');
  const nearestFirst = matches
    .filter(({ role, category }) => category === null && role !== 'mask' && role !== 'head')
    .sort((one, other) => other.to - one.to);
  const heads = matches.filter(({ role }) => role === 'head');

  const isParted = (from: number, to: number): boolean =>
    sentence.slice(from, to).some(({ before }) => before === 'COMMA');
  const isMasked = (mention: Match): boolean =>
    masks.some((mask) => (mask.category === null || mask.category === mention.category) && overlaps(mask, mention));
  const hasHead = ({ to }: Match): boolean =>
    heads.some(({ from }) => from >= to && from <= to + headReach && !isParted(to, from + 1));
  const isAlone = ({ from, to }: Match): boolean =>
    from === 0 && (to === sentence.length || sentence[to]?.before !== 'NONE');

  const isAboutPerson = (mention: Match): boolean => {
    let isLinked = isAlone(mention);
    for (const { role, from, to } of nearestFirst) {
      if (role === 'person' ? from >= mention.to : to > mention.from) continue;
      if (mention.role !== 'topic' && isParted(to, mention.from + 1)) break;
      if (role === 'link') isLinked ||= mention.from - to <= linkReach;
      else if (role === 'person') break;
      else if (role === 'other') return false;
      else if (!isLinked && (role === 'work' || mention.role !== 'statement')) return false;
    }
    return mention.role !== 'hint' || isLinked;
  };

  const mentions = matches.filter(({ role }) => isMention(role));
  return keepStatements(
    mentions.filter(
      (mention) => !isMasked(mention) && !(mention.role !== 'statement' && hasHead(mention)) && isAboutPerson(mention),
    ),
  );
}
