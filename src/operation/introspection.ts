import type { FragmentDefinitionNode, OperationDefinitionNode, SelectionSetNode } from 'graphql';

/** Whether an operation asks about the schema: not at all, for nothing else, or beside data. */
export type Introspection = 'NONE' | 'ONLY' | 'MIXED';

/**
 * Says whether the root fields of an operation are introspection (`__schema`, `__type`).
 *
 * By field name, never by alias or by the name of a fragment. `__typename` counts as neither; a field that `@skip` might
 * leave out counts as if it were there.
 */
export function isIntrospection(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Introspection {
  const names = rootFieldNames(operation.selectionSet, fragments);
  names.delete('__typename');
  const isOfSchema = (name: string): boolean => name === '__schema' || name === '__type';
  if (![...names].some(isOfSchema)) return 'NONE';
  return [...names].every(isOfSchema) ? 'ONLY' : 'MIXED';
}

/** Looks at each fragment once, so that neither a cycle nor doubling fragments matter. */
function rootFieldNames(root: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Set<string> {
  const names = new Set<string>();
  const sets = new Set([root]);
  for (const { selections } of sets) {
    for (const selection of selections) {
      if (selection.kind === 'Field') names.add(selection.name.value);
      else if (selection.kind === 'InlineFragment') sets.add(selection.selectionSet);
      else {
        const fragment = fragments.get(selection.name.value);
        if (fragment) sets.add(fragment.selectionSet);
      }
    }
  }
  return names;
}
