import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { raiseThreshold } from './raiseThreshold.js';

/** The mutations on equality statistics. */
export const equalityWriters = (context: AdministrationContext): Writers => ({
  raiseEqualityThreshold: (_field, { persons }) => anyWrite(raiseThreshold(Number(persons), context)),
});
