import { clausesOf } from './clausesOf.js';
import { coupleEvidence } from './coupleEvidence.js';
import { isMention, type Role } from './Lexicon.js';
import type { Match } from './matchPhrases.js';
import type { ScreenedCategory } from './ScreenFinding.js';
import type { Token } from './tokenise.js';

/** Longer words are known by their beginnings, too: inflections share them. */
const beginnings = [4, 5];

/** How many words on either side of the mentions count as near. */
const reach = 3;

const contexts: ReadonlySet<Role> = new Set<Role>(['person', 'link', 'other', 'work', 'job']);

/** What each word tells, whatever the category: itself, its beginnings, and itself after its neighbour. */
export function wordEvidence(sentence: readonly Token[]): readonly (readonly string[])[] {
  return sentence.map(({ word }, at) => [
    `w:${word}`,
    ...beginnings.filter((length) => word.length > length).map((length) => `s:${word.slice(0, length)}`),
    `b:${sentence[at - 1]?.word ?? '<'} ${word}`,
    ...(at === sentence.length - 1 ? [`b:${word} >`] : []),
  ]);
}

/** What the phrases of the lexicons tell of one category. */
export interface MentionEvidence {
  /** Means the same in every category: what stands around a mention. */
  readonly shared: readonly string[];
  /** Means something else in each category. */
  readonly own: readonly string[];
}

/** How many words of a field count one by one. */
const mostCounted = 4;

/** Words of other fields nearby: a sentence is seldom about two subjects at once. */
function otherFields(matches: readonly Match[], category: ScreenedCategory): MentionEvidence {
  const counts = new Map<ScreenedCategory, number>();
  for (const match of matches) {
    if (match.role !== 'field' || match.category === null || match.category === category) continue;
    counts.set(match.category, (counts.get(match.category) ?? 0) + 1);
  }
  return {
    shared: [`others:${Math.min(3, Math.max(0, ...counts.values()))}`],
    own: [...counts].map(([other, count]) => `beside:${other} ${Math.min(2, count)}`),
  };
}

/**
 * What the mentions of a category in a sentence, and what stands around them, tell. `judged` are those that the rules let
 * stand. Where no phrase of the category is found, the words of its field stand for a mention.
 */
export function mentionEvidence(
  sentence: readonly Token[],
  category: ScreenedCategory,
  found: { readonly matches: readonly Match[]; readonly judged: readonly Match[] },
): MentionEvidence {
  const ofCategory = found.matches.filter((match) => match.category === category);
  const masks = ofCategory.filter(({ role }) => role === 'mask');
  const isMasked = ({ from, to }: Match): boolean => masks.some((mask) => mask.from < to && from < mask.to);
  const all = ofCategory.filter(({ role }) => isMention(role));
  const mentions = all.filter((mention) => !isMasked(mention));
  const fields = ofCategory.filter((match) => match.role === 'field' && !isMasked(match));
  const anchors = mentions.length > 0 ? mentions : fields;

  const judgedOthers = new Set(found.judged.map((match) => match.category).filter((other) => other !== category));
  const couple = category === 'SEXUAL_ORIENTATION' ? coupleEvidence(sentence) : [];
  const others = otherFields(found.matches, category);
  const told = new Set(ofCategory.filter(({ role }) => role === 'word').map(({ from }) => from));
  const counts = [
    `vocabulary:${Math.min(5, told.size)}`,
    `field:${Math.min(mostCounted, new Set(fields.map(({ from }) => from)).size)}`,
  ];
  const isMentioned = mentions.length > 0 ? 'mention' : 'none';
  const { near, far } = around(sentence, anchors, found.matches);
  return {
    shared: unique([
      'bias',
      ...(judgedOthers.size > 0 ? ['other'] : []),
      ...others.shared,
      ...counts,
      ...counts.map((count) => `${count} ${isMentioned}`),
      ...(all.length > mentions.length ? ['masked'] : []),
      ...(anchors.length === 0 ? [couple.length > 0 ? 'couple' : 'none'] : far),
      ...near,
    ]),
    own: unique([
      'bias',
      ...[...judgedOthers].map((other) => `other:${other}`),
      ...couple,
      ...others.own,
      ...counts.slice(1),
      ...fields.map((field) => `field:${wordsOf(sentence, field)}`),
      ...anchors.flatMap((anchor) => itself(sentence, anchor)),
      ...near,
    ]),
  };
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

/** Capitals inside a sentence are those of names and titles: "Kinky Boots", "Grand Orient Café". */
function spelling(sentence: readonly Token[], from: number, to: number): readonly string[] {
  if (sentence.every(({ shape }) => shape !== 'LOWER')) return ['spelt:capitals'];
  const shapeAt = (at: number): string => sentence[at]?.shape ?? '|';
  const place = from === 0 ? 'first' : 'inside';
  return [
    `spelt:${place} ${shapeAt(from)}`,
    `spelt:${place} ${shapeAt(from)} ${shapeAt(to)}`,
    `spelt:next ${shapeAt(to)}`,
  ];
}

/** The roles of the mentions with those of the contexts, all together and each with its distance. */
function rolesTogether(from: number, mentions: readonly Match[], neutral: readonly Match[]): readonly string[] {
  const roles = unique(mentions.map(({ role }) => role)).join('+');
  const around = unique(neutral.map(({ role }) => role).sort()).join('+');
  return [
    `roles:${roles} ${around}`,
    ...neutral.map(
      (match) =>
        `roles:${roles} ${match.role} ${match.to <= from ? 'before' : 'after'} ${Math.min(4, Math.abs(match.from - from) >> 1)}`,
    ),
  ];
}

const wordsOf = (sentence: readonly Token[], { from, to }: Match): string =>
  sentence
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

/** A mention: its role, alone and with the word before it ("the socialist mayor" tells of a mayor), and its words. */
const itself = (sentence: readonly Token[], mention: Match): readonly string[] => [
  `role:${mention.role}`,
  `role:${mention.role} ${sentence[mention.from - 1]?.word ?? '|'}`,
  `${mention.role === 'field' ? 'field' : 'mention'}:${wordsOf(sentence, mention)}`,
];

/** What stands around mentions. */
interface Surroundings {
  /** Their place, the contexts before and after them and the words beside them. */
  readonly near: readonly string[];
  /** Their roles and spelling, and every other word: whether it shares a clause with one, as a second clause is often about something else. */
  readonly far: readonly string[];
}

function around(sentence: readonly Token[], mentions: readonly Match[], matches: readonly Match[]): Surroundings {
  if (mentions.length === 0) return { near: [], far: [] };
  const from = Math.min(...mentions.map((mention) => mention.from));
  const to = Math.max(...mentions.map((mention) => mention.to));
  const wordAt = (at: number): string => sentence[at]?.word ?? '|';
  const neutral = matches.filter((match) => match.category === null && match.role !== 'mask');
  const before = neutral
    .filter((match) => contexts.has(match.role) && match.to <= from)
    .sort((one, other) => other.to - one.to)
    .map(({ role }) => role);
  const after = neutral
    .filter((match) => match.from >= to)
    .sort((one, other) => one.from - other.from)
    .map(({ role }) => role);
  const clauses = clausesOf(sentence);
  const clause = clauses[from] ?? 0;
  const own = new Set(mentions.flatMap((mention) => [clauses[mention.from], clauses[mention.to - 1]]));
  const near = [
    `mentions:${Math.min(4, mentions.length)}`,
    ...(from === 0 ? ['first'] : []),
    ...(from === 0 && to === sentence.length ? ['alone'] : []),
    `nearest:${before[0] ?? '|'}`,
    `nearest:${before[0] ?? '|'} ${before[1] ?? '|'}`,
    ...before.map((role) => `before:${role}`),
    `next:${after[0] ?? '|'}`,
    ...after.map((role) => `after:${role}`),
    `mark:${sentence[to]?.before ?? '|'}`,
    `clauses:${Math.min(3, clause)} of ${Math.min(3, (clauses.at(-1) ?? 0) - clause)}`,
    ...rolesTogether(from, mentions, neutral),
    `previous:${wordAt(from - 1)}`,
    `following:${wordAt(to)}`,
    ...sentence.slice(Math.max(0, from - reach), from).map(({ word }) => `left:${word}`),
    ...sentence.slice(to, to + reach).map(({ word }) => `right:${word}`),
  ];
  const far = [
    ...mentions.map(({ role }) => `role:${role}`),
    ...spelling(sentence, from, to),
    `words:${Math.min(5, sentence.length >> 2)}`,
    ...sentence.map(({ word }, at) => `${own.has(clauses[at]) ? 'clause' : 'elsewhere'}:${word}`),
    ...sentence.flatMap(({ word }, at) => (at >= from && at < to ? [] : [`with:${word}`])),
  ];
  return { near, far };
}
