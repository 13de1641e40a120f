import { Kind, parse } from 'graphql';
import { z } from 'zod';
import { askField } from './askField.js';
import type { CommandGateway } from './askGateway.js';
import type { ExplainOptions } from './explainOptions.js';

const query = `query ($document: String!, $operationName: String, $variables: JSON, $as: PrincipalInput) {
  explainAccess(document: $document, operationName: $operationName, variables: $variables, as: $as) {
    operation purpose policyVersion wouldFetch
    fields { field mode verdict code rule transform dependsOnSubject remedy }
  }
}`;

const explainedForm = z.object({
  operation: z.string(),
  purpose: z.string().nullable(),
  policyVersion: z.number(),
  wouldFetch: z.boolean(),
  fields: z.array(
    z.object({
      field: z.string(),
      mode: z.string(),
      verdict: z.string(),
      code: z.string().nullable(),
      rule: z.string().nullable(),
      transform: z.string().nullable(),
      dependsOnSubject: z.boolean(),
      remedy: z.string().nullable(),
    }),
  ),
});
export type ExplainedOperation = z.infer<typeof explainedForm>;

/** What is to be explained: the text of a document, and as whom. */
export interface ExplainedDocument extends Pick<ExplainOptions, 'as' | 'operation'> {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * Has the gateway explain each operation of a document, or the one that is named.
 *
 * @throws CouldNotRun for a document that the gateway would not plan, and when it could not be asked
 */
export async function explainDocument(
  { document, operation, variables, as }: ExplainedDocument,
  gateway: CommandGateway,
): Promise<readonly ExplainedOperation[]> {
  const names = operation === null ? operationNames(document) : [operation];
  const explained: ExplainedOperation[] = [];
  for (const operationName of names) {
    const request = { query, variables: { document, operationName, variables, as } };
    explained.push(await askField({ ...request, field: 'explainAccess', form: explainedForm }, gateway));
  }
  return explained;
}

/** A document of one operation need not name it; of several, each has a name, or the gateway says what is wrong. */
function operationNames(document: string): readonly (string | null)[] {
  try {
    const names = parse(document, { maxTokens: 100_000 }).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.name?.value ?? null] : [],
    );
    return names.length === 0 ? [null] : names;
  } catch {
    return [null];
  }
}
