import type { Code } from '../errors/codes.js';
import type { Cell } from '../plan/Plan.js';
import type { PathNode } from './Place.js';

const pathsPerRow = 100;

/** What was refused of one coordinate for one reason. */
export interface RefusalRow {
  readonly cell: Cell;
  readonly code: Code;
  readonly persons: Set<string>;
  readonly paths: PathNode[];
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
      row = { cell, code, persons: new Set(), paths: [] };
      this.#refused.set(key, row);
    }
    row.persons.add(person);
    if (row.paths.length < pathsPerRow && row.paths.at(-1) !== path) row.paths.push(path);
  }

  transformed(cell: Cell, person: string): void {
    const row = this.#transformed.get(cell);
    if (row) row.persons.add(person);
    else this.#transformed.set(cell, { cell, persons: new Set([person]) });
  }

  rows(): readonly RefusalRow[] {
    return [...this.#refused.values()];
  }

  transforms(): readonly TransformRow[] {
    return [...this.#transformed.values()];
  }
}
