import type { Code } from '../errors/codes.js';
import type { Cell } from '../plan/Plan.js';
import type { PathNode } from './Place.js';

/** Paths of one row that an answer shows at most. */
export const pathsPerRow = 100;

/** What was refused of one coordinate for one reason. */
export interface RefusalRow {
  readonly cell: Cell;
  readonly code: Code;
  readonly persons: Set<string>;
  /** By root field: which of them is answered first depends on the database, and must not show. */
  readonly paths: Map<string, PathNode[]>;
}

/** What was transformed of one coordinate. */
export interface TransformRow {
  readonly cell: Cell;
  readonly persons: Set<string>;
}

/** Gathers, by coordinate and code, what the answer has to explain. */
export class Refusals {
  readonly #refused = new Map<string, RefusalRow>();
  readonly #transformed = new Map<Cell, TransformRow>();

  refused({ cell, code, person, path }: { cell: Cell; code: Code; person: string; path: PathNode }): void {
    const key = `${cell.slot} ${code}`;
    let row = this.#refused.get(key);
    if (!row) {
      row = { cell, code, persons: new Set(), paths: new Map() };
      this.#refused.set(key, row);
    }
    row.persons.add(person);
    const root = rootOf(path);
    const paths = row.paths.get(root);
    if (!paths) row.paths.set(root, [path]);
    else if (paths.length < pathsPerRow && paths.at(-1) !== path) paths.push(path);
  }

  transformed(cell: Cell, person: string): void {
    const row = this.#transformed.get(cell);
    if (row) row.persons.add(person);
    else this.#transformed.set(cell, { cell, persons: new Set([person]) });
  }

  rows(): readonly RefusalRow[] {
    return [...this.#refused.values()].sort(
      (one, other) => one.cell.slot - other.cell.slot || (one.code < other.code ? -1 : 1),
    );
  }

  transforms(): readonly TransformRow[] {
    return [...this.#transformed.values()].sort((one, other) => one.cell.slot - other.cell.slot);
  }
}

function rootOf(path: PathNode): string {
  let node = path;
  while (node.before) node = node.before;
  return String(node.key);
}

/** Lists the paths of a row, those of one root field together, in an order that only the operation decides. */
export const orderedPaths = ({ paths }: RefusalRow): readonly PathNode[] =>
  [...paths.keys()]
    .sort()
    .flatMap((root) => paths.get(root) ?? [])
    .slice(0, pathsPerRow);
