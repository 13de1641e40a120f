/**
 * What a document's author is told for each validation rule of graphql-js (`specifiedRules`).
 *
 * Our own sentences, because the library's name types, fields and values of the document and, by "Did you mean", of the
 * schema (CVE-2026-47248). The position says where.
 */
export const ruleSentences: ReadonlyMap<string, string> = new Map([
  ['ExecutableDefinitionsRule', 'A document may hold only operations and fragments.'],
  ['UniqueOperationNamesRule', 'Two operations have the same name.'],
  ['LoneAnonymousOperationRule', 'An operation without a name must be the only one of its document.'],
  ['SingleFieldSubscriptionsRule', 'A subscription may select only one field.'],
  ['KnownTypeNamesRule', 'A named type does not exist.'],
  ['FragmentsOnCompositeTypesRule', 'A fragment must be on an object, interface or union type.'],
  ['VariablesAreInputTypesRule', 'A variable must have an input type: a scalar, an enum or an input object.'],
  [
    'ScalarLeafsRule',
    'A field of an object type needs a selection of its fields, and a field of a leaf type takes none.',
  ],
  ['FieldsOnCorrectTypeRule', 'A selected field does not exist on its type.'],
  ['UniqueFragmentNamesRule', 'Two fragments have the same name.'],
  ['KnownFragmentNamesRule', 'A fragment is spread but not defined.'],
  ['NoUnusedFragmentsRule', 'A fragment is defined but never spread.'],
  ['PossibleFragmentSpreadsRule', 'A fragment can never apply at this place: no object is of both types.'],
  ['NoFragmentCyclesRule', 'A fragment spreads itself, directly or through others.'],
  ['UniqueVariableNamesRule', 'Two variables of an operation have the same name.'],
  ['NoUndefinedVariablesRule', 'A variable is used but not defined by its operation.'],
  ['NoUnusedVariablesRule', 'A variable is defined but never used.'],
  ['KnownDirectivesRule', 'A directive does not exist, or may not stand at this place.'],
  ['UniqueDirectivesPerLocationRule', 'A directive stands twice at a place where it may stand once.'],
  ['KnownArgumentNamesRule', 'An argument does not exist on its field or directive.'],
  ['UniqueArgumentNamesRule', 'An argument is given twice.'],
  ['ValuesOfCorrectTypeRule', 'A value does not fit the type that is expected at its place.'],
  ['ProvidedRequiredArgumentsRule', 'A required argument is missing.'],
  ['VariablesInAllowedPositionRule', 'A variable is used where its type does not fit.'],
  [
    'OverlappingFieldsCanBeMergedRule',
    'Two fields have the same response name but differ in field, arguments or type: use aliases.',
  ],
  ['UniqueInputFieldNamesRule', 'A field of an input object is given twice.'],
  ['MaxIntrospectionDepthRule', 'The introspection nests its lists too deeply.'],
]);

/** What is said for a rule that this table does not know, such as one that a later graphql-js adds. */
export const unknownRuleSentence = 'The document is not valid for the schema.';
