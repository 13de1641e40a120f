import { getArgumentValues, getNamedType, getNullableType, isListType } from 'graphql';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { SelectedField, Selection, Variables } from '../operation/Selection.js';
import { inputTouches } from '../plan/inputTouches.js';
import type { InputTouch } from '../plan/Plan.js';
import type { Rulebook } from '../rulebook/Rulebook.js';

/** What each root field touches: its own arguments, those of the fields below it, and counting where it lists persons. */
export function touchesOf(
  selection: Selection,
  variables: Variables,
  rulebook: Rulebook,
): ReadonlyMap<SelectedField, readonly InputTouch[]> {
  return new Map(
    selection.root.map((field) => [
      field,
      [...argumentTouches(field, variables, rulebook), ...counts(field, rulebook)],
    ]),
  );
}

function argumentTouches(field: SelectedField, variables: Variables, rulebook: Rulebook): readonly InputTouch[] {
  const own = field.definition.args.length === 0 ? [] : inputTouches(rulebook, field, argumentsOf(field, variables));
  const below = [...field.below.values()].flat().flatMap((nested) => argumentTouches(nested, variables, rulebook));
  return [...own, ...below];
}

function argumentsOf(field: SelectedField, variables: Variables): Record<string, unknown> {
  const [node] = field.nodes;
  try {
    return node ? getArgumentValues(field.definition, node, variables) : {};
  } catch (cause) {
    throw new GovernanceError('BAD_REQUEST', 'An argument is missing, or its value is not of its type.', {
      nodes: node ?? null,
      cause,
    });
  }
}

/** An object that leads to a list of persons lets its caller count them and learn their keys. */
function counts({ definition, below }: SelectedField, rulebook: Rulebook): readonly InputTouch[] {
  const touches: InputTouch[] = [];
  const listed = (field: { type: SelectedField['definition']['type'] }): void => {
    const governed = rulebook.types.get(getNamedType(field.type).name);
    if (governed && isListType(getNullableType(field.type)))
      touches.push({ coordinate: `${governed.name}.${governed.key}`, mode: 'COUNT' });
  };
  listed(definition);
  for (const [type, fields] of below) {
    // A governed object (also behind `Node`) was asked for as one: what its own lists hold, its fields' verdicts decide.
    if (rulebook.types.has(type)) continue;
    const [first] = fields;
    for (const field of Object.values(first?.parentType.getFields() ?? {})) listed(field);
  }
  return touches;
}
