import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  TypeNameMetaFieldDef,
} from 'graphql';
import type { SelectedField, Selection } from '../operation/Selection.js';
import type { CompiledField, CompiledFields, Completion, PlacedField } from './CompiledField.js';
import { completeAbstract } from './completeAbstract.js';
import { completeLeaf } from './completeLeaf.js';
import { completeList } from './completeList.js';
import { completeNonNull } from './completeNonNull.js';
import { completeObject } from './completeObject.js';
import { createAnswerConstructor } from './createAnswerConstructor.js';
import { fixedArguments } from './fixedArguments.js';

/** What compiling one selection keeps count of. */
interface Compiler {
  readonly selection: Selection;
  slots: number;
}

/**
 * Compiles a selection to closures: no code is generated, so no text of a document can become code. Resolvers are read
 * from the schema now; what wraps them has to do so before the first execution. Holds nothing of a request.
 */
export function compileSelection(selection: Selection): CompiledFields {
  const type = selection.schema.getRootType(selection.operation.operation);
  return compileFields({ selection, slots: 0 }, type, selection.root);
}

function compileFields(
  compiler: Compiler,
  type: unknown,
  selected: readonly SelectedField[],
  prev?: PlacedField['path'],
): CompiledFields {
  if (!isObjectType(type)) throw new Error('A selection stands on an object type of its schema.');
  const fields = selected.map((field) => compileField(compiler, field, prev));
  return { type, fields, Answer: createAnswerConstructor() };
}

function compileField(
  compiler: Compiler,
  selected: SelectedField,
  prev: PlacedField['path'] | undefined,
): CompiledField {
  const { definition, parentType, nodes } = selected;
  const path = { prev, key: selected.responseKey, typename: parentType.name };
  const placed: PlacedField = { selected, path, slot: compiler.slots++ };
  const plans = new Map<string, CompiledFields>();
  for (const [name, fields] of selected.below) {
    plans.set(name, compileFields(compiler, compiler.selection.schema.getType(name), fields, path));
  }
  return {
    ...placed,
    key: selected.responseKey,
    name: definition.name,
    nodes,
    isNullable: !isNonNullType(definition.type),
    resolve: definition === TypeNameMetaFieldDef ? typeNameOf(parentType) : definition.resolve,
    fixedArguments: fixedArguments(selected),
    complete: completionOf(definition.type, placed, plans),
  };
}

const typeNameOf =
  ({ name }: GraphQLObjectType) =>
  () =>
    name;

function completionOf(
  type: GraphQLOutputType,
  placed: PlacedField,
  plans: ReadonlyMap<string, CompiledFields>,
): Completion {
  if (isNonNullType(type)) return completeNonNull(completionOf(type.ofType, placed, plans), placed.selected);
  if (isListType(type)) {
    return completeList(completionOf(type.ofType, placed, plans), placed.selected, !isNonNullType(type.ofType));
  }
  if (isLeafType(type)) return completeLeaf(type);
  const completions = new Map<string, Completion>();
  for (const [name, plan] of plans) completions.set(name, completeObject(plan, placed));
  if (isAbstractType(type)) return completeAbstract(type, completions, placed);
  const completion = completions.get(type.name);
  if (completion === undefined) throw new Error(`Nothing was selected on "${type.name}".`);
  return completion;
}
