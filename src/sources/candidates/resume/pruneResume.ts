import { GovernanceError } from '../../../errors/GovernanceError.js';
import type { ResumeText, Unplaced } from './ResumeCandidate.js';
import { resumeLimits } from './resumeLimits.js';
import { resumeShape, type Shape, undefinedKey } from './resumeShape.js';

/** What is left of a resume: non-empty texts in their right form, in maps and lists. */
export type Pruned = string | readonly Pruned[] | ReadonlyMap<string, Pruned>;

interface Place {
  readonly value: unknown;
  /** Undefined below a key whose value is not imported: there only the bounds are held. */
  readonly shape: Shape | undefined;
  readonly pointer: string;
  readonly depth: number;
  readonly keep: (pruned: Pruned) => void;
}

interface Walk {
  readonly places: Place[];
  readonly unplaced: Unplaced[];
  readonly texts: ResumeText[];
  items: number;
  bytes: number;
  freeCharacters: number;
}

const ignore = (): void => undefined;

/**
 * Walks a document once, holds it to the bounds and to the types of JSON Resume, and keeps what has a place here.
 *
 * The walk has its own list of places in document order, level by level, and no recursion: no nesting exhausts the
 * stack. Only own keys are read, so that `__proto__` is an undefined key like any other.
 *
 * @throws GovernanceError BAD_REQUEST, LIMIT_EXCEEDED: with a pointer of keys that JSON Resume defines, without a value
 */
export function pruneResume(document: unknown): {
  readonly pruned: Pruned;
  readonly unplaced: readonly Unplaced[];
  readonly texts: readonly ResumeText[];
} {
  if (!isObject(document)) throw new GovernanceError('BAD_REQUEST', 'The resume must be a JSON object.');
  let root: Pruned = new Map();
  const keep = (pruned: Pruned): void => {
    root = pruned;
  };
  const walk: Walk = { places: [], unplaced: [], texts: [], items: 0, bytes: 0, freeCharacters: 0 };
  walk.places.push({ value: document, shape: resumeShape, pointer: '', depth: 1, keep });
  // The list grows while it is walked.
  for (const place of walk.places) visit(walk, place);
  return { pruned: root, unplaced: walk.unplaced, texts: walk.texts };
}

function visit(walk: Walk, place: Place): void {
  const { value, shape, pointer } = place;
  if (value === null || value === undefined) return;
  if (typeof value === 'string') measure(walk, value, pointer);
  if (shape?.kind === 'unplaced' && !isEmpty(value)) walk.unplaced.push({ pointer, why: shape.why });
  if (shape?.kind === 'text') keepText(walk, place, shape);
  else if (Array.isArray(value)) visitList(walk, place, value);
  else if (isObject(value)) visitObject(walk, place, value);
  else if (typeof value === 'object')
    throw new GovernanceError('BAD_REQUEST', 'The resume must hold nothing but JSON.');
  else if (shape?.kind === 'list') throw wrongType(pointer, 'a list');
  else if (shape?.kind === 'object') throw wrongType(pointer, 'an object');
}

function keepText(walk: Walk, { value, pointer, keep }: Place, shape: Shape & { kind: 'text' }): void {
  if (typeof value !== 'string') throw wrongType(pointer, 'a text');
  const trimmed = value.trim();
  if (trimmed === '') return;
  const prepared = shape.prepare?.(trimmed) ?? trimmed;
  const fault = shape.form(prepared);
  if (fault === null) {
    keep(prepared);
    if (shape.freeTextOf) keepFreeText(walk, { pointer, field: shape.freeTextOf, text: value });
  } else walk.unplaced.push({ pointer, why: `This ${fault}.` });
}

function keepFreeText(walk: Walk, text: ResumeText): void {
  walk.freeCharacters += text.text.length;
  if (walk.freeCharacters > resumeLimits.freeCharacters) {
    throw new GovernanceError(
      'LIMIT_EXCEEDED',
      `The free texts of the resume must have at most ${resumeLimits.freeCharacters} characters together.`,
    );
  }
  walk.texts.push(text);
}

function visitList(walk: Walk, place: Place, value: readonly unknown[]): void {
  if (place.shape?.kind === 'object') throw wrongType(place.pointer, 'an object');
  count(walk, value.length, place.depth);
  const shape = place.shape?.kind === 'list' ? place.shape.of : undefined;
  const kept: Pruned[] = [];
  place.keep(kept);
  for (const [index, element] of value.entries()) {
    const pointer = shape === undefined ? place.pointer : `${place.pointer}/${index}`;
    const keep = shape === undefined ? ignore : (pruned: Pruned) => void kept.push(pruned);
    walk.places.push({ value: element, shape, pointer, depth: place.depth + 1, keep });
  }
}

function visitObject(walk: Walk, place: Place, value: Readonly<Record<string, unknown>>): void {
  if (place.shape?.kind === 'list') throw wrongType(place.pointer, 'a list');
  const keys = Object.keys(value);
  count(walk, keys.length, place.depth);
  const shapes = place.shape?.kind === 'object' ? place.shape.keys : undefined;
  const kept = new Map<string, Pruned>();
  place.keep(kept);
  let isTold = false;
  for (const key of keys) {
    const shape = shapes?.get(key);
    const unknownHere = shapes !== undefined && shape === undefined;
    const pointer = shape !== undefined ? `${place.pointer}/${key}` : `${place.pointer}${unknownHere ? '/*' : ''}`;
    measure(walk, key, pointer);
    const child = value[key];
    if (unknownHere && !isTold && !isEmpty(child)) {
      walk.unplaced.push({ pointer, why: undefinedKey });
      isTold = true;
    }
    const keep = shape === undefined ? ignore : (pruned: Pruned) => void kept.set(key, pruned);
    walk.places.push({ value: child, shape, pointer, depth: place.depth + 1, keep });
  }
}

function count(walk: Walk, items: number, depth: number): void {
  if (depth > resumeLimits.depth) {
    throw new GovernanceError('LIMIT_EXCEEDED', `The resume must be nested at most ${resumeLimits.depth} levels deep.`);
  }
  walk.items += items;
  if (walk.items > resumeLimits.items) {
    throw new GovernanceError('LIMIT_EXCEEDED', `The resume must hold at most ${resumeLimits.items} items.`);
  }
}

function measure(walk: Walk, text: string, pointer: string): void {
  if (text.length > resumeLimits.characters) {
    throw new GovernanceError(
      'LIMIT_EXCEEDED',
      `"${pointer}" must have at most ${resumeLimits.characters} characters.`,
    );
  }
  walk.bytes += Buffer.byteLength(text);
  if (walk.bytes > resumeLimits.bytes) {
    throw new GovernanceError('LIMIT_EXCEEDED', `The resume must have at most ${resumeLimits.bytes} bytes.`);
  }
  if (text.includes('\0') || !text.isWellFormed()) {
    throw new GovernanceError('BAD_REQUEST', `"${pointer}" must hold no NUL and no half character.`);
  }
}

function wrongType(pointer: string, expected: string): GovernanceError {
  return new GovernanceError('BAD_REQUEST', `"${pointer}" must be ${expected}.`, { facts: { pointer } });
}

/** Says whether a value is an object as JSON has them; a map, a date or any other class is none. */
function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

const isEmpty = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);
