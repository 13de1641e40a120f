import { describe, expect, it } from 'vitest';
import { compilePolicy } from '../../src/policy/CompiledPolicy.js';
import { capabilitiesOf, rowCondition } from '../../src/policy/capabilities.js';
import { decideOperation } from '../../src/policy/decideOperation.js';
import { instructionsDocument, policyDocument } from '../../src/policy/PolicyDocument.js';
import { type Purpose, purposes } from '../../src/vocabulary/purposes.js';
import { type Role, roles } from '../../src/vocabulary/roles.js';
import { principal } from '../helpers/gateway.js';

const instructions = {
  purposes: Object.fromEntries(purposes.map((purpose) => [purpose, { basis: null, retention: null }])),
};
const facts = { tenant: 'acme', version: 1, instructionsNumber: 1, jurisdiction: 'FR' };
const closed = compilePolicy({ policy: { rolesByPurpose: {}, lines: [] }, instructions }, facts);
const may = (role: Role, purpose: Purpose): boolean =>
  decideOperation({ tenant: 'acme', roles: [role], purposes: [...purposes], country: 'FR' }, purpose, closed) === null;

describe('a policy that closes everything', () => {
  it('leaves the person its own rights, and accountability', () => {
    const open = purposes.flatMap((purpose) =>
      roles.filter((role) => may(role, purpose)).map((role) => `${role} ${purpose}`),
    );
    expect(open).toEqual([
      'SUBJECT RIGHTS_FULFILMENT',
      'CONTROLLER ACCOUNTABILITY',
      'AUDITOR ACCOUNTABILITY',
      'DPO ACCOUNTABILITY',
    ]);
  });

  it('does not open them to a token that lacks the purpose, nor against the instructions', () => {
    const caller = { tenant: 'acme', roles: ['SUBJECT'], purposes: [], country: 'FR' } as const;
    expect(decideOperation(caller, 'RIGHTS_FULFILMENT', closed)).toEqual({
      code: 'PURPOSE_NOT_GRANTED',
      message: 'The token does not grant the purpose RIGHTS_FULFILMENT. Ask the issuer of the token to grant it.',
    });
    const uninstructed = { ...closed, instructions: { purposes: {} } };
    expect(
      decideOperation({ ...caller, purposes: ['RIGHTS_FULFILMENT'] }, 'RIGHTS_FULFILMENT', uninstructed)?.code,
    ).toBe('PURPOSE_NOT_INSTRUCTED');
  });
});

describe('capabilities', () => {
  const self = 'c-1';
  const every = ['AccessRecord', 'Candidate', 'Notice', 'Consent'].flatMap((concern) =>
    ['read', 'create', 'update', 'record', 'give', 'withdraw'].map((action) => `${action} ${concern}`),
  );
  const held = (role: Role, about: string): string[] =>
    purposes.flatMap((purpose) => {
      const asker = principal({ roles: [role], purposes: [purpose], ...(role === 'SUBJECT' && { subject: self }) });
      const { can } = capabilitiesOf(asker, purpose);
      return every
        .filter((each) => {
          const [action, concern] = each.split(' ') as [Parameters<typeof can>[0], Parameters<typeof can>[1]];
          return can(action, concern, about);
        })
        .map((each) => `${each} ${purpose}`);
    });
  const management = 'RECRUITMENT_APPLICATION_MANAGEMENT';
  const log = ['read AccessRecord ACCOUNTABILITY'];
  const expected: Readonly<Partial<Record<Role, readonly string[]>>> = {
    INTAKE: ['create Candidate', 'update Candidate', 'record Notice', 'give Consent', 'withdraw Consent'].map(
      (each) => `${each} ${management}`,
    ),
    SUBJECT: ['update Candidate', 'give Consent', 'withdraw Consent'].map((each) => `${each} RIGHTS_FULFILMENT`),
    DPO: ['withdraw Consent RIGHTS_FULFILMENT', ...log],
    CONTROLLER: log,
    AUDITOR: log,
  };

  it.each(roles)('of %s are those of the contract, for their purpose', (role) => {
    expect(held(role, self)).toEqual(expected[role] ?? []);
  });

  it('of the person end with itself', () => {
    expect(held('SUBJECT', 'c-2')).toEqual([]);
  });

  it('are none without a purpose', () => {
    const { can } = capabilitiesOf(principal({ roles: ['AUDITOR'], purposes: [] }), null);
    expect(can('read', 'AccessRecord')).toBe(false);
  });
});

describe('rowCondition', () => {
  it('binds the person to itself, and nobody else', () => {
    expect(rowCondition(principal({ roles: ['SUBJECT'], purposes: [], subject: 'c-1' }), null)).toBe('c-1');
    expect(rowCondition(principal({ roles: ['RECRUITER'], purposes: [] }), null)).toBeNull();
  });

  it('never makes "every person" of a SUBJECT that is nobody', () => {
    expect(() => rowCondition(principal({ roles: ['SUBJECT'], purposes: [] }), null)).toThrow(
      'Exactly one rule must say which persons a principal may see.',
    );
  });
});

describe('a document that this version does not know', () => {
  const line = { id: 'a', fields: ['P.a'], purposes: ['TALENT_POOL'], mode: 'READ', roles: ['DPO'] };
  it.each([
    ['constraint', { ...line, onlyIf: 'weekday' }],
    ['mode', { ...line, mode: 'COUNT' }],
    ['transform', { ...line, transform: 'HASH' }],
    ['Art. 9 condition', { ...line, article9: 'A9_2_B' }],
    ['role', { ...line, roles: ['OWNER'] }],
    ['purpose', { ...line, purposes: ['ANYTHING'] }],
    ['coordinate', { ...line, fields: ['*'] }],
    ['name of a rule', { ...line, id: '<script>' }],
    ['emptiness', { ...line, fields: [] }],
  ])('in its %s is refused whole, not read without it', (_what, changed) => {
    expect(policyDocument.safeParse({ rolesByPurpose: {}, lines: [line] }).success).toBe(true);
    expect(policyDocument.safeParse({ rolesByPurpose: {}, lines: [changed] }).success).toBe(false);
  });

  it('in its instructions is refused as well', () => {
    const known = { basis: 'A6_1_B_CONTRACT', retention: { for: 'P2Y', after: 'LAST_CONTACT' } };
    const read = (purpose: object) => instructionsDocument.safeParse({ purposes: { TALENT_POOL: purpose } }).success;
    expect([
      read(known),
      read({ ...known, basis: 'A6_1_D' }),
      read({ ...known, also: 1 }),
      read({ basis: null }),
    ]).toEqual([true, false, false, false]);
  });
});
