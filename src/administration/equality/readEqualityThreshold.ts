import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import type { AnsweredThreshold } from './EqualityThreshold.js';
import { readThreshold } from './readThreshold.js';

/** Reads how many persons a published count holds at least. @throws GovernanceError ROLE_FORBIDDEN */
export async function readEqualityThreshold(context: AdministrationContext): Promise<AnsweredThreshold> {
  assertMay(context, 'read', 'EqualityThreshold');
  return await thresholdOf(context);
}

/** The same, for whoever has just raised it. */
export async function thresholdOf({ pool, principal }: AdministrationContext): Promise<AnsweredThreshold> {
  const { persons, setAt } = await readThreshold(pool, principal.tenant);
  return { persons, setAt };
}
