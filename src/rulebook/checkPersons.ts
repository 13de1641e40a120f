import { type GraphQLObjectType, getNullableType, isObjectType } from 'graphql';
import type { FaultList } from './FaultList.js';
import { objectTypesBehind } from './objectTypesBehind.js';
import type { GovernedType } from './Rulebook.js';
import { taggedAt } from './readTags.js';
import type { SchemaModel } from './SchemaModel.js';

/** Faults a `subject` path that leads to no person, and each way to a type about a person on which none is known. */
export function checkPersons(model: SchemaModel, faults: FaultList): void {
  for (const type of model.types.values()) {
    if (type.subject !== null && !leadsToKey(type, type.subject, model)) {
      faults.add(type.name, 'its "subject" path must lead, over single governed objects, to the key of a person.');
    }
  }
  checkEnclosure(model, faults);
}

function leadsToKey(start: GovernedType, path: string, { types, fields }: SchemaModel): boolean {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let at = start;
  for (const step of steps) {
    const entry = fields.get(`${at.name}.${step}`);
    const target = entry?.isGoverned && entry.field.args.length === 0 ? getNullableType(entry.field.type) : undefined;
    const next = isObjectType(target) ? types.get(target.name) : undefined;
    if (next === undefined) return false;
    at = next;
  }
  return at.kind === 'SUBJECT' && at.key === last && fields.has(`${at.name}.${last}`);
}

interface Visit {
  readonly type: GraphQLObjectType;
  /** A person is known here: the object is one, is about one, or stands within one. */
  readonly enclosed: boolean;
}

/**
 * Walks every way from the roots. What lies behind a type or field tagged `@notPersonal` is enclosed by nobody: the
 * notes of a vacancy that an application leads to are not that candidate's.
 */
function checkEnclosure(model: SchemaModel, faults: FaultList): void {
  const { schema, tags, types } = model;
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const queue: Visit[] = roots.flatMap((type) => (type ? [{ type, enclosed: types.has(type.name) }] : []));
  const seen = new Set(queue.map(visitKey));
  for (const { type, enclosed } of queue) {
    for (const field of Object.values(type.getFields())) {
      const coordinate = `${type.name}.${field.name}`;
      const open = enclosed && taggedAt(tags, coordinate).contribution.notPersonal !== true;
      for (const target of objectTypesBehind(schema, field.type)) {
        if (!open && types.get(target.name)?.kind === 'ABOUT' && types.get(target.name)?.subject === null) {
          faults.add(coordinate, `no person encloses "${target.name}" on this way; give it a "subject" path.`);
        }
        const next = { type: target, enclosed: isEnclosed(target, open, model) };
        if (!seen.has(visitKey(next))) queue.push(next);
        seen.add(visitKey(next));
      }
    }
  }
}

function isEnclosed(target: GraphQLObjectType, enclosing: boolean, { tags, types }: SchemaModel): boolean {
  if (types.has(target.name)) return true;
  return enclosing && taggedAt(tags, target.name).contribution.notPersonal !== true;
}

const visitKey = ({ type, enclosed }: Visit): string => `${enclosed} ${type.name}`;
