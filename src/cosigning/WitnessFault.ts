/** Why a witness has not cosigned, without any fault of the log. The names are all that the operator's log says of it. */
export type WitnessFaultCode =
  /** It does not know the log: its operator has to be given the verifier keys. */
  | 'WITNESS_UNKNOWN_LOG'
  /** It knows none of the keys that signed: after a rotation its operator has to be given the new one. */
  | 'WITNESS_UNKNOWN_KEY'
  /** It answered with a status that the protocol does not have here. */
  | 'WITNESS_STATUS'
  /** What it answered can't be read, or its own key has not signed it. */
  | 'WITNESS_ANSWER'
  /** It says that it knows of more than there is, or of something else, and does not show it. */
  | 'WITNESS_CLAIM_UNPROVED';

/** A witness that did not cosign; the log itself may be in order. */
export class WitnessFault extends Error {
  override readonly name = 'WitnessFault';
  readonly code: WitnessFaultCode;

  constructor(code: WitnessFaultCode) {
    super('A witness did not cosign.');
    this.code = code;
  }
}

/**
 * A witness showed a checkpoint that this log's own key has signed, and which the log does not continue: it was taken
 * back, or it was rewritten, or somebody else has the key.
 */
export class LogContradicted extends Error {
  override readonly name = 'LogContradicted';
  readonly code: 'LOG_TAKEN_BACK' | 'LOG_REWRITTEN';

  constructor(code: 'LOG_TAKEN_BACK' | 'LOG_REWRITTEN') {
    super('A witness holds a signed checkpoint that the log does not continue.');
    this.code = code;
  }
}
