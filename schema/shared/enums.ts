import { registerEnumType } from 'type-graphql';
import { collectionMethods } from '../../src/vocabulary/consentStatuses.js';
import { lawfulBases } from '../../src/vocabulary/lawfulBases.js';
import { purposes } from '../../src/vocabulary/purposes.js';
import { roles } from '../../src/vocabulary/roles.js';
import { transforms } from '../../src/vocabulary/transforms.js';

/** Makes the object that type-graphql wants of an enum: each word its own value. */
function enumOf<Word extends string>(name: string, words: readonly Word[], description: string): Record<Word, Word> {
  const object = Object.fromEntries(words.map((word) => [word, word])) as Record<Word, Word>;
  registerEnumType(object, { name, description });
  return object;
}

export const PurposeEnum = enumOf(
  'Purpose',
  purposes,
  'What an operation is for. Stated in its own text, never by variable.',
);
export const RoleEnum = enumOf('Role', roles, 'What a principal may act as.');
export const LawfulBasisEnum = enumOf('LawfulBasis', lawfulBases, 'GDPR Art. 6(1).');
export const TransformEnum = enumOf('Transform', transforms, 'What is answered in the place of a value.');
export const CollectionMethodEnum = enumOf(
  'CollectionMethod',
  collectionMethods,
  'How evidence of a consent was collected.',
);
export const DirectionEnum = enumOf('Direction', ['ASC', 'DESC'], 'Nulls come last either way.');
