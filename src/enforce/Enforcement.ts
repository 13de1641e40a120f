import type { Code } from '../errors/codes.js';
import type { SelectedField } from '../operation/Selection.js';
import { emptyMask, hasAll, withMember } from '../plan/Mask.js';
import type { Cell, InputTouch, Plan } from '../plan/Plan.js';
import type { SubjectState } from '../subjects/SubjectState.js';
import { bind } from './handles.js';
import type { Handle, PathNode, PersonAtPlace, Place } from './Place.js';
import { Refusals } from './Refusals.js';

/** Who a fetched object concerns and where it will stand in the answer. */
export interface Admission {
  readonly place: Place;
  readonly person: string;
  readonly state: SubjectState;
  /** What is selected on the object's type. */
  readonly fields: readonly SelectedField[];
  readonly path: PathNode;
}

/**
 * The enforcement of one execution: judges each person once, answers each governed field with one bit test, and keeps
 * what was really read for the record. Sources admit what they fetched; nothing that was not admitted can be read.
 */
export class Enforcement {
  readonly places: Place[] = [];
  readonly refusals = new Refusals();
  readonly #nested = new Map<SelectedField, Place>();

  constructor(
    readonly plan: Plan,
    readonly now: Date,
    /** The key of PSEUDONYM for this tenant and purpose; made only where a plan needs it. */
    readonly pseudonymKey: () => Buffer,
  ) {}

  /** Opens a place of the answer for persons. `touches`: what the field's arguments read; `single`: one was asked for by id. */
  openPlace(type: string, touches: readonly InputTouch[], single: boolean): Place {
    const place: Place = { type, touches, single, persons: [], notFound: false };
    this.places.push(place);
    return place;
  }

  /** Judges a person's state and binds a fetched object to it. */
  admit<T extends object>(object: T, { place, person, state, fields, path }: Admission): T {
    const { conditions, purpose } = this.plan;
    const asked = { purpose, now: this.now };
    const codes = conditions.map((condition) => condition.code(state, asked));
    let mask = emptyMask(conditions.length);
    for (let bit = 0; bit < codes.length; bit++) if (codes[bit] === null) mask = withMember(mask, bit);
    const at = this.#person(place, { id: person, mask, codes });
    return bind(object, { person: at, fields, path });
  }

  /** Binds an object that stands below an admitted one. A subject's own type there opens a place of its own. */
  below<T extends object>(
    object: T,
    parent: Handle,
    at: { field: SelectedField; type: string; isSubject: boolean; path: PathNode },
  ): T {
    const fields = at.field.below.get(at.type) ?? [];
    let person = parent.person;
    if (at.isSubject) {
      let place = this.#nested.get(at.field);
      if (!place) {
        place = this.openPlace(at.type, [], parent.person.place.single);
        this.#nested.set(at.field, place);
      }
      person = this.#person(place, parent.person);
    }
    return bind(object, { person, fields, path: at.path });
  }

  /** Says whether a cell is open for a person: the one test that a governed field makes. */
  isOpen(cell: Cell, person: PersonAtPlace): boolean {
    return cell.verdict.effect !== 'REFUSED' && hasAll(person.mask, cell.required);
  }

  /** Notes that a cell's value entered the answer. */
  release(cell: Cell, person: PersonAtPlace): void {
    person.seen = withMember(person.seen, cell.slot);
    if (cell.verdict.effect === 'TRANSFORMED') this.refusals.transformed(cell, person.id);
  }

  /** Notes a refusal and answers null in the value's place. */
  refuse(cell: Cell, { person, path }: Handle): null {
    person.refused = withMember(person.refused, cell.slot);
    this.refusals.refused({ cell, code: codeOf(cell, person), person: person.id, path });
    return null;
  }

  /** Notes that a value could not be read, or a transform failed: null, and a refusal. */
  fail(cell: Cell, { person, path }: Handle): null {
    person.faults ??= new Set();
    person.faults.add(cell.slot);
    this.refusals.refused({ cell, code: 'INTERNAL', person: person.id, path });
    return null;
  }

  #person(place: Place, { id, mask, codes }: Pick<PersonAtPlace, 'id' | 'mask' | 'codes'>): PersonAtPlace {
    const size = this.plan.slots.length;
    const person: PersonAtPlace = {
      place,
      id,
      mask,
      codes,
      seen: emptyMask(size),
      refused: emptyMask(size),
      faults: null,
    };
    place.persons.push(person);
    return person;
  }
}

/** The exact code of a cell that is closed for a person: the verdict's own, else that of the first condition that fails. */
export function codeOf(cell: Cell, person: PersonAtPlace): Code {
  if (cell.verdict.effect === 'REFUSED') return cell.verdict.code;
  for (const condition of cell.conditions) {
    const code = person.codes[condition];
    if (code) return code;
  }
  return 'INTERNAL';
}
