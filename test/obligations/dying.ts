import { controller, officer } from '../administration/breakGlassSupport.js';
import { candidate, intake } from '../helpers/askers.js';
import type { Asker, ClientAnswer, TestGateway } from '../helpers/gateway.js';
import { open, type RequestAnswered, requestOf, statedBy, step } from './requests.js';
import { noon } from './support.js';

type Asking = Pick<TestGateway, 'ask'>;
const morning = '2026-03-01T08:00:00Z';

const directiveFields = `id kind fate excludesHeirs executor { name contact } trustedParty reference givenAt obtainedAt revokedAt`;
export const deathFields = `id candidate diedAt evidence evidenceDated recordedAt liftedAt liftedBecause eraseBy isOverdue directives { ${directiveFields} }`;

/** A directive as a client reads it. */
export interface DirectiveAnswered {
  readonly id: string;
  readonly fate: string | null;
  readonly executor: { readonly name: string; readonly contact: string } | null;
  readonly revokedAt: string | null;
}

/** A recorded death as a client reads it. */
export interface DeathAnswered {
  readonly id: string;
  readonly liftedAt: string | null;
  readonly eraseBy: string | null;
  readonly isOverdue: boolean;
  readonly directives: readonly DirectiveAnswered[];
}

/** The one thing that an answer holds. */
export function only<Read>({ data, text }: ClientAnswer): Read {
  const [read] = Object.values(data ?? {});
  if (typeof read !== 'object' || read === null) throw new Error(text);
  return read as Read;
}

/** A person's own mutation on its directives. */
export const directs = ({ ask }: Asking, id: string, name: string, args: string): Promise<ClientAnswer> =>
  ask(candidate(id), `mutation @purpose(is: RIGHTS_FULFILMENT) { ${name}(${args}) { ${directiveFields} } }`);

export const ownDirectives = ({ ask }: Asking, id: string): Promise<ClientAnswer> =>
  ask(candidate(id), `query @purpose(is: RIGHTS_FULFILMENT) { myDirectives { ${directiveFields} } }`);

/** Records a death, by a certificate of the day after unless a test says otherwise. */
export const dies = (
  { ask }: Asking,
  id: string,
  { as = intake, died = '2026-02-20T00:00:00Z', dated = '2026-02-21T00:00:00Z' } = {},
): Promise<ClientAnswer> =>
  ask(
    as,
    `mutation @purpose(is: ${statedBy(as)}) { recordDeath(candidate: "${id}", diedAt: "${died}", evidence: DEATH_CERTIFICATE, evidenceDated: "${dated}") { ${deathFields} } }`,
  );

export const lives = ({ ask }: Asking, id: string, as: Asker = controller): Promise<ClientAnswer> =>
  ask(
    as,
    `mutation @purpose(is: ${statedBy(as)}) { liftDeath(candidate: "${id}", because: "A namesake.") { ${deathFields} } }`,
  );

export const deathsOf = ({ ask }: Asking, id: string, as: Asker = controller): Promise<ClientAnswer> =>
  ask(as, `query @purpose(is: ${statedBy(as)}) { deaths(candidate: "${id}") { ${deathFields} } }`);

/** Somebody writes about a person who has died. */
export const writes = (to: Asking, id: string, rest: string, as: Asker = intake): Promise<ClientAnswer> =>
  open(to, as, `channel: POST, receivedAt: "${morning}", onBehalfOf: "${id}", ${rest}`);

export const check = (to: Asking, request: RequestAnswered, rest: string): Promise<ClientAnswer> =>
  step(to, officer, 'recordIdentityCheck', request, rest);

/** What is asked in a letter is verified, forwarded and instructed. */
export async function instructed(to: Asking, opened: ClientAnswer, checked: string): Promise<RequestAnswered> {
  const request = requestOf(opened);
  requestOf(await check(to, request, checked));
  requestOf(await step(to, officer, 'forwardRightsRequest', request));
  return requestOf(await step(to, controller, 'instructRightsRequest', request));
}

export const heir = 'right: POST_MORTEM, capacity: HEIR';
export const executor = 'right: POST_MORTEM, capacity: EXECUTOR';
export const proven = ', isVerified: true, proof: DEED_OF_NOTORIETY';
export const verified = ', isVerified: true';
export const today = noon.toISOString();
