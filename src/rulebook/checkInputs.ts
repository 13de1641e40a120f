import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { FaultList } from './FaultList.js';
import { leadsToGoverned } from './leadsToGoverned.js';
import { taggedAt } from './readTags.js';
import type { SchemaModel } from './SchemaModel.js';
import { tagsBelow } from './tagsBelow.js';
import { saysUse } from './usingTags.js';

/**
 * Faults every input that can reach governed data and does not say how.
 *
 * Looked at are the arguments of each field of a mutation, of a governed type, and of each field whose answer leads to
 * a governed type; and of any other field as soon as one of its arguments is tagged. A tagged input speaks for all that
 * lies below it; an untagged input object is walked into, an untagged enum must be tagged value by value, and any other
 * untagged leaf is a fault.
 */
export function checkInputs(model: SchemaModel, faults: FaultList): void {
  const walked = new Set<string>();
  const leads = leadsToGoverned(model);
  for (const type of Object.values(model.schema.getTypeMap())) {
    if (!(isObjectType(type) || isInterfaceType(type))) continue;
    const all = type === model.schema.getMutationType() || model.types.has(type.name);
    for (const field of Object.values(type.getFields())) {
      if (!all && !leads(getNamedType(field.type)) && !anyTagged(type, field, model)) continue;
      for (const argument of field.args) {
        checkInput(coordinateOf(type, field, argument), argument.type, { model, faults, walked });
      }
    }
  }
}

interface Walk {
  readonly model: SchemaModel;
  readonly faults: FaultList;
  /** Input types already looked into: what is found there is the same from everywhere, and they may be recursive. */
  readonly walked: Set<string>;
}

function checkInput(coordinate: string, type: GraphQLInputType, walk: Walk): void {
  const { contribution, unreadable } = taggedAt(walk.model.tags, coordinate);
  if (saysUse(contribution) || unreadable) return;
  const named = getNamedType(type);
  if (!isInputObjectType(named) && !isEnumType(named)) {
    walk.faults.add(coordinate, 'must be tagged @reads or @writes, for it can reach governed data.');
    return;
  }
  // A filter that is shared, such as an equality on a text, bears no tag itself: the fault is, then, where it is used.
  if (tagsBelow(type, walk.model).size === 0) {
    walk.faults.add(
      coordinate,
      'must be tagged @reads or @writes, or else all below it, for it can reach governed data.',
    );
  }
  if (walk.walked.has(named.name)) return;
  walk.walked.add(named.name);
  checkInside(named, walk);
}

function checkInside(named: GraphQLNamedType, walk: Walk): void {
  if (isInputObjectType(named)) {
    for (const field of Object.values(named.getFields())) checkInput(`${named.name}.${field.name}`, field.type, walk);
  } else if (isEnumType(named)) {
    for (const { name } of named.getValues()) {
      const { contribution, unreadable } = taggedAt(walk.model.tags, `${named.name}.${name}`);
      if (contribution.reads || contribution.aggregates || unreadable) continue;
      walk.faults.add(`${named.name}.${name}`, 'must be tagged @reads, for it can reach governed data.');
    }
  }
}

type Owner = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

const coordinateOf = (type: Owner, field: Field, { name }: GraphQLArgument): string =>
  `${type.name}.${field.name}(${name}:)`;

const anyTagged = (type: Owner, field: Field, { tags }: SchemaModel): boolean =>
  field.args.some((argument) => tags.has(coordinateOf(type, field, argument)));
