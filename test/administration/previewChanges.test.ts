import { describe, expect, it } from 'vitest';
import type { AccessedField } from '../../src/access-log/AccessRecord.js';
import type { Combination } from '../../src/administration/preview/Combination.js';
import { changesOf } from '../../src/administration/preview/changesOf.js';
import { demonstrationInstructions, demonstrationPolicy } from '../../src/demonstration/demonstrationPolicy.js';
import { createGovernedSchema } from '../../src/gateway.js';
import { type CompiledPolicy, compilePolicy } from '../../src/policy/CompiledPolicy.js';
import type { PolicyLine } from '../../src/policy/PolicyLine.js';

const { rulebook } = createGovernedSchema();
const compiled = (lines: readonly PolicyLine[]): CompiledPolicy =>
  compilePolicy(
    { policy: { ...demonstrationPolicy('acme'), lines: [...lines] }, instructions: demonstrationInstructions('acme') },
    { tenant: 'acme', version: 1, instructionsNumber: 1, jurisdiction: 'FR', rulebook, at: new Date(0), known: null },
  );
const { lines } = demonstrationPolicy('acme');
const without = (id: string): CompiledPolicy => compiled(lines.filter((line) => line.id !== id));
const inForce = compiled(lines);

const combination = (more: Partial<Combination>, field: Partial<AccessedField>): Combination => ({
  client: 'token-client',
  organisation: '',
  country: 'FR',
  roles: ['LEGAL_COUNSEL'],
  purpose: 'LEGAL_CLAIMS',
  policyVersion: 1,
  fields: [{ field: 'Candidate.email', mode: 'SELECT', verdict: 'RELEASED', transform: null, code: null, ...field }],
  code: null,
  records: 1,
  indexes: '{0}',
  ...more,
});
const refused = (code: AccessedField['code']): Partial<AccessedField> => ({ verdict: 'REFUSED', code });
const replayed = (of: Combination, draft: CompiledPolicy, cited: CompiledPolicy | null = inForce) =>
  changesOf(of, { tenant: 'acme', rulebook, draft, cited: () => cited, nameOf: () => null }).map(({ change, code }) =>
    [change, code].join(' '),
  );

describe('what a record says of the cell before the person was looked at', () => {
  it.each([
    'NOTICE_MISSING',
    'CONSENT_MISSING',
    'CONSENT_WITHDRAWN',
    'CONSENT_EXPIRED',
    'OBJECTION_UPHELD',
    'SUBJECT_RESTRICTED',
    'RETENTION_EXPIRED',
    'PURPOSE_INCOMPATIBLE',
    'INTERNAL',
  ] as const)('is "open" where %s was the code', (code) => {
    const recorded = combination({}, refused(code));
    expect(replayed(recorded, inForce)).toEqual([]);
    expect(replayed(recorded, without('legal-claims'))).toEqual(['NEWLY_REFUSED PURPOSE_NOT_ALLOWED']);
    expect(replayed(recorded, inForce, null)).toEqual([]);
    expect(replayed(recorded, inForce, without('legal-claims'))).toEqual([]);
  });

  it('is what the cited version says where a person without a claim reads like a rule', () => {
    const recorded = combination({}, refused('PURPOSE_NOT_ALLOWED'));
    expect(replayed(recorded, without('legal-claims'))).toEqual(['NEWLY_REFUSED PURPOSE_NOT_ALLOWED']);
    expect(replayed(recorded, inForce, without('legal-claims'))).toEqual(['NEWLY_RELEASED PURPOSE_NOT_ALLOWED']);
    expect(replayed(recorded, inForce)).toEqual([]);
  });

  it('is "closed" where a static code was the code', () => {
    const recorded = combination({ roles: ['RECRUITER'], purpose: 'TALENT_POOL' }, refused('PURPOSE_NOT_ALLOWED'));
    expect(replayed(recorded, inForce)).toEqual(['NEWLY_RELEASED PURPOSE_NOT_ALLOWED']);
    expect(replayed(recorded, without('contact'))).toEqual([]);
  });
});

describe('a replay', () => {
  it.each([
    ['another role', { roles: ['RECRUITER'] }, 'NEWLY_REFUSED ROLE_FORBIDDEN'],
    [
      'a purpose that is not instructed',
      { purpose: 'RECRUITMENT_BACKGROUND_CHECK' },
      'NEWLY_REFUSED PURPOSE_NOT_INSTRUCTED',
    ],
  ] as const)('decides for the caller of the record: %s', (_what, caller, change) => {
    expect(replayed(combination(caller, {}), inForce)).toEqual([change]);
  });

  it('leaves to the register of safeguards what covers a destination, and tells what lines do to it', () => {
    const narrow = compiled(lines.map((line) => (line.id === 'legal-claims' ? { ...line, countries: ['FR'] } : line)));
    const released = combination({ country: 'US' }, {});
    expect(replayed(released, inForce)).toEqual([]);
    expect(replayed(released, narrow)).toEqual(['NEWLY_REFUSED TRANSFER_NOT_COVERED']);
    const uncovered = combination({ country: 'US' }, refused('TRANSFER_NOT_COVERED'));
    expect(replayed(uncovered, inForce)).toEqual([]);
    expect(replayed(uncovered, inForce, null)).toEqual([]);
    expect(replayed(uncovered, inForce, narrow)).toEqual(['NEWLY_RELEASED TRANSFER_NOT_COVERED']);
  });

  it('says nothing of what is not governed, of what the schema no longer holds, and of no purpose', () => {
    for (const field of ['Query.jobs', 'Candidate.removed', 'constructor'])
      expect(replayed(combination({}, { field }), without('legal-claims'))).toEqual([]);
    expect(replayed(combination({ purpose: null }, {}), without('legal-claims'))).toEqual([]);
  });
});
