import type { InstructionsDocument } from '../../src/policy/InstructionsDocument.js';
import { dataCategories, specialCategories } from '../../src/vocabulary/categories.js';
import { type Purpose, purposes } from '../../src/vocabulary/purposes.js';

type Instructed = InstructionsDocument['purposes'];

/** Instructions of every category, to any recipient, for some purposes. */
export const instructing = (
  instructed: Instructed,
  more: Partial<Omit<InstructionsDocument, 'purposes'>> = {},
): InstructionsDocument => ({
  purposes: instructed,
  categories: [...dataCategories, ...specialCategories],
  recipients: 'ANY',
  ...more,
});

/** The same instruction for every purpose. */
export const everyPurpose = (instruction: NonNullable<Instructed[Purpose]>): Instructed =>
  Object.fromEntries(purposes.map((purpose) => [purpose, instruction]));
