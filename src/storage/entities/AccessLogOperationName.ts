import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** The name that a client gave an operation, apart from the records, so that it can be erased. */
export const AccessLogOperationName = defineEntity({
  name: 'AccessLogOperationName',
  tableName: 'access_log_operation_name',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    operationDigest: p.text().primary(),
    name: p.text(),
  },
});
