import { type ArgumentNode, Kind, type OperationDefinitionNode } from 'graphql';
import { isPurpose, type Purpose } from '../vocabulary/purposes.js';
import { becauseLength, illTyped, purposeError } from './purposeFault.js';

/** What an operation says about itself with `@purpose`. */
export interface StatedPurpose {
  readonly purpose: Purpose;
  /** `NULL`: what is refused is null and reported. `ERROR`: any refusal fails the operation. */
  readonly onRefusal: 'NULL' | 'ERROR';
  readonly because: string | null;
}

/**
 * Reads the `@purpose` of the operation that runs; null when it states none. Those of other operations do not count.
 *
 * A document from the store can only fail here by a purpose that the schema has and the vocabulary has not; every other
 * check is repeated all the same, so that no caller depends on validation for it.
 *
 * @throws PositionedError PURPOSE_REQUIRED with a sentence that says which fault it is.
 */
export function statedPurpose(operation: OperationDefinitionNode): StatedPurpose | null {
  const [directive, second] = (operation.directives ?? []).filter(({ name }) => name.value === 'purpose');
  if (!directive) return null;
  if (second) throw purposeError('repeated', second);
  const given = new Map(directive.arguments?.map((argument) => [argument.name.value, argument]));
  if (given.size < (directive.arguments?.length ?? 0)) throw purposeError('repeatedArgument', directive);
  const is = given.get('is');
  if (!is) throw purposeError('missing', directive);
  return {
    purpose: readPurpose(is),
    onRefusal: readOnRefusal(given.get('onRefusal')),
    because: readBecause(given.get('because')),
  };
}

function readPurpose(is: ArgumentNode): Purpose {
  if (is.value.kind === Kind.ENUM && isPurpose(is.value.value)) return is.value.value;
  throw purposeError(illTyped(is), is.value);
}

function readOnRefusal(argument: ArgumentNode | undefined): 'NULL' | 'ERROR' {
  if (!argument) return 'NULL';
  const { value } = argument;
  if (value.kind === Kind.ENUM && (value.value === 'NULL' || value.value === 'ERROR')) return value.value;
  throw purposeError(illTyped(argument), value);
}

function readBecause(argument: ArgumentNode | undefined): string | null {
  if (!argument || argument.value.kind === Kind.NULL) return null;
  const { value } = argument;
  if (value.kind !== Kind.STRING) throw purposeError(illTyped(argument), value);
  if (value.value.length > becauseLength) throw purposeError('becauseTooLong', value);
  return value.value;
}
