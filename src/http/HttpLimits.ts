/** How often one source may ask: a token bucket. */
export interface RateLimit {
  /** Requests a second, in the long run. */
  readonly perSecond: number;
  /** Requests at once, after a pause. */
  readonly burst: number;
}

export interface HttpLimits {
  /** The largest body, in bytes; above it: 413. */
  readonly bodyBytes: number;
  /** The largest body that is kept without a token, in bytes; nothing that large may run without one: 401. */
  readonly anonymousBodyBytes: number;
  /** Milliseconds from the first byte of a request to the end of its headers. */
  readonly headersMs: number;
  /** Milliseconds from the first byte of a request to the end of its body. */
  readonly bodyMs: number;
  /** Milliseconds that an idle connection stays open. */
  readonly keepAliveMs: number;
  /** Milliseconds in which a reader takes nothing of a stream, until it is cut off: it holds a place of few. */
  readonly stallMs: number;
  /** Connections at once; one more is closed unanswered. */
  readonly connections: number;
  /** Of those, the ones on which nobody with a good token has asked; one more closes the oldest of them. */
  readonly strangerConnections: number;
  /** For each (tenant, principal). */
  readonly principal: RateLimit;
  /** For everybody without a token, together. */
  readonly anonymous: RateLimit;
  /** For the tokens of one network that are refused; beyond it only those that were verified before are let in. */
  readonly strangers: RateLimit;
}

export const defaultHttpLimits: HttpLimits = {
  bodyBytes: 1_048_576,
  anonymousBodyBytes: 8_192,
  headersMs: 10_000,
  bodyMs: 30_000,
  keepAliveMs: 65_000,
  stallMs: 60_000,
  connections: 2_000,
  strangerConnections: 1_500,
  principal: { perSecond: 200, burst: 1_000 },
  anonymous: { perSecond: 50, burst: 100 },
  strangers: { perSecond: 20, burst: 200 },
};
