import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** That a person is to be erased, and what came of it. Once it is complete it names nobody. */
export const SubjectErasure = defineEntity({
  name: 'SubjectErasure',
  tableName: 'subject_erasure',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    /** Null: it is complete. */
    subject: p.uuid().nullable(),
    ground: p.text(),
    outcome: p.text().$type<'ERASED' | 'ANONYMISED' | 'KEPT'>(),
    /** Null: the controller's instructions, by the sweep. */
    decidedBy: p.text().nullable(),
    decidedAt: p.datetime(6),
    /** What keeps the person. */
    bars: p.array().default([]),
    /** Null: the person is kept. */
    begunAt: p.datetime(6).nullable(),
    /** How many rows of which table. */
    erased: p.json<readonly { readonly table: string; readonly rows: number }[]>().defaultRaw("'[]'"),
    suppressed: p.boolean().default(false),
    /** When it was completed the person's requests of rights stayed in their register. */
    requested: p.boolean().default(false),
    /** How many organisations are told; null: the log was not asked yet. */
    recipients: p.integer().nullable(),
    /** The tokens of the log under which the person itself acted, until they are gone there. */
    ownTokens: p.array().default([]),
    completedAt: p.datetime(6).nullable(),
    /** From when on no copy of the database tells what was sealed under the person's key. */
    keyDestroyedAt: p.datetime(6).nullable(),
  },
  indexes: [{ name: 'subject_erasure_open', properties: ['tenant', 'decidedAt'], where: 'completed_at is null' }],
  checks: [{ name: 'subject_erasure_outcome_check', expression: "outcome in ('ERASED', 'ANONYMISED', 'KEPT')" }],
});
