import type { Mark } from './Mark.js';

/** Cuts what is marked out of the texts of a document, which is changed. @param document as it was when it was marked */
export function cutMarks(document: object, marks: readonly Mark[]): void {
  for (const place of new Set(marks.map((mark) => mark.place))) {
    const own = marks.filter((mark) => mark.place === place);
    changeAt(document, place, (text) => cut(text, own));
  }
}

/** Reads the text at a JSON pointer. Undefined: there is none. */
export function textAt(document: object, place: string): string | undefined {
  let read: string | undefined;
  changeAt(document, place, (text) => {
    read = text;
    return text;
  });
  return read;
}

function cut(text: string, marks: readonly Mark[]): string {
  const left: string[] = [];
  let from = 0;
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    if (start > from) left.push(text.slice(from, start).trim());
    from = Math.max(from, end);
  }
  return [...left, text.slice(from).trim()].join(' ');
}

/** The pointers are those of keys that JSON Resume defines, none of which needs escaping. */
function changeAt(document: object, place: string, change: (text: string) => string): void {
  const keys = place.split('/').slice(1);
  const last = keys.pop() ?? '';
  let at: unknown = document;
  for (const key of keys) at = isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined;
  if (isObject(at) && Object.hasOwn(at, last) && typeof at[last] === 'string') at[last] = change(at[last]);
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
