import type { Code } from '../errors/codes.js';
import { GovernanceError } from '../errors/GovernanceError.js';

/** A refusal that HTTP itself makes, before GraphQL is reached: its status is the same for both media types. */
export class HttpRefusal extends GovernanceError {
  readonly status: number;
  /** Sent with the refusal: `Allow`, `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    refusal: { code: Code; message: string },
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(refusal.code, refusal.message);
    this.name = 'HttpRefusal';
    this.status = status;
    this.headers = headers;
  }
}

/** Builds the refusal of a request that is not well formed; 400 where no other status says it better. */
export const badRequest = (message: string, status = 400): HttpRefusal =>
  new HttpRefusal(status, { code: 'BAD_REQUEST', message });

/** Builds the refusal of a method that a known path does not answer (RFC 9110 §15.5.6). */
export const methodNotAllowed = (allow: string): HttpRefusal =>
  new HttpRefusal(405, { code: 'BAD_REQUEST', message: `This path answers ${allow} only.` }, { allow });

/** Builds the refusal of one request too many. */
export const tooManyRequests = (seconds: number): HttpRefusal =>
  new HttpRefusal(
    429,
    { code: 'LIMIT_EXCEEDED', message: 'Too many requests; try again after the time in the header "Retry-After".' },
    { 'retry-after': String(seconds) },
  );
