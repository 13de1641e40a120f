import { candidate } from '../helpers/askers.js';
import type { Asker, ClientAnswer, TestGateway } from '../helpers/gateway.js';

export const requestFields = `id candidate right channel status receivedAt dueAt isOverdue identityEvidence advice
  justification because decidedAt done remedies moves { action status because at by }`;

/** A request as a client reads it. */
export interface RequestAnswered {
  readonly id: string;
  readonly candidate: string;
  readonly right: string;
  readonly status: string;
  readonly dueAt: string;
  readonly isOverdue: boolean;
  readonly identityEvidence: string | null;
  readonly justification: string | null;
  readonly done: string | null;
  readonly remedies: string | null;
  readonly moves: readonly {
    readonly action: string;
    readonly status: string;
    readonly at: string;
    readonly by: string | null;
  }[];
}

/** The one request that an answer holds. */
export function requestOf({ data, text }: Pick<ClientAnswer, 'data' | 'text'>): RequestAnswered {
  const [read] = Object.values(data ?? {});
  if (!read) throw new Error(text);
  return read as RequestAnswered;
}

/** The purpose for which an asker answers requests. */
export const statedBy = ({ purposes }: Asker): string =>
  purposes.find((each) => each === 'RIGHTS_FULFILMENT') ?? purposes[0] ?? '';

/** Opens a request: the person itself, or somebody who holds its letter. */
export const open = ({ ask }: Pick<TestGateway, 'ask'>, as: Asker, rest: string): Promise<ClientAnswer> =>
  ask(as, `mutation @purpose(is: ${statedBy(as)}) { openRightsRequest(${rest}) { ${requestFields} } }`);

export const openOwn = (to: Pick<TestGateway, 'ask'>, id: string, right: string, rest = ''): Promise<ClientAnswer> =>
  open(to, candidate(id), `right: ${right}, channel: PORTAL${rest}`);

/** Takes a step with a request. */
export const step = (
  { ask }: Pick<TestGateway, 'ask'>,
  as: Asker,
  name: string,
  { candidate: whose, id }: Pick<RequestAnswered, 'candidate' | 'id'>,
  rest = '',
): Promise<ClientAnswer> =>
  ask(
    as,
    `mutation @purpose(is: ${statedBy(as)}) { ${name}(candidate: "${whose}", id: "${id}"${rest}) { ${requestFields} } }`,
  );

export const list = async (
  { ask }: Pick<TestGateway, 'ask'>,
  as: Asker,
  rest: string,
): Promise<readonly RequestAnswered[]> => {
  const { data, text } = await ask(
    as,
    `query @purpose(is: ${statedBy(as)}) { rightsRequests${rest} { ${requestFields} } }`,
  );
  if (!data) throw new Error(text);
  return data['rightsRequests'] as readonly RequestAnswered[];
};
