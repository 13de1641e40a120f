import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** The encrypted text of a reason that a record commits to, with the nonce of the commitment. */
export const AccessLogReason = defineEntity({
  name: 'AccessLogReason',
  tableName: 'access_log_reason',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    recordId: p.uuid().primary(),
    nonce: p.blob(),
    ciphertext: p.blob(),
  },
});
