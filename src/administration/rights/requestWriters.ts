import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { decideRightsRequest, type RequestDecided } from './decideRightsRequest.js';
import {
  demandIdentityEvidence,
  type EvidenceDemanded,
  type IdentityChecked,
  recordIdentityCheck,
} from './identity.js';
import { openRightsRequest, type RequestAsked } from './openRightsRequest.js';
import type { RequestNamed } from './settleRequest.js';
import {
  adviseOnRightsRequest,
  extendRightsRequest,
  forwardRightsRequest,
  instructRightsRequest,
  type RequestAdvised,
  type RequestExtended,
  withdrawRightsRequest,
} from './steps.js';

/** The mutations on requests of rights. */
export const requestWriters = (context: AdministrationContext): Writers => ({
  openRightsRequest: (_field, args) => anyWrite(openRightsRequest(args as unknown as RequestAsked, context)),
  demandIdentityEvidence: (_field, args) =>
    anyWrite(demandIdentityEvidence(args as unknown as EvidenceDemanded, context)),
  recordIdentityCheck: (_field, args) => anyWrite(recordIdentityCheck(args as unknown as IdentityChecked, context)),
  forwardRightsRequest: (_field, args) => anyWrite(forwardRightsRequest(args as unknown as RequestNamed, context)),
  adviseOnRightsRequest: (_field, args) => anyWrite(adviseOnRightsRequest(args as unknown as RequestAdvised, context)),
  instructRightsRequest: (_field, args) => anyWrite(instructRightsRequest(args as unknown as RequestNamed, context)),
  extendRightsRequest: (_field, args) => anyWrite(extendRightsRequest(args as unknown as RequestExtended, context)),
  decideRightsRequest: (_field, args) => anyWrite(decideRightsRequest(args as unknown as RequestDecided, context)),
  withdrawRightsRequest: (_field, args) => anyWrite(withdrawRightsRequest(args as unknown as RequestNamed, context)),
});
