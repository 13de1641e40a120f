import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import type { DirectiveContent } from './Directives.js';
import { giveDirective, type ReferenceGiven, referToGeneralDirectives, revokeDirective } from './directiveWrites.js';
import { liftDeath, type MistakeFound } from './liftDeath.js';
import { type DeathTold, recordDeath } from './recordDeath.js';
import { recordGeneralDirectives } from './recordGeneralDirectives.js';

/** The mutations on deaths, and on directives for the time after. */
export const postMortemWriters = (context: AdministrationContext): Writers => ({
  giveDirective: (_field, args) => anyWrite(giveDirective(args as unknown as DirectiveContent, context)),
  referToGeneralDirectives: (_field, args) =>
    anyWrite(referToGeneralDirectives(args as unknown as ReferenceGiven, context)),
  revokeDirective: (_field, { id }) => anyWrite(revokeDirective(String(id), context)),
  recordDeath: (_field, args) => anyWrite(recordDeath(args as unknown as DeathTold, context)),
  liftDeath: (_field, args) => anyWrite(liftDeath(args as unknown as MistakeFound, context)),
  recordGeneralDirectives: (_field, args) =>
    anyWrite(recordGeneralDirectives(args as unknown as DirectiveContent & { readonly candidate: string }, context)),
});
