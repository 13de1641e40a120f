import { defineEntity, p } from '@mikro-orm/core';
import { Tenant } from './Tenant.js';

/** A person whom data is about, apart from that data: what was told and agreed hangs on this row. */
export const Subject = defineEntity({
  name: 'Subject',
  tableName: 'subject',
  properties: {
    tenant: p.manyToOne(Tenant).primary().mapToPk().joinColumn('tenant'),
    id: p.uuid().primary(),
    createdAt: p.datetime(6),
    lastContactAt: p.datetime(6).nullable(),
    /** The purposes of its restrictions that stand; `*`: all. They are told one by one in `SubjectRestriction`. */
    restricted: p.array().default([]),
    /** The purposes of its objections that were upheld. They are told in `SubjectObjection`. */
    objected: p.array().default([]),
    /** Under which requests the officer may read it now: rights of its own, or what those who come after it may be told. */
    requested: p.array().default([]),
    archivedAt: p.datetime(6).nullable(),
    /** When it died. That is told in `SubjectDeath`. */
    deceasedAt: p.datetime(6).nullable(),
    /** When its erasure began: from then on it is as unknown as an id that nobody has. */
    erasedAt: p.datetime(6).nullable(),
  },
});
