import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** That a principal may see some persons for once, for a reason, until the grant expires or is closed. */
export const BreakGlassGrant = defineEntity({
  name: 'BreakGlassGrant',
  tableName: 'break_glass_grant',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    principal: p.text(),
    purpose: p.text(),
    reason: p.text(),
    persons: p.array().columnType('uuid[]'),
    openedAt: p.datetime(6),
    expiresAt: p.datetime(6),
    closedByDpo: p.text().nullable(),
    closedByDpoOwner: p.text().nullable(),
    closedByDpoAt: p.datetime(6).nullable(),
    closedByController: p.text().nullable(),
    closedByControllerOwner: p.text().nullable(),
    closedByControllerAt: p.datetime(6).nullable(),
  },
});
