import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A witness's cosignature of the checkpoint of that size: the signature line as it is handed out. It is never changed. */
export const AccessLogCosignature = defineEntity({
  name: 'AccessLogCosignature',
  tableName: 'access_log_cosignature',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    size: p.bigint('number').primary(),
    /** The name of its key, which together with the id tells it from others. */
    witness: p.text().primary(),
    keyId: p.text().primary(),
    line: p.text(),
    cosignedAt: p.datetime(6),
  },
});
