import type { AssessmentAdvice } from '../../vocabulary/assessments.js';
import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { adviseOnObjection, decideObjection, type ObjectionDecision, withdrawObjection } from './decideObjection.js';
import { type ObjectionAsked, objectToProcessing } from './objectToProcessing.js';
import type { ObjectionNamed } from './settleObjection.js';

/** The mutations on objections. */
export const objectionWriters = (context: AdministrationContext): Writers => ({
  objectToProcessing: (_field, args) => anyWrite(objectToProcessing(args as unknown as ObjectionAsked, context)),
  adviseOnObjection: (_field, args) =>
    anyWrite(adviseOnObjection(args as unknown as ObjectionNamed & { readonly advice: AssessmentAdvice }, context)),
  decideObjection: (_field, args) => anyWrite(decideObjection(args as unknown as ObjectionDecision, context)),
  withdrawObjection: (_field, args) => anyWrite(withdrawObjection(args as unknown as ObjectionNamed, context)),
});
