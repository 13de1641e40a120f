import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/**
 * An import that the content screen has stopped: sealed under a key that lies elsewhere, until somebody decides or its time
 * is over. What is left then says that it was decided, and nothing of what it told.
 */
export const HeldImport = defineEntity({
  name: 'HeldImport',
  tableName: 'held_import',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    heldBy: p.text(),
    heldAt: p.datetime(6),
    until: p.datetime(6),
    status: p.text(),
    /** What the screen has marked; empty once it is decided. */
    marks: p.json<readonly object[]>(),
    sealed: p.blob().nullable(),
    because: p.text().nullable(),
    /** Null: nobody yet, or the time was over. */
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime(6).nullable(),
  },
  indexes: [{ name: 'held_import_open', properties: ['tenant', 'until'], where: "status = 'HELD'" }],
  checks: [
    {
      name: 'held_import_status_check',
      expression: "status in ('HELD', 'REDACTED', 'NOT_CONCERNED', 'DISCARDED', 'EXPIRED')",
    },
    { name: 'held_import_sealed_check', expression: "(sealed is not null) = (status = 'HELD')" },
  ],
});
