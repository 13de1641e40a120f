import { GovernanceError } from '../../../errors/GovernanceError.js';
import type { CandidateInput } from './CandidateInput.js';
import { type CandidateTextField, candidateForms } from './candidateForms.js';

const highestSalary = 10_000_000;

const refuse = (field: keyof CandidateInput, fault: string): never => {
  const coordinate = `CandidateInput.${field}`;
  throw new GovernanceError('BAD_REQUEST', `"${coordinate}" ${fault}.`, { facts: { coordinate } });
};

/**
 * Asserts the bounds and forms of what a client writes of a candidate. Absent and null values pass; whether a field may
 * be written at all is not asked here.
 *
 * @param today the last day that a birth may have, `YYYY-MM-DD`, from the caller's clock
 * @throws GovernanceError BAD_REQUEST naming the first faulty coordinate, never its value
 */
export function assertCandidateInput(input: CandidateInput, today: string): void {
  for (const field of Object.keys(candidateForms) as CandidateTextField[]) {
    const value: unknown = input[field];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') refuse(field, 'must be a text');
    else {
      const fault = candidateForms[field](value);
      if (fault !== null) refuse(field, fault);
    }
  }
  // Two dates of one fixed form stand in the order of their texts.
  if (typeof input.dateOfBirth === 'string' && input.dateOfBirth > today)
    refuse('dateOfBirth', 'must not be in the future');
  assertSalary(input.salaryExpectation);
}

function assertSalary(value: unknown): void {
  if (value === undefined || value === null) return;
  const isRight = typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= highestSalary;
  if (!isRight) refuse('salaryExpectation', `must be a whole number from 0 to ${highestSalary}`);
}
