import { type Asker, asOf, type ClientAnswer, type TestGateway } from '../helpers/gateway.js';

/** Noon of the tests' first day, as clients write it. */
export const noon = new Date(asOf.getTime() + 12 * 3_600_000);

/** Asks for one candidate's given name. */
export const nameOf = (to: TestGateway, as: Asker, purpose: string, id: string): Promise<ClientAnswer> =>
  to.ask(as, `query @purpose(is: ${purpose}) { candidate(id: "${id}") { givenName } }`);

/** What came of it: RELEASED, or the code that the caller sees. */
export function outcomeOf({ data, errors, extensions }: ClientAnswer): string {
  const [error] = errors;
  if (error) return error.extensions.code;
  const [refused] = extensions.access.refused;
  if (refused) return refused.code;
  const read = data?.['candidate'] as { readonly givenName: unknown } | null | undefined;
  return read === null ? 'UNKNOWN' : typeof read?.givenName === 'string' ? 'RELEASED' : 'NOTHING';
}
