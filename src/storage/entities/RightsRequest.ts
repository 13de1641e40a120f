import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/**
 * That a person asked for one of its rights (GDPR Art. 12, 15 to 22), and how far that has come. It outlives its person, so
 * it hangs on it by no key.
 */
export const RightsRequest = defineEntity({
  name: 'RightsRequest',
  tableName: 'rights_request',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    /** Not a key of the person's row: it outlives that. */
    subject: p.uuid().primary(),
    id: p.uuid().primary(),
    /** The name of the right: `right` is a word of SQL. */
    asked: p.text(),
    channel: p.text(),
    status: p.text(),
    receivedAt: p.datetime(6),
    /** From `receivedAt`, worked out when it was opened, and once more when it was extended. */
    dueAt: p.datetime(6),
    openedBy: p.text(),
    /** The reference of a proof of identity, until it has served. */
    identityEvidence: p.text().nullable(),
    /** For whom a letter about a person who has died was written; null: the person's own request. */
    capacity: p.text().$type<'HEIR' | 'EXECUTOR'>().nullable(),
    /** What showed that it was an heir: the kind of a paper. */
    proof: p.text().nullable(),
    /** The officer's opinion on granting it. */
    opinion: p.text().nullable(),
    justification: p.text().nullable(),
    because: p.text().nullable(),
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime(6).nullable(),
    /** What was done for it: a restriction, an objection, a withdrawal, an erasure. */
    done: p.uuid().nullable(),
  },
  indexes: [{ name: 'rights_request_due', properties: ['tenant', 'dueAt'] }],
});
