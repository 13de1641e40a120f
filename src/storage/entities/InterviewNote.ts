import { defineEntity, p } from '@mikro-orm/core';
import { Application } from './Application.js';

/** What an interviewer wrote about an application: the text lies sealed under the person's key. */
export const InterviewNote = defineEntity({
  name: 'InterviewNote',
  tableName: 'interview_note',
  properties: {
    tenant: p.text().primary(),
    id: p.uuid().primary(),
    application: p.uuid(),
    itsApplication: p
      .manyToOne(Application)
      .joinColumns('tenant', 'application')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    author: p.text().nullable(),
    writtenAt: p.datetime(6).nullable(),
    text: p.text().nullable(),
  },
  checks: [{ name: 'interview_note_sealed_check', expression: "text ~ '^sealed1:'" }],
  indexes: [{ name: 'interview_note_by_application', properties: ['tenant', 'application'] }],
});
