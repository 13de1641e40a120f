/** A request to `/graphql` as a client makes it. */
export interface Posted {
  /** Undefined: without one. */
  readonly token?: string | undefined;
  /** Text and bytes go as they are, all else as JSON. */
  readonly body: unknown;
  /** What is named here replaces the defaults. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts to `/graphql`; without an `accept` of its own it asks for `application/graphql-response+json`. */
export const post = (address: string, { token, body, headers = {} }: Posted): Promise<Response> =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: {
      accept: 'application/graphql-response+json',
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    body: typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
  });
