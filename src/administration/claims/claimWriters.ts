import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import type { ClaimAsked } from './Claims.js';
import { liftClaim } from './liftClaim.js';
import { recordClaim } from './recordClaim.js';

/** The mutations on legal claims. */
export const claimWriters = (context: AdministrationContext): Writers => ({
  recordClaim: (_field, args) => anyWrite(recordClaim(args as unknown as ClaimAsked, context)),
  liftClaim: (_field, args) =>
    anyWrite(liftClaim({ candidate: String(args['candidate']), id: String(args['id']) }, context)),
});
