import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import type { GrantAsked } from './BreakGlassGrants.js';
import { closeBreakGlass } from './closeBreakGlass.js';
import { openBreakGlass } from './openBreakGlass.js';

/** The mutations on grants of break-glass. */
export const breakGlassWriters = (context: AdministrationContext): Writers => ({
  openBreakGlass: (_field, args) => anyWrite(openBreakGlass(args as unknown as GrantAsked, context)),
  closeBreakGlass: (_field, args) => anyWrite(closeBreakGlass(String(args['id']), context)),
});
