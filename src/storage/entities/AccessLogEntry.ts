import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** One record of the access log: the exact bytes of its leaf, and the columns to ask by. It is never changed. */
export const AccessLogEntry = defineEntity({
  name: 'AccessLogEntry',
  tableName: 'access_log_entry',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    index: p.bigint('number').primary(),
    recordId: p.uuid(),
    requestId: p.uuid(),
    at: p.datetime(6),
    principal: p.text(),
    organisation: p.text().nullable(),
    client: p.text().nullable(),
    country: p.text().nullable(),
    roles: p.array(),
    purpose: p.text().nullable(),
    lawfulBasis: p.text().nullable(),
    article9Condition: p.text().fieldName('article9_condition').nullable(),
    policyVersion: p.integer(),
    policyEpoch: p.bigint('number'),
    subjectEpoch: p.bigint('number'),
    operationDigest: p.text(),
    type: p.text(),
    fields: p.json<unknown[]>(),
    subjects: p.array(),
    outcome: p.text(),
    code: p.text().nullable(),
    leaf: p.blob(),
    changeDigest: p.text().nullable(),
    credential: p.text().nullable(),
  },
  uniques: [{ properties: ['tenant', 'recordId'] }],
  indexes: [
    { name: 'access_log_entry_by_request', properties: ['tenant', 'requestId'] },
    { name: 'access_log_entry_by_time', properties: ['at'], type: 'brin' },
  ],
});
