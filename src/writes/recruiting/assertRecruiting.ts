import type { InferEntity } from '@mikro-orm/core';
import type { Code } from '../../errors/codes.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { Action } from '../../policy/capabilities.js';
import type { Application } from '../../storage/entities/Application.js';
import { RefusedWrite } from '../RefusedWrite.js';
import type { WriteContext } from '../WriteContext.js';
import type { WriteTarget } from '../writeDraft.js';

/**
 * Asserts that the principal may do something to applications for the stated purpose, to those of some vacancy.
 *
 * @throws GovernanceError ROLE_FORBIDDEN
 */
export function assertRecruiting({ capabilities }: Pick<WriteContext, 'capabilities'>, action: Action): void {
  if (capabilities.can(action, 'Application')) return;
  throw new GovernanceError(
    'ROLE_FORBIDDEN',
    'None of the roles in the token may do this to an application for the stated purpose. See the description of the field in the schema.',
  );
}

/** Makes the refusal of a write for how an application stands. */
export const refusedFor = (
  message: string,
  target: WriteTarget,
  { principal }: Pick<WriteContext, 'principal'>,
  code: Code = 'BAD_REQUEST',
): RefusedWrite => new RefusedWrite({ code, message, target, roles: principal.roles });

/** Asserts that an application is under way. @throws RefusedWrite BAD_REQUEST */
export function assertUnderWay(
  { endedAt, status }: Pick<InferEntity<typeof Application>, 'endedAt' | 'status'>,
  target: WriteTarget,
  context: Pick<WriteContext, 'principal'>,
): void {
  if (!endedAt && status === 'OPEN') return;
  throw refusedFor('The application has ended.', target, context);
}
