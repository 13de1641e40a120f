import { GovernanceError } from '../errors/GovernanceError.js';
import type { TenantState } from '../tenants/TenantState.js';

/** What a controller may still do after its end: have its data back, read what became of them, and tell recipients of it. */
const afterTheEnd: ReadonlySet<string> = new Set([
  'Mutation.returnData',
  'Mutation.confirmReturn',
  'Query.controllerClosing',
  'Query.notices',
  'Mutation.confirmNotice',
]);

/**
 * Asserts that the processing for a controller has not ended (GDPR Art. 28(3)(g)): from that moment on whatever else is
 * asked for is refused, to everybody.
 *
 * @param fields the root fields, as coordinates; empty: something that is no operation
 * @throws GovernanceError CONTROLLER_CLOSED
 */
export function assertNotEnded({ endsAt }: Pick<TenantState, 'endsAt'>, now: Date, fields: readonly string[]): void {
  if (endsAt === null || now < endsAt) return;
  if (fields.length > 0 && fields.every((field) => afterTheEnd.has(field))) return;
  throw new GovernanceError('CONTROLLER_CLOSED', 'The processing for this controller has ended.');
}
