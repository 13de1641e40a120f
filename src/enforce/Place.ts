import type { Code } from '../errors/codes.js';
import type { SelectedField } from '../operation/Selection.js';
import type { Mask } from '../plan/Mask.js';
import type { InputTouch } from '../plan/Plan.js';

/** One place of the answer where persons stand: a response path without its list positions. */
export interface Place {
  /** The GraphQL type at that place. */
  readonly type: string;
  /** What the arguments that led here touched, and counting. */
  readonly touches: readonly InputTouch[];
  /** One person was asked for by id: nothing is told by saying how many. */
  readonly single: boolean;
  readonly persons: PersonAtPlace[];
  /** An id was asked for that the tenant does not have. */
  notFound: boolean;
}

/** One person at one place: its state as bits, and what was really read of it there. */
export interface PersonAtPlace {
  readonly place: Place;
  readonly id: string;
  /** The plan's conditions that hold for it. */
  readonly mask: Mask;
  /** By condition: why it does not hold, or null. */
  readonly codes: readonly (Code | null)[];
  /** By slot: released, or transformed, into the answer. */
  seen: Mask;
  /** By slot: asked for and refused. */
  refused: Mask;
  /** Slots whose transform failed. */
  faults: Set<number> | null;
}

/** A response path as a list that grows at its end. */
export interface PathNode {
  readonly before: PathNode | null;
  readonly key: string | number;
}

/** What a governed object carries through execution: the person it concerns, what is selected on it, where it stands. */
export interface Handle {
  readonly person: PersonAtPlace;
  readonly fields: readonly SelectedField[];
  readonly path: PathNode;
}

/** Writes a path as the answer shows it: `candidates.nodes.3`. */
export function pathText(path: PathNode): string {
  const keys: (string | number)[] = [];
  for (let node: PathNode | null = path; node; node = node.before) keys.push(node.key);
  return keys.reverse().join('.');
}
