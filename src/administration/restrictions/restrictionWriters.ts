import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { type LiftingAsked, liftRestriction } from './liftRestriction.js';
import { type RestrictionAsked, restrictProcessing } from './restrictProcessing.js';

/** The mutations on restrictions. */
export const restrictionWriters = (context: AdministrationContext): Writers => ({
  restrictProcessing: (_field, args) => anyWrite(restrictProcessing(args as unknown as RestrictionAsked, context)),
  liftRestriction: (_field, args) => anyWrite(liftRestriction(args as unknown as LiftingAsked, context)),
});
