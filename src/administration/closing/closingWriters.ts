import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { type ClosingAsked, closeController } from './closeController.js';
import { confirmReturn } from './confirmReturn.js';
import { returnData } from './returnData.js';

/** The mutations by which a controller leaves. */
export const closingWriters = (context: AdministrationContext): Writers => ({
  closeController: (_field, args) => anyWrite(closeController(args as unknown as ClosingAsked, context)),
  returnData: (_field, { after }) => anyWrite(returnData(typeof after === 'string' ? after : null, context)),
  confirmReturn: (_field, { sha256 }) => anyWrite(confirmReturn(String(sha256), context)),
});
