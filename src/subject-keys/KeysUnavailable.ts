import { GovernanceError } from '../errors/GovernanceError.js';

/** The store of the persons' keys can't be reached or written: nothing is stored that it would have to protect. */
export class KeysUnavailable extends GovernanceError {
  constructor(cause?: unknown) {
    super(
      'INTERNAL',
      'The store of the persons\' keys can\'t be reached or written, so nothing was stored. See "/readyz", and CANDOUR_SUBJECT_KEYS.',
      { cause },
    );
  }
}
