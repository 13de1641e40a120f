import { expect } from 'vitest';
import { GovernanceError } from '../../../src/errors/GovernanceError.js';

/** Runs what is refused and gives the code and sentence of the refusal. */
export function refusalOf(run: () => unknown): { readonly code: string; readonly message: string } {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(GovernanceError);
    if (error instanceof GovernanceError) return { code: error.code, message: error.message };
  }
  throw new Error('Nothing was refused.');
}
