/**
 * A place in the answer: an object, a list, or an item of a list. One is made per object and list, never per field:
 * a path becomes an array only where there is an error to report.
 */
export class Position {
  readonly parent: Position | undefined;
  readonly key: string | number;

  constructor(parent: Position | undefined, key: string | number) {
    this.parent = parent;
    this.key = key;
  }
}

/** Returns the response path of an entry: of `key` within the object or list at `at`; `at` undefined is the root. */
export function pathOf(at: Position | undefined, key: string | number): readonly (string | number)[] {
  const path = [key];
  for (let position = at; position !== undefined; position = position.parent) path.push(position.key);
  return path.reverse();
}
