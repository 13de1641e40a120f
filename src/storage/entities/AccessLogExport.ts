import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** An export of a tenant's log that came to its end: what it held, and what was signed for it. It is never changed. */
export const AccessLogExport = defineEntity({
  name: 'AccessLogExport',
  tableName: 'access_log_export',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    /** That of the record which says that it was asked for. */
    id: p.uuid().primary(),
    format: p.text().$type<'NDJSON' | 'OCSF' | 'CSV'>(),
    fromIndex: p.bigint('number'),
    toIndex: p.bigint('number'),
    size: p.bigint('number'),
    manifest: p.text(),
    completedAt: p.datetime(6),
  },
  checks: [{ name: 'access_log_export_format_check', expression: "format in ('NDJSON', 'OCSF', 'CSV')" }],
});
