import { describe, expect, it } from 'vitest';
import { demonstrationData } from '../../src/demonstration/demonstrationData.js';
import { demonstrationPersons } from '../../src/demonstration/demonstrationPersons.js';
import { demonstrationTenants } from '../../src/demonstration/demonstrationTenants.js';

describe.each(demonstrationTenants)('the persons of %s that documentation names', (tenant) => {
  const rows = demonstrationData(tenant, new Date('2026-01-15T00:00:00Z'));
  const [valid, withoutNotice, withdrawn, expired] = demonstrationPersons[tenant];
  const consentsOf = (id: string | undefined) => rows.subject_consent.filter(({ subject }) => subject === id);
  const noticesOf = (id: string | undefined) => rows.subject_notice.filter(({ subject }) => subject === id);
  const candidateOf = (id: string | undefined) => rows.candidate.find((candidate) => candidate.id === id);

  it('are the first four, by name and date of birth', () => {
    const first = rows.candidate.slice(0, 4).map((row) => ({
      id: row.id,
      name: `${row.given_name} ${row.family_name}`,
      dateOfBirth: row.date_of_birth,
    }));
    expect(first).toEqual(demonstrationPersons[tenant].map(({ id, name, dateOfBirth }) => ({ id, name, dateOfBirth })));
  });

  it('have one of whom everything is valid and nothing is missing', () => {
    const { ethnic_origin, ...candidate } = candidateOf(valid?.id) ?? { ethnic_origin: undefined };
    expect(valid?.state).toBe('EVERYTHING_VALID');
    expect(Object.values(candidate)).not.toContain(null);
    expect(ethnic_origin).toBe(tenant === 'globex' ? 'Dutch' : null);
    expect(consentsOf(valid?.id).map(({ status }) => status)).toEqual(Array(5).fill('GIVEN'));
    expect(noticesOf(valid?.id).map(({ version }) => version)).toEqual(['v2']);
  });

  it('have one without a notice, and so without a consent', () => {
    expect(withoutNotice?.state).toBe('NO_NOTICE');
    expect([...noticesOf(withoutNotice?.id), ...consentsOf(withoutNotice?.id)]).toEqual([]);
  });

  it('have one who withdrew every consent, whose special categories are erased', () => {
    expect(withdrawn?.state).toBe('CONSENT_WITHDRAWN');
    expect(consentsOf(withdrawn?.id).map(({ status }) => status)).toEqual(Array(5).fill('WITHDRAWN'));
    expect(candidateOf(withdrawn?.id)).toMatchObject({ religious_belief: null, ethnic_origin: null });
  });

  it('have one who was last in touch three years ago', () => {
    expect(expired?.state).toBe('RETENTION_EXPIRED');
    expect(rows.subject.find(({ id }) => id === expired?.id)?.last_contact_at).toBe('2023-01-16T10:00:00.000Z');
  });
});

it('Ada Lefèvre is the first person of acme, under an id that never changes', () => {
  expect(demonstrationPersons.acme[0]).toMatchObject({
    name: 'Ada Lefèvre',
    dateOfBirth: '1987-12-10',
    id: '9d24ae2f-e671-8eaa-8081-51bc23f14d95',
  });
});
