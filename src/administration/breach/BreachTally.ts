import type { AccessedField } from '../../access-log/AccessRecord.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import type { AccessMode } from '../../vocabulary/modes.js';
import type { BreachedCategory, BreachedCoordinate } from './Breach.js';
import { PersonSet } from './PersonSet.js';

/** What a record says, still as text: many say the same of their fields, which is then read once. */
export interface TalliedRecord {
  readonly outcome: string;
  /** JSON. */
  readonly fields: string;
  /** Those whom it is about, as `person` numbers them. */
  readonly persons: readonly number[];
}

interface CoordinateCount {
  readonly coordinate: string;
  readonly mode: AccessMode;
  records: number;
  readonly persons: PersonSet;
}

interface CategoryCount extends Omit<BreachedCategory, 'subjects'> {
  readonly persons: PersonSet;
}

/** What one list of fields adds to. */
interface Shape {
  readonly coordinates: readonly CoordinateCount[];
  readonly categories: readonly CategoryCount[];
}

/** What was written stands in the record of the write: that of its answer names the same inputs, as judged. */
const modes: Readonly<Partial<Record<string, AccessMode>>> = { RELEASED: 'SELECT', WRITTEN: 'WRITE' };

/** Lists of fields that are remembered. */
const shapesAtMost = 10_000;

/** Counts what records touched. Memory grows with the number of persons and coordinates, not of records. */
export class BreachTally {
  readonly #rulebook: Rulebook;
  readonly #shapes = new Map<string, Shape>();
  readonly #coordinates = new Map<string, CoordinateCount>();
  readonly #categories = new Map<string, CategoryCount>();
  readonly #touched = new PersonSet();
  #records = 0;

  constructor(rulebook: Rulebook) {
    this.#rulebook = rulebook;
  }

  get records(): number {
    return this.#records;
  }

  /** Persons of whom something was shown or written. */
  get subjects(): number {
    return this.#touched.size;
  }

  get coordinates(): readonly BreachedCoordinate[] {
    return sorted(this.#coordinates).map(({ persons, ...count }) => ({ ...count, subjects: persons.size }));
  }

  get categories(): readonly BreachedCategory[] {
    return sorted(this.#categories).map(({ persons, ...category }) => ({ ...category, subjects: persons.size }));
  }

  /** Counts a record. Says whether anything of its persons was shown or written. */
  take({ outcome, fields, persons }: TalliedRecord): boolean {
    this.#records += 1;
    const { coordinates, categories } = this.#shapeOf(outcome, fields);
    for (const count of coordinates) count.records += 1;
    if (coordinates.length === 0) return false;
    for (const person of persons) {
      this.#touched.add(person);
      for (const count of coordinates) count.persons.add(person);
      for (const category of categories) category.persons.add(person);
    }
    return true;
  }

  #shapeOf(outcome: string, fields: string): Shape {
    const key = `${outcome} ${fields}`;
    const known = this.#shapes.get(key);
    if (known !== undefined) return known;
    const counted = modes[outcome];
    const touched = (JSON.parse(fields) as readonly AccessedField[]).filter(
      ({ verdict, mode }) => verdict !== 'REFUSED' && mode === counted,
    );
    const shape = {
      coordinates: [...new Set(touched.map((field) => this.#countOf(field)))],
      categories: [...new Set(touched.flatMap(({ field }) => this.#categoriesOf(field)))],
    };
    if (this.#shapes.size < shapesAtMost) this.#shapes.set(key, shape);
    return shape;
  }

  #countOf({ field, mode }: AccessedField): CoordinateCount {
    return held(this.#coordinates, `${field} ${mode}`, () => ({
      coordinate: field,
      mode,
      records: 0,
      persons: new PersonSet(),
    }));
  }

  /** A coordinate that the schema has no more belongs to none that is known. */
  #categoriesOf(coordinate: string): readonly CategoryCount[] {
    const field = this.#rulebook.byCoordinate.get(coordinate);
    const named: Omit<BreachedCategory, 'subjects'>[] = [];
    if (field?.category) named.push({ category: field.category, special: null });
    if (field?.special)
      named.push({ category: field.special.category, special: field.special.inferred ? 'HINTS' : 'IS' });
    return named.map((name) =>
      held(this.#categories, `${name.category} ${name.special}`, () => ({ ...name, persons: new PersonSet() })),
    );
  }
}

function held<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const value = make();
  values.set(key, value);
  return value;
}

const sorted = <Value>(values: ReadonlyMap<string, Value>): readonly Value[] =>
  [...values].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
