import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** In which store the keys of the persons in this database are: one row, the gateway's own. */
export const SubjectKeyStore = defineEntity({
  name: 'SubjectKeyStore',
  tableName: 'subject_key_store',
  properties: {
    tenant: p
      .manyToOne(Tenant)
      .primary()
      .mapToPk()
      .joinColumn('tenant')
      .updateRule('no action')
      .deleteRule('no action'),
    store: p.text(),
    openedAt: p.datetime(6),
  },
});
