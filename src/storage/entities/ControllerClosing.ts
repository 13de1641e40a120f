import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** That a controller leaves, and how far that has come (GDPR Art. 28(3)(g)). */
export const ControllerClosing = defineEntity({
  name: 'ControllerClosing',
  tableName: 'controller_closing',
  properties: {
    tenant: p
      .manyToOne(Tenant)
      .primary()
      .mapToPk()
      .joinColumn('tenant')
      .updateRule('no action')
      .deleteRule('no action'),
    endsAt: p.datetime(6),
    /** The controller wants its data back before they are erased. */
    returns: p.boolean(),
    askedBy: p.text(),
    askedOwner: p.text().nullable(),
    askedAt: p.datetime(6),
    confirmedBy: p.text().nullable(),
    confirmedAt: p.datetime(6).nullable(),
    returnedAt: p.datetime(6).nullable(),
    /** What was signed of what was returned. */
    manifest: p.text().nullable(),
    erasedAt: p.datetime(6).nullable(),
    certificate: p.text().nullable(),
  },
});
