import { GovernanceError } from '../errors/GovernanceError.js';

/** Makes the refusal of an input. The sentence holds its coordinate and no value. */
export const badInput = (coordinate: string, fault: string): GovernanceError =>
  new GovernanceError('BAD_REQUEST', `"${coordinate}" ${fault}.`, { facts: { coordinate } });
