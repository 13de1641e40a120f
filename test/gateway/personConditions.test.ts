import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { consentStatuses } from '../../src/vocabulary/consentStatuses.js';
import { adviser, counsel, recruiter, screening } from '../helpers/askers.js';
import { asOf, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { expectLedgerHolds, recordsOf } from '../helpers/ledger.js';
import { listed } from './listed.js';
import { person, rowsOf, visible } from './people.js';

let candour: TestGateway;
const noon = new Date(asOf.getTime() + 12 * 3_600_000);
beforeAll(async () => {
  candour = await startTestGateway();
});
afterEach(() => {
  candour.clock.now = noon;
});
afterAll(() => candour.stop());

const byId = (purpose: string, id: string, fields: string): string =>
  `query Q @purpose(is: ${purpose}) { candidate(id: "${id}") { id ${fields} } }`;

describe('a person asked for by id', () => {
  // The answer shows the retention period's end to a recruiter as any other state that only the controller may explain.
  it.each([
    ['without a notice', 'NO_NOTICE', screening, 'NOTICE_MISSING', 'NOTICE_MISSING', 'recordNotice'],
    [
      'long out of touch',
      'RETENTION_EXPIRED',
      screening,
      'RETENTION_EXPIRED',
      'SUBJECT_RESTRICTED',
      'Ask the controller.',
    ],
    [
      'that withdrew',
      'CONSENT_WITHDRAWN',
      'TALENT_POOL',
      'CONSENT_WITHDRAWN',
      'CONSENT_WITHDRAWN',
      'Only the candidate',
    ],
    ['that withdrew', 'CONSENT_WITHDRAWN', 'DIRECT_MARKETING', 'CONSENT_WITHDRAWN', 'CONSENT_WITHDRAWN', 'Only the'],
  ] as const)('%s answers nulls with a code: %s for %s', async (_who, state, purpose, exact, shown, remedy) => {
    const query = byId(purpose, person(state), 'givenName');
    const answer = await candour.ask(recruiter, query);
    expect(answer.data).toEqual({ candidate: { id: person(state), givenName: null } });
    expect(answer.extensions.access.refused).toEqual([
      {
        field: 'Candidate.givenName',
        code: shown,
        rule: expect.any(String),
        subjects: 1,
        paths: ['candidate'],
        remedy: expect.stringContaining(remedy),
      },
    ]);
    expect((await recordsOf(candour, answer))[0]?.fields).toContainEqual({
      field: 'Candidate.givenName',
      mode: 'SELECT',
      verdict: 'REFUSED',
      transform: null,
      code: exact,
    });
    await expectLedgerHolds(candour, { query, answer });
  });

  it('is open for a purpose of contract whatever was said to other purposes', async () => {
    const query = byId(screening, person('CONSENT_WITHDRAWN'), 'givenName city');
    const { extensions, data } = await candour.ask(recruiter, query);
    expect(extensions.access.refused).toEqual([]);
    expect(data).toEqual({ candidate: { id: person('CONSENT_WITHDRAWN'), givenName: 'I.', city: expect.any(String) } });
  });

  it('is open for two years after the last contact, and closed one second later', async () => {
    const id = person('EVERYTHING_VALID');
    const lastContact = new Date(rowsOf.acme.subject[0]?.last_contact_at ?? '');
    const end = new Date(lastContact);
    end.setUTCFullYear(end.getUTCFullYear() + 2);
    candour.clock.now = end;
    const open = await candour.ask(recruiter, byId(screening, id, 'city'));
    expect(open.extensions.access.refused).toEqual([]);
    candour.clock.now = new Date(end.getTime() + 1_000);
    const closed = await candour.ask(recruiter, byId(screening, id, 'city'));
    expect(closed.data).toEqual({ candidate: { id, city: null } });
    expect((await recordsOf(candour, closed))[0]?.fields.map(({ code }) => code)).toContain('RETENTION_EXPIRED');
    const self = { roles: ['SUBJECT'], purposes: ['RIGHTS_FULFILMENT'], subject: id } as const;
    const own = await candour.ask(self, byId('RIGHTS_FULFILMENT', id, 'city'));
    expect(own.extensions.access.refused).toEqual([]);
  });

  it('is under no recorded claim yet, so LEGAL_CLAIMS is refused', async () => {
    const id = person('EVERYTHING_VALID');
    const answer = await candour.ask(counsel, byId('LEGAL_CLAIMS', id, 'email'));
    expect(answer.data).toEqual({ candidate: { id, email: null } });
    expect(answer.extensions.access.refused[0]?.code).toBe('PURPOSE_NOT_ALLOWED');
    expect(await listed(candour, counsel, 'LEGAL_CLAIMS')).toEqual([]);
  });

  it.each([
    ['acme', 'CONSENT_WITHDRAWN'],
    ['globex', null],
  ] as const)('is addressed for marketing on the basis that %s instructs', async (tenant, code) => {
    const id = person('CONSENT_WITHDRAWN', tenant);
    const answer = await candour.ask({ ...recruiter, tenant }, byId('DIRECT_MARKETING', id, 'email'));
    expect(answer.extensions.access.refused[0]?.code ?? null).toBe(code);
    const [record] = await recordsOf(candour, answer);
    expect(record?.basis).toBe(tenant === 'acme' ? 'A6_1_A_CONSENT' : 'A6_1_F_LEGITIMATE_INTEREST');
  });
});

describe('consent', () => {
  const codes: Readonly<Record<string, string | undefined>> = {
    WITHDRAWN: 'CONSENT_WITHDRAWN',
    REVOKED: 'CONSENT_WITHDRAWN',
    EXPIRED: 'CONSENT_EXPIRED',
  };
  const codeOf = (status: string | null): string | null =>
    status === 'GIVEN' || status === 'RENEWED' ? null : (codes[status ?? ''] ?? 'CONSENT_MISSING');
  const statusesOf = (purpose: string, explicit: boolean) => {
    const open = new Set(visible('acme', purpose));
    const found = new Map<string | null, string>();
    for (const { id } of rowsOf.acme.subject) {
      const own = rowsOf.acme.subject_consent.find(
        (row) => row.subject === id && row.purpose === purpose && row.explicit === explicit,
      );
      if (open.has(id)) found.set(own?.status ?? null, id);
    }
    return found;
  };

  it('opens a purpose of consent in two of ten statuses, and in none without one', async () => {
    const persons = statusesOf('TALENT_POOL', false);
    for (const status of [...consentStatuses, null]) {
      const id = persons.get(status);
      if (!id) throw new Error(`The demonstration has nobody with the status ${status}.`);
      const answer = await candour.ask(recruiter, byId('TALENT_POOL', id, 'email'));
      expect([status, answer.extensions.access.refused[0]?.code ?? null]).toEqual([status, codeOf(status)]);
    }
  });

  it('opens a religious belief when it is explicit; to an adviser every other status reads alike, value or none', async () => {
    const persons = statusesOf('MOBILITY_RELOCATION', true);
    const texts = new Set<string>();
    for (const status of [...consentStatuses, null]) {
      const id = persons.get(status);
      if (!id) throw new Error(`The demonstration has nobody with the status ${status}.`);
      const query = byId('MOBILITY_RELOCATION', id, 'religiousBelief');
      const answer = await candour.ask(adviser, query);
      const shown = answer.extensions.access.refused[0]?.code ?? null;
      const exact = codeOf(status);
      expect([status, shown]).toEqual([status, exact && 'CONSENT_MISSING']);
      const [record] = await recordsOf(candour, answer);
      expect(record?.fields.find(({ field }) => field === 'Candidate.religiousBelief')?.code).toBe(exact);
      if (exact) texts.add(answer.text.replaceAll(id, '').replaceAll(answer.receipt ?? '', ''));
      await expectLedgerHolds(candour, { query, answer });
    }
    expect(texts.size).toBe(1);
  });

  it('ends when it says so', async () => {
    const id = person('EVERYTHING_VALID');
    const ends = rowsOf.acme.subject_consent.find((row) => row.subject === id)?.expires_at ?? '';
    const { pool } = candour.database;
    candour.clock.now = new Date(new Date(ends).getTime() - 1);
    await pool.query('update subject set last_contact_at = $2 where tenant = $1 and id = $3', [
      'acme',
      candour.clock.now,
      id,
    ]);
    try {
      const open = await candour.ask(recruiter, byId('TALENT_POOL', id, 'email'));
      expect(open.extensions.access.refused).toEqual([]);
      candour.clock.now = new Date(ends);
      const closed = await candour.ask(recruiter, byId('TALENT_POOL', id, 'email'));
      expect(closed.extensions.access.refused[0]?.code).toBe('CONSENT_EXPIRED');
    } finally {
      const [row] = rowsOf.acme.subject;
      await pool.query('update subject set last_contact_at = $2 where tenant = $1 and id = $3', [
        'acme',
        row?.last_contact_at,
        id,
      ]);
    }
  });
});
