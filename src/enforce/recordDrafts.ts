import type { AccessedField, Outcome, RecordDraft } from '../access-log/AccessRecord.js';
import type { Code } from '../errors/codes.js';
import { hasMember, maskKey } from '../plan/Mask.js';
import type { Plan } from '../plan/Plan.js';
import { codeOf, type Enforcement } from './Enforcement.js';
import type { PersonAtPlace, Place } from './Place.js';

/**
 * Draws up the records of one execution: persons that stand at the same place and of whom the same was read, with the
 * same verdicts, share one. What was selected but never resolved (an empty list's fields, say) is in none.
 */
export function recordDrafts({ plan, places }: Enforcement): readonly RecordDraft[] {
  return places.flatMap((place) => draftsOf(place, plan));
}

function draftsOf(place: Place, plan: Plan): readonly RecordDraft[] {
  const touched = place.touches.map(
    ({ coordinate, mode }): AccessedField => ({
      field: coordinate,
      mode,
      verdict: 'RELEASED',
      transform: null,
      code: null,
    }),
  );
  const groups = new Map<string, PersonAtPlace[]>();
  for (const person of place.persons) {
    const key = groupKey(person);
    const group = groups.get(key);
    if (group) group.push(person);
    else groups.set(key, [person]);
  }
  const drafts = [...groups.values()].map((persons) => draftOf(place, persons, touched, plan));
  if (drafts.length > 0) return drafts;
  const outcome: Outcome = place.notFound ? 'NOT_FOUND' : 'RELEASED';
  return [{ type: place.type, fields: touched, subjects: [], outcome, code: place.notFound ? 'NOT_FOUND' : null }];
}

function groupKey({ seen, refused, codes, faults }: PersonAtPlace): string {
  const why = codes.every((code) => code === null) ? '' : codes.join(',');
  return `${maskKey(seen)}/${maskKey(refused)}/${why}/${faults ? [...faults].join(',') : ''}`;
}

function draftOf(
  place: Place,
  persons: readonly PersonAtPlace[],
  touched: readonly AccessedField[],
  plan: Plan,
): RecordDraft {
  const [first] = persons;
  const fields: AccessedField[] = [...touched];
  if (first)
    for (const cell of plan.slots) {
      const { verdict, field, slot } = cell;
      const common = { field: field.coordinate, mode: 'SELECT' as const };
      if (hasMember(first.seen, slot) && verdict.effect !== 'REFUSED')
        fields.push({ ...common, verdict: verdict.effect, transform: verdict.to, code: null });
      if (hasMember(first.refused, slot))
        fields.push({ ...common, verdict: 'REFUSED', transform: null, code: codeOf(cell, first) });
      if (first.faults?.has(slot)) fields.push({ ...common, verdict: 'REFUSED', transform: null, code: 'INTERNAL' });
    }
  const refusedOnly = fields.length > 0 && fields.every(({ verdict }) => verdict === 'REFUSED');
  const code: Code | null = refusedOnly ? (fields[0]?.code ?? null) : null;
  const subjects = [...new Set(persons.map(({ id }) => id))];
  return { type: place.type, fields, subjects, outcome: refusedOnly ? 'REFUSED' : 'RELEASED', code };
}
