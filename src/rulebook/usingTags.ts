import type { Contribution } from './Contribution.js';

/** The tags that say what an input touches. */
export const usingTags = ['reads', 'writes', 'aggregates'] as const satisfies readonly (keyof Contribution)[];

/** Says whether an input carries one of them, be it to say that it touches nothing. */
export const saysUse = (contribution: Contribution): boolean =>
  usingTags.some((tag) => contribution[tag] !== undefined);
