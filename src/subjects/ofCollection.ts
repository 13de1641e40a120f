/**
 * Writes whether a notice, under the alias `f` (subject_notice), tells the purposes that the person's data were collected
 * for, the person being under the alias `s`: it was given within a month of obtaining them, the longest that GDPR
 * Art. 14(3)(a) allows, or it is the first that the person was given. A calendar month, in UTC.
 */
export const ofCollection = `(f.recorded_at <= (s.created_at at time zone 'UTC' + interval '1 month') at time zone 'UTC'
  or not exists (select from subject_notice e where e.tenant = f.tenant and e.subject = f.subject and e.recorded_at < f.recorded_at))`;
