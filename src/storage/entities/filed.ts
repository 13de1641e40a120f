import { p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** The columns of whatever is filed in a register, advised on by the data protection officer, and signed by the controller. */
export const filed = {
  tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
  id: p.uuid().primary(),
  filedBy: p.text(),
  filedOwner: p.text().nullable(),
  filedAt: p.datetime(6),
  advice: p.text().nullable(),
  advisedBy: p.text().nullable(),
  advisedAt: p.datetime(6).nullable(),
  signedBy: p.text().nullable(),
  signedAt: p.datetime(6).nullable(),
  reason: p.text().nullable(),
  revokedAt: p.datetime(6).nullable(),
};
