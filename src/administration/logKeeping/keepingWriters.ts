import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { liftHold } from './liftHold.js';
import { placeHold } from './placeHold.js';
import { pruneLog } from './pruneLog.js';
import { type RetentionAsked, setRetention } from './setRetention.js';
import { unlinkSubject } from './unlinkSubject.js';

/** The mutations on how the access log is kept. */
export const keepingWriters = (context: AdministrationContext): Writers => ({
  setLogRetention: (_field, args) => anyWrite(setRetention(args as unknown as RetentionAsked, context)),
  placeLogHold: (_field, { reference }) => anyWrite(placeHold(String(reference), context)),
  liftLogHold: (_field, { id }) => anyWrite(liftHold(String(id), context)),
  pruneAccessLog: (_field, { dryRun }) => anyWrite(pruneLog(dryRun === true, context)),
  unlinkFromAccessLog: (_field, { candidate }) => anyWrite(unlinkSubject(String(candidate), context)),
});
