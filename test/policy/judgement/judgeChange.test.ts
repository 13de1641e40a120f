import { describe, expect, it } from 'vitest';
import { demonstrationInstructions, demonstrationPolicy } from '../../../src/demonstration/demonstrationPolicy.js';
import type { PolicyDocuments } from '../../../src/policy/CompiledPolicy.js';
import { noInstructions } from '../../../src/policy/InstructionsDocument.js';
import { judgeChange } from '../../../src/policy/judgement/judgeChange.js';
import { emptyPolicy } from '../../../src/policy/PolicyDocument.js';
import type { PolicyScope } from '../../../src/policy/PolicyScope.js';
import { eeaCountries } from '../../../src/vocabulary/countries.js';
import { demonstrated, facts, having, judged, line, sentences, undone, withLines } from './judging.js';

type Change = (documents: PolicyDocuments) => PolicyDocuments;
const POOL = 'TALENT_POOL';
const salary = 'Candidate.salaryExpectation';
const instructed =
  (purpose: object): Change =>
  (documents) =>
    having(documents, { instructions: { purposes: { ...documents.instructions.purposes, ...purpose } } });
const kept = { for: 'P2Y', after: 'LAST_CONTACT' } as const;
const acting =
  (more: object): Change =>
  (documents) =>
    having(documents, { policy: { rolesByPurpose: { ...documents.policy.rolesByPurpose, ...more } } });
const edited =
  (id: string, more: object): Change =>
  (documents) =>
    having(documents, {
      policy: { lines: documents.policy.lines.map((each) => (each.id === id ? { ...each, ...more } : each)) },
    });
const without =
  (id: string): Change =>
  (documents) =>
    having(documents, { policy: { lines: documents.policy.lines.filter((each) => each.id !== id) } });
const scoped =
  (...scopes: PolicyScope[]): Change =>
  (documents) =>
    having(documents, { policy: { scopes: [...(documents.policy.scopes ?? []).slice(1), ...scopes] } });
const screening = (person: PolicyScope['person']): PolicyScope => ({
  id: 'screening-applicants',
  purposes: ['RECRUITMENT_APPLICATION_SCREENING'],
  roles: ['RECRUITER', 'HIRING_MANAGER'],
  person,
});

describe('a first version', () => {
  it.each(['acme', 'globex'] as const)('of the demonstration, for %s, has no fault', (tenant) => {
    const before = { policy: emptyPolicy, instructions: noInstructions };
    const after = { policy: demonstrationPolicy(tenant), instructions: demonstrationInstructions(tenant) };
    const jurisdiction = tenant === 'acme' ? 'FR' : 'NL';
    const judgement = judgeChange({ before, after }, { ...facts, jurisdiction });
    expect(judgement).toMatchObject({ effect: 'LOOSENING', faults: [], closes: [] });
    expect(judgement.opens.length).toBeGreaterThan(300);
    expect(judgeChange({ before: after, after: before }, { ...facts, jurisdiction }).opens).toEqual([]);
  });

  it('changes nothing when it is written in another order', () => {
    const turned: Change = ({ policy, instructions }) => ({
      policy: { ...policy, lines: policy.lines.toReversed() },
      instructions: { ...instructions, categories: instructions.categories.toReversed() },
    });
    expect(judged(turned)).toEqual({ effect: 'UNCHANGED', faults: [], opens: [], closes: [] });
  });
});

describe('what loosens, as a sentence; undone, it only closes', () => {
  it.each<[string, Change, string]>([
    ['a line', (documents) => withLines(documents, line('a')), `opens ${salary} to RECRUITER for the talent pool`],
    [
      'a purpose in a line',
      edited('salary', { purposes: ['RECRUITMENT_APPLICANT_SELECTION', 'RECRUITMENT_INTERVIEW_MANAGEMENT', POOL] }),
      `opens ${salary} to RECRUITER for the talent pool`,
    ],
    [
      'a line that writes',
      (documents) => withLines(documents, line('a', { mode: 'WRITE' })),
      `opens ${salary} for writing to RECRUITER for the talent pool`,
    ],
    [
      'a transform that is taken away',
      edited('names-blind-screening', { transform: undefined }),
      'shows Candidate.givenName in full to RECRUITER for screening',
    ],
    [
      'a transform that shows more',
      edited('selection-permit', { transform: 'INITIALS' }),
      'shows more of Candidate.workPermit (INITIALS) to RECRUITER for selection',
    ],
    [
      'a line that transforms',
      (documents) => withLines(documents, line('a', { fields: ['Candidate.dateOfBirth'], transform: 'YEAR' })),
      'opens Candidate.dateOfBirth as YEAR to RECRUITER for the talent pool',
    ],
    [
      'a role that may act',
      acting({ [POOL]: ['RECRUITER', 'MOBILITY_ADVISER'] }),
      'lets MOBILITY_ADVISER act for the talent pool',
    ],
    [
      'a role that may act for a purpose without coordinates',
      acting({ SECURITY: ['DPO', 'ADMIN'] }),
      'lets ADMIN act for security',
    ],
    [
      'a basis that asks no consent',
      instructed({ [POOL]: { basis: 'A6_1_B_CONTRACT', retention: kept } }),
      'no longer requires consent for the talent pool',
    ],
    [
      'a longer retention',
      instructed({ [POOL]: { basis: 'A6_1_A_CONSENT', retention: { ...kept, for: 'P25M' } } }),
      'lets data be used longer for the talent pool',
    ],
    [
      'no retention',
      instructed({ [POOL]: { basis: 'A6_1_A_CONSENT', retention: null } }),
      'no longer limits how long data may be used for the talent pool',
    ],
    [
      'an archive after the period',
      instructed({
        [POOL]: { basis: 'A6_1_A_CONSENT', retention: { ...kept, action: 'ARCHIVE' as const, archive: 'P5Y' } },
      }),
      'keeps more of what was used for the talent pool after its period',
    ],
    [
      'counts in the place of nothing',
      instructed({ [POOL]: { basis: 'A6_1_A_CONSENT', retention: { ...kept, action: 'ANONYMISE' as const } } }),
      'keeps more of what was used for the talent pool after its period',
    ],
    [
      'a scope that is gone',
      (documents) => having(documents, { policy: { scopes: (documents.policy.scopes ?? []).slice(1) } }),
      'lets RECRUITER see other or more persons for screening',
    ],
    [
      'a scope of one more stage',
      scoped(
        screening({
          applications: {
            $elemMatch: { job: { $in: { claim: 'jobs' } }, stage: { $in: ['APPLIED', 'SCREENING', 'OFFER'] } },
          },
        }),
      ),
      'lets RECRUITER see other or more persons for screening',
    ],
    [
      'a scope that asks less of the application',
      scoped(screening({ applications: { $elemMatch: { stage: { $in: ['APPLIED', 'SCREENING'] } } } })),
      'lets RECRUITER see other or more persons for screening',
    ],
  ])('%s', (_what, change, sentence) => {
    const judgement = judged(change);
    expect(judgement.faults).toEqual([]);
    expect(judgement.effect).toBe('LOOSENING');
    expect(sentences(judgement.opens)).toContain(sentence);
    const back = undone(change);
    expect(back).toMatchObject({ effect: 'TIGHTENING', opens: [] });
    expect(back.closes.length).toBeGreaterThan(0);
  });

  it('no role that may not act for the purpose, whatever line names it', () => {
    expect(judged(edited('salary', { roles: ['RECRUITER', 'HIRING_MANAGER', 'LEGAL_COUNSEL'] })).effect).toBe(
      'UNCHANGED',
    );
  });

  it('a category that the controller instructs opens what lines say already', () => {
    const narrow = having(demonstrated(), { instructions: { categories: ['NAME', 'CONTACT', 'RELIGIOUS_BELIEF'] } });
    const widened = judged(
      (documents) => having(documents, { instructions: { categories: demonstrated().instructions.categories } }),
      { from: narrow },
    );
    expect(widened).toMatchObject({ effect: 'LOOSENING', faults: [] });
    expect(sentences(widened.opens)).toContain('opens Candidate.city to RECRUITER for screening');
    const narrowed = judgeChange({ before: demonstrated(), after: narrow }, facts);
    expect(narrowed).toMatchObject({ effect: 'TIGHTENING', faults: [], opens: [] });
  });

  it.each([
    [
      'a line that refuses',
      (more: object) => line('refuse', { verdict: 'REFUSE', fields: ['Candidate.city'], ...more }),
    ],
    [
      'a line that is suspended',
      (more: object) => line('refuse', { suspended: true, fields: ['Candidate.city'], ...more }),
    ],
  ])('%s closes; taking it away or ending it opens', (_what, refusing) => {
    const closed = withLines(demonstrated(), refusing({}));
    const tightened = judgeChange({ before: demonstrated(), after: closed }, facts);
    expect(tightened).toMatchObject({ effect: 'TIGHTENING', faults: [], opens: [] });
    expect(sentences(tightened.closes)).toEqual(['closes Candidate.city to RECRUITER for the talent pool']);
    expect(sentences(judged(without('refuse'), { from: closed }).opens)).toEqual([
      'opens Candidate.city to RECRUITER for the talent pool',
    ]);
    const ending = judged((documents) => withLines(documents, refusing({ validUntil: '2026-09-01T00:00:00Z' })), {
      from: closed,
    });
    expect(ending.effect).toBe('LOOSENING');
    expect(ending.opens).toMatchObject([
      {
        since: '2026-09-01T00:00:00.000Z',
        sentence: 'opens Candidate.city to RECRUITER for the talent pool from 2026-09-01T00:00:00.000Z',
      },
    ]);
  });

  it('a line that refuses one role, to whoever holds it with another, counts where neither alone shows it', () => {
    const refusing = line('refuse', { purposes: ['RECRUITMENT_APPLICATION_MANAGEMENT'], verdict: 'REFUSE' });
    const opening = { ...refusing, id: 'open', verdict: 'RELEASE' as const, roles: ['INTAKE' as const] };
    const from = withLines(demonstrated(), opening, refusing);
    const { effect, opens } = judged(without('refuse'), { from });
    expect(effect).toBe('LOOSENING');
    expect(opens).toMatchObject([{ role: 'INTAKE', to: 'RELEASED WITH RECRUITER' }]);
    expect(sentences(opens)).toEqual([`opens ${salary} to INTAKE with RECRUITER for the management of applications`]);
    expect(judgeChange({ before: without('refuse')(from), after: from }, facts).effect).toBe('TIGHTENING');
  });

  it('what opens later, and what closes later, counts from now; what is over does not', () => {
    const later = (more: object) => judged((documents) => withLines(documents, line('a', more)));
    expect(sentences(later({ validFrom: '2027-01-01T00:00:00Z' }).opens)).toEqual([
      `opens ${salary} to RECRUITER for the talent pool from 2027-01-01T00:00:00.000Z`,
    ]);
    expect(later({ validUntil: '2026-03-02T12:00:00Z' }).effect).toBe('UNCHANGED');
    expect(later({ validUntil: '2026-03-02T12:00:01Z' }).effect).toBe('LOOSENING');
    expect(judged(edited('salary', { validUntil: '2027-01-01T00:00:00Z' })).effect).toBe('TIGHTENING');
  });

  it('a field that was removed and comes back starts closed, so a new version opens it', () => {
    const known = new Set(
      facts.rulebook.governed.map(({ coordinate }) => coordinate).filter((each) => each !== salary),
    );
    const { effect, opens } = judged((documents) => documents, { known });
    expect(effect).toBe('LOOSENING');
    expect(new Set(opens.map(({ coordinate }) => coordinate))).toEqual(new Set([salary]));
  });

  it('a condition of Art. 9(2) that is lost, where consent was asked for an ordinary field', () => {
    const from = withLines(demonstrated(), line('a', { article9: 'A9_2_A' }));
    const { effect, opens } = judged((documents) => withLines(documents, line('a')), { from });
    expect(effect).toBe('LOOSENING');
    expect(opens).toMatchObject([
      {
        from: 'RELEASED (A9_2_A, EXPLICIT_CONSENT)',
        to: 'RELEASED',
        sentence: `no longer requires explicit consent before it shows ${salary} to RECRUITER for the talent pool`,
      },
    ]);
  });

  it('recipients that are more, and any that are all', () => {
    const to =
      (recipients: string[] | 'ANY'): Change =>
      (documents) =>
        having(documents, { instructions: { recipients } });
    const from = to(['acme-hr', 'agency'])(demonstrated());
    expect(judged(to(['agency']), { from }).effect).toBe('TIGHTENING');
    expect(judged(to(['agency', 'other']), { from }).effect).toBe('LOOSENING');
    expect(judged(to('ANY'), { from }).effect).toBe('LOOSENING');
    expect(judged(to(['agency', 'acme-hr']), { from }).effect).toBe('UNCHANGED');
  });

  it('another event that retention is counted from, even of a shorter period', () => {
    const shorter = { for: 'P1Y', after: 'PROCESS_END' };
    expect(judged(instructed({ [POOL]: { basis: 'A6_1_A_CONSENT', retention: shorter } })).effect).toBe('LOOSENING');
    const month = { for: 'P1M', after: 'LAST_CONTACT' };
    expect(judged(instructed({ [POOL]: { basis: 'A6_1_A_CONSENT', retention: month } })).effect).toBe('TIGHTENING');
    const said = { ...kept, action: 'ERASE' as const };
    expect(judged(instructed({ [POOL]: { basis: 'A6_1_A_CONSENT', retention: said } })).effect).toBe('UNCHANGED');
  });
});

describe('modes and destinations that change alike', () => {
  it('are one cell: a transform that goes shows in full, and lets filter', () => {
    const permit = judged(edited('selection-permit', { transform: undefined })).opens.filter(
      ({ role }) => role === 'RECRUITER',
    );
    expect(permit.map(({ modes, from, to }) => ({ modes, from, to }))).toEqual([
      { modes: ['SELECT', 'COUNT'], from: 'TRANSFORMED PRESENCE', to: 'RELEASED' },
      { modes: ['FILTER', 'SORT', 'AGGREGATE'], from: 'REFUSED PURPOSE_NOT_ALLOWED', to: 'RELEASED' },
    ]);
    expect(sentences(permit)).toEqual([
      'shows Candidate.workPermit in full to RECRUITER for selection',
      'opens Candidate.workPermit for filtering, for sorting and for aggregates to RECRUITER for selection',
    ]);
  });

  it('name the destinations where they are not all', () => {
    const opened = judged((documents) => withLines(documents, line('a', { countries: ['NL', 'DE'] }))).opens;
    expect(opened).toMatchObject([{ countries: ['DE', 'NL'], assessment: [] }]);
    expect(sentences(opened)).toEqual([`opens ${salary} to RECRUITER for the talent pool in DE, NL`]);
  });
});

describe('what has to be assessed', () => {
  const reasons = (judgement: ReturnType<typeof judged>) => [
    ...new Set(judgement.opens.flatMap(({ assessment }) => assessment)),
  ];
  it('is nothing for an ordinary field, purpose and destination', () => {
    expect(reasons(judged((documents) => withLines(documents, line('a'))))).toEqual([]);
  });

  it('is a special category that opens', () => {
    const from = without('relocation-religion')(demonstrated());
    expect(reasons(judged(() => demonstrated(), { from }))).toEqual(['SPECIAL_CATEGORY']);
  });

  it('is a purpose for which nothing was open', () => {
    const claims = without('legal-claims');
    const from = claims(demonstrated());
    expect(reasons(judged(() => demonstrated(), { from }))).toEqual(['PURPOSE']);
    const nobody = acting({ LEGAL_CLAIMS: [] })(demonstrated());
    const { opens } = judged(() => demonstrated(), { from: nobody });
    expect(opens.every(({ assessment }) => assessment.includes('PURPOSE'))).toBe(true);
    expect(sentences(opens)).toContain('lets LEGAL_COUNSEL act for legal claims');
  });

  it('is a destination that opens while others were open', () => {
    const from = withLines(demonstrated(), line('a', { countries: ['NL'] }));
    const widened = judged((documents) => withLines(documents, line('a', { countries: ['NL', 'DE'] })), { from });
    expect(widened.opens).toMatchObject([{ countries: ['DE'], assessment: ['DESTINATION'] }]);
    // Without a list it is open wherever a decision or a safeguard covers: outside the EEA too.
    const everywhere = withLines(demonstrated(), line('a', { countries: [...eeaCountries] }));
    const beyond = judged((documents) => withLines(documents, line('a')), { from: everywhere });
    expect(beyond.opens).toMatchObject([{ countries: ['ZZ'], assessment: ['DESTINATION'] }]);
  });

  it('is another law, whatever it closes', () => {
    const french = judged((documents) => having(documents, { instructions: { jurisdiction: 'FR' } }));
    expect(french.effect).toBe('LOOSENING');
    expect(french.opens).toMatchObject([
      { sentence: 'applies the law of FR instead of NL', assessment: ['JURISDICTION'] },
    ]);
    expect(judged((documents) => having(documents, { instructions: { jurisdiction: 'NL' } })).effect).toBe('UNCHANGED');
  });
});
