import { defineEntity, p } from '@mikro-orm/core';
import { Subject } from './Subject.js';

/** Where what a field holds of a person comes from, and when somebody last said that it is right. */
export const FieldProvenance = defineEntity({
  name: 'FieldProvenance',
  tableName: 'field_provenance',
  properties: {
    tenant: p.text().primary(),
    subject: p.uuid().primary(),
    field: p.text().primary(),
    itsSubject: p
      .manyToOne(Subject)
      .joinColumns('tenant', 'subject')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    source: p.text().$type<'SUBJECT' | 'INTAKE'>(),
    verifiedAt: p.datetime(6),
  },
  checks: [{ name: 'field_provenance_source_check', expression: "source in ('SUBJECT', 'INTAKE')" }],
});
