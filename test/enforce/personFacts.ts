import type { SealedCoordinate } from '../../src/subject-keys/sealedCoordinates.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import { stagesFor } from '../gateway/people.js';
import type { FreshDatabase } from '../helpers/database.js';
import type { TestGateway } from '../helpers/gateway.js';
import { openedValue } from '../helpers/sealed.js';
import { consentPurposes } from './demonstrationTable.js';

/** What the database holds of one person, read by itself and not by the code under test. */
export interface PersonFacts {
  readonly id: string;
  readonly candidate: Readonly<Record<string, unknown>>;
  readonly applications: readonly Readonly<Record<string, unknown>>[];
  readonly notices: readonly string[];
  readonly consents: readonly { readonly purpose: string; readonly explicit: boolean; readonly valid: boolean }[];
  readonly lastTouch: Date;
}

/**
 * Reads every person of a tenant, with what lies sealed in plain. A consent is valid that was given or renewed and has not
 * ended.
 */
export async function personFacts(
  { database, fresh }: Pick<TestGateway, 'database' | 'fresh'>,
  tenant: string,
  now: Date,
): Promise<ReadonlyMap<string, PersonFacts>> {
  const { rows } = await database.pool.query<PersonFacts>(
    `select s.id, to_jsonb(c) || jsonb_build_object('contacts', coalesce((select jsonb_agg(jsonb_build_object('by', o.made_by)
         order by o.made_at, o.id) from subject_contact o where o.tenant = s.tenant and o.subject = s.id), '[]')) as candidate, coalesce(s.last_contact_at, s.created_at) as "lastTouch",
       coalesce((select jsonb_agg(to_jsonb(a) || jsonb_build_object('job', to_jsonb(j),
           'scoreReviews', coalesce((select jsonb_agg(to_jsonb(r) || jsonb_build_object('reviewer', r.reviewed_by) order by r.reviewed_at, r.id) from score_review r where r.tenant = a.tenant and r.application = a.id), '[]'),
           'contests', coalesce((select jsonb_agg(to_jsonb(d) order by d.contested_at, d.id) from decision_contest d where d.tenant = a.tenant and d.application = a.id), '[]'),
           'notes', coalesce((select jsonb_agg(to_jsonb(i) order by i.written_at, i.id) from interview_note i where i.tenant = a.tenant and i.application = a.id), '[]'))
         order by a.applied_at, a.id)
         from application a join job j on j.tenant = a.tenant and j.id = a.job where a.tenant = s.tenant and a.candidate = s.id), '[]') as applications,
       coalesce((select jsonb_agg(p) from subject_notice n, unnest(n.purposes) p where n.tenant = s.tenant and n.subject = s.id), '[]') as notices,
       coalesce((select jsonb_agg(jsonb_build_object('purpose', k.purpose, 'explicit', k.explicit,
           'valid', k.status in ('GIVEN', 'RENEWED') and (k.expires_at is null or k.expires_at > $2)))
         from subject_consent k where k.tenant = s.tenant and k.subject = s.id), '[]') as consents
     from subject s join candidate c on c.tenant = s.tenant and c.id = s.id where s.tenant = $1`,
    [tenant, now],
  );
  const opened = await Promise.all(rows.map((row) => inPlain(row, tenant, fresh)));
  return new Map(opened.map((row) => [row.id, { ...row, candidate: { ...row.candidate, last_contact_at: null } }]));
}

async function inPlain(row: PersonFacts, tenant: string, fresh: FreshDatabase): Promise<PersonFacts> {
  const person = row.id;
  const open = (value: unknown, coordinate: SealedCoordinate, at: object = {}): Promise<string | null> =>
    openedValue(fresh, value, { tenant, person, coordinate, ...at });
  const { summary, ethnic_origin, religious_belief, work } = row.candidate;
  const candidate = {
    ...row.candidate,
    summary: await open(summary, 'Candidate.summary'),
    ethnic_origin: await open(ethnic_origin, 'Candidate.ethnicOrigin'),
    religious_belief: await open(religious_belief, 'Candidate.religiousBelief'),
    work: await Promise.all(
      (work as { summary?: unknown }[]).map(async (each) => ({
        ...each,
        summary: await open(each.summary, 'Work.summary'),
      })),
    ),
  };
  const applications = await Promise.all(
    row.applications.map(async (application) => ({
      ...application,
      notes: await Promise.all(
        (application['notes'] as { id: string; text: unknown }[]).map(async (note) => ({
          ...note,
          text: await open(note.text, 'InterviewNote.text', { row: note.id }),
        })),
      ),
    })),
  );
  return { ...row, candidate, applications };
}

/** Says whether an application makes its person known for a purpose, to whom works on every vacancy. */
export const makesKnown = (application: Readonly<Record<string, unknown>>, purpose: Purpose): boolean =>
  stagesFor[purpose]?.includes(String(application['stage'])) ?? true;

/** Says whether a person may be used for a purpose at all: known for it, told, within two years of the last contact, and willing. */
export function mayBeUsed(
  person: PersonFacts,
  purpose: Purpose,
  { tenant, now }: { tenant: string; now: Date },
): boolean {
  const cutoff = new Date(now);
  cutoff.setUTCFullYear(cutoff.getUTCFullYear() - 2);
  if (!person.applications.some((application) => makesKnown(application, purpose))) return false;
  if (!person.notices.includes(purpose) || person.lastTouch < cutoff) return false;
  return !consentPurposes(tenant).has(purpose) || hasConsent(person, purpose, false);
}

export const hasConsent = ({ consents }: PersonFacts, purpose: Purpose, explicit: boolean): boolean =>
  consents.some((given) => given.purpose === purpose && given.explicit === explicit && given.valid);
