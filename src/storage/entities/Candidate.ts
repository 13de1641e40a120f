import { defineEntity, p } from '@mikro-orm/core';
import { Subject } from './Subject.js';

/**
 * The data of a candidate. The summary, those of `work` and the special categories lie sealed under the person's key. Lists that are always shown whole (work, education, skills, languages) are documents.
 * Dates of birth are text as PostgreSQL writes it, `1987-06-05`: a `Date` would drag a time zone in.
 */
export const Candidate = defineEntity({
  name: 'Candidate',
  tableName: 'candidate',
  properties: {
    tenant: p.text().primary(),
    id: p.uuid().primary(),
    itsSubject: p
      .manyToOne(Subject)
      .joinColumns('tenant', 'id')
      .nullable()
      .updateRule('no action')
      .deleteRule('no action'),
    givenName: p.text().nullable(),
    familyName: p.text().nullable(),
    headline: p.text().nullable(),
    summary: p.text().nullable(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    address: p.text().nullable(),
    city: p.text().nullable(),
    region: p.text().nullable(),
    countryCode: p.text().nullable(),
    dateOfBirth: p.date().nullable(),
    nationality: p.text().nullable(),
    workPermit: p.text().nullable(),
    ethnicOrigin: p.text().nullable(),
    religiousBelief: p.text().nullable(),
    photoUrl: p.text().nullable(),
    salaryExpectation: p.integer().nullable(),
    work: p.json<unknown[]>().defaultRaw("'[]'"),
    education: p.json<unknown[]>().defaultRaw("'[]'"),
    skills: p.json<unknown[]>().defaultRaw("'[]'"),
    languages: p.json<unknown[]>().defaultRaw("'[]'"),
  },
  checks: [
    {
      name: 'candidate_sealed_check',
      expression: `summary ~ '^sealed1:' and ethnic_origin ~ '^sealed1:' and religious_belief ~ '^sealed1:'
      and not jsonb_path_exists(work, '$[*].summary ? (@.type() == "string" && !(@ starts with "sealed1:"))')`,
    },
  ],
});
