import type { KeyObject } from 'node:crypto';
import { getNamedType } from 'graphql';
import { compositeKey } from '../../enforce/compositeKey.js';
import { unreadable } from '../../enforce/unreadable.js';
import type { SelectedField } from '../../operation/Selection.js';
import type { SubjectKeys } from '../../subject-keys/SubjectKeys.js';
import { isSealed, type SealedCoordinate } from '../../subject-keys/sealedCoordinates.js';
import { openText } from '../../subject-keys/sealText.js';

/** Where the rows of a selection hold sealed values. */
interface SealedParts {
  readonly leaves: readonly { readonly key: string; readonly coordinate: SealedCoordinate }[];
  readonly below: readonly { readonly key: string; readonly parts: SealedParts }[];
}

type Row = Record<string, unknown>;

interface Opening {
  readonly tenant: string;
  readonly person: string;
  /** Null: the person's key is not there. */
  readonly key: KeyObject | null;
}

/**
 * Opens the sealed values of rows in place, each under the key of its row's person. A value that does not open is marked
 * as unreadable. Keys are read only for a selection that holds such a value.
 */
export async function openSealed(
  rows: readonly { readonly $id: string }[],
  fields: readonly SelectedField[],
  { tenant, keys }: { readonly tenant: string; readonly keys: SubjectKeys },
): Promise<void> {
  const parts = partsOf(fields);
  if (rows.length === 0 || isEmpty(parts)) return;
  const known = await keys.read(tenant, [...new Set(rows.map(({ $id }) => $id))]);
  for (const row of rows)
    openRow(row as unknown as Row, parts, { tenant, person: row.$id, key: known.get(row.$id) ?? null });
}

function openRow(row: Row, parts: SealedParts, opening: Opening): void {
  for (const { key, coordinate } of parts.leaves) {
    const value = row[key];
    if (typeof value === 'string') row[key] = opened(value, coordinate, opening) ?? unreadable;
  }
  for (const { key, parts: own } of parts.below) {
    const value = row[key];
    const each = Array.isArray(value) ? value : value ? [value] : [];
    for (const object of each) openRow(object as Row, own, opening);
  }
}

function opened(value: string, coordinate: SealedCoordinate, { tenant, person, key }: Opening): string | null {
  if (key === null) return null;
  if (coordinate !== 'InterviewNote.text') return openText(value, key, { tenant, coordinate, row: person });
  const space = value.indexOf(' ');
  return openText(value.slice(space + 1), key, { tenant, coordinate, row: value.slice(0, space) });
}

const known = new WeakMap<readonly SelectedField[], SealedParts>();

/** The keys are those of the statement: names of leaves, positions of objects. */
function partsOf(fields: readonly SelectedField[]): SealedParts {
  const found = known.get(fields);
  if (found) return found;
  const leaves = new Map<string, SealedCoordinate>();
  const below: { key: string; parts: SealedParts }[] = [];
  fields.forEach((field, position) => {
    const { coordinate } = field;
    if (field.below.size === 0) {
      if (isSealed(coordinate)) leaves.set(field.definition.name, coordinate);
      return;
    }
    const target = getNamedType(field.definition.type).name;
    const parts = partsOf(field.below.get(target) ?? []);
    if (!isEmpty(parts)) below.push({ key: compositeKey(position), parts });
  });
  const parts = { leaves: [...leaves].map(([key, coordinate]) => ({ key, coordinate })), below };
  known.set(fields, parts);
  return parts;
}

const isEmpty = ({ leaves, below }: SealedParts): boolean => leaves.length + below.length === 0;
