import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { confirmNotice } from '../outbox/confirmNotice.js';
import { type ErasureAsked, eraseSubject } from './eraseSubject.js';

/** The mutations that erase, and say that others were told. */
export const erasureWriters = (context: AdministrationContext): Writers => ({
  eraseSubject: (_field, args) => anyWrite(eraseSubject(args as unknown as ErasureAsked, context)),
  confirmNotice: (_field, { id }) => anyWrite(confirmNotice(String(id), context)),
});
