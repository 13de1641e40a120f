import { describe, expect, it } from 'vitest';
import { demonstrationPolicy } from '../../src/demonstration/demonstrationPolicy.js';
import { createGovernedSchema } from '../../src/gateway.js';
import { compilePolicy } from '../../src/policy/CompiledPolicy.js';
import { type Action, capabilitiesOf, concerns } from '../../src/policy/capabilities.js';
import { decideOperation } from '../../src/policy/decideOperation.js';
import { instructionsDocument, noInstructions } from '../../src/policy/InstructionsDocument.js';
import { emptyPolicy, policyDocument } from '../../src/policy/PolicyDocument.js';
import { personScope } from '../../src/policy/personScope.js';
import type { Principal } from '../../src/principal/Principal.js';
import { type Purpose, purposes } from '../../src/vocabulary/purposes.js';
import { type Role, roles } from '../../src/vocabulary/roles.js';
import { principal } from '../helpers/gateway.js';
import { everyPurpose, instructing } from './instructing.js';

const { rulebook } = createGovernedSchema();
const instructions = instructing(everyPurpose({ basis: null, retention: null }));
const facts = {
  tenant: 'acme',
  version: 1,
  instructionsNumber: 1,
  jurisdiction: 'FR',
  rulebook,
  at: new Date('2026-03-02T12:00:00Z'),
  known: null,
};
const closed = compilePolicy({ policy: emptyPolicy, instructions }, facts);
const may = (role: Role, purpose: Purpose): boolean =>
  decideOperation({ tenant: 'acme', roles: [role], purposes: [...purposes], country: 'FR' }, purpose, closed) === null;

describe('a policy that closes everything', () => {
  it('leaves the person its own rights, accountability, and those who may mend it', () => {
    const open = purposes.flatMap((purpose) =>
      roles.filter((role) => may(role, purpose)).map((role) => `${role} ${purpose}`),
    );
    expect(open).toEqual([
      'SUBJECT RIGHTS_FULFILMENT',
      'CONTROLLER ACCOUNTABILITY',
      'AUDITOR ACCOUNTABILITY',
      'DPO ACCOUNTABILITY',
      'CONTROLLER POLICY_ADMINISTRATION',
      'ADMIN POLICY_ADMINISTRATION',
      'DPO POLICY_ADMINISTRATION',
    ]);
  });

  it('lets those who mend it begin before anything is instructed, and nobody else do anything', () => {
    const nothing = compilePolicy({ policy: emptyPolicy, instructions: noInstructions }, facts);
    const open = purposes.flatMap((purpose) =>
      roles
        .filter((role) => {
          const caller = { tenant: 'acme', roles: [role], purposes: [...purposes], country: 'FR' };
          return decideOperation(caller, purpose, nothing) === null;
        })
        .map((role) => `${role} ${purpose}`),
    );
    expect(open).toEqual([
      'CONTROLLER POLICY_ADMINISTRATION',
      'ADMIN POLICY_ADMINISTRATION',
      'DPO POLICY_ADMINISTRATION',
    ]);
  });

  it('does not open them to a token that lacks the purpose, nor against the instructions', () => {
    const caller = { tenant: 'acme', roles: ['SUBJECT'], purposes: [], country: 'FR' } as const;
    expect(decideOperation(caller, 'RIGHTS_FULFILMENT', closed)).toEqual({
      code: 'PURPOSE_NOT_GRANTED',
      message: 'The token does not grant the purpose RIGHTS_FULFILMENT. Ask the issuer of the token to grant it.',
    });
    const uninstructed = { ...closed, instructions: noInstructions };
    expect(
      decideOperation({ ...caller, purposes: ['RIGHTS_FULFILMENT'] }, 'RIGHTS_FULFILMENT', uninstructed)?.code,
    ).toBe('PURPOSE_NOT_INSTRUCTED');
  });
});

describe('capabilities', () => {
  const self = 'c-1';
  const actions = [
    ...['read', 'create', 'update', 'record', 'give', 'withdraw', 'draft', 'approve', 'suspend'],
    ...['file', 'advise', 'sign', 'open', 'close', 'revoke', 'set', 'place', 'lift', 'prune', 'unlink'],
    ...['restrict', 'object', 'decide', 'list'],
    ...['move', 'note', 'score', 'review', 'contest'],
    ...['report', 'describe', 'notify'],
    ...['announce', 'authorise', 'end', 'register'],
    ...['verify', 'forward', 'instruct', 'extend'],
    ...['confirm', 'return'],
  ] as Action[];
  const held = (role: Role, about: string): string[] =>
    purposes.flatMap((purpose) => {
      const asker = principal({ roles: [role], purposes: [purpose], ...(role === 'SUBJECT' && { subject: self }) });
      const { can } = capabilitiesOf(asker, purpose);
      const each = concerns.flatMap((concern) =>
        actions.filter((action) => can(action, concern, about)).map((action) => `${action} ${concern} ${purpose}`),
      );
      return each;
    });
  const management = 'RECRUITMENT_APPLICATION_MANAGEMENT';
  const expected: Readonly<Partial<Record<Role, readonly string[]>>> = {
    INTAKE: [
      `create Candidate ${management}`,
      `update Candidate ${management}`,
      `record Notice ${management}`,
      `give Consent ${management}`,
      `withdraw Consent ${management}`,
      `restrict Restriction ${management}`,
      `object Objection ${management}`,
      `open RightsRequest ${management}`,
      `verify RightsRequest ${management}`,
      `record Death ${management}`,
      `list HeldImport ${management}`,
      `record Contact ${management}`,
      `record RecruiterContact ${management}`,
      `open Application ${management}`,
      `score Application ${management}`,
    ],
    RECRUITER: [
      `record RecruiterContact ${management}`,
      ...['open', 'move', 'score'].map((action) => `${action} Application ${management}`),
      ...['move', 'score'].map((action) => `${action} Application RECRUITMENT_APPLICATION_SCREENING`),
      ...['move', 'note', 'score'].map((action) => `${action} Application RECRUITMENT_APPLICANT_SELECTION`),
      ...['move', 'note'].map((action) => `${action} Application RECRUITMENT_INTERVIEW_MANAGEMENT`),
    ],
    HIRING_MANAGER: [
      'note Application RECRUITMENT_APPLICANT_SELECTION',
      'note Application RECRUITMENT_INTERVIEW_MANAGEMENT',
    ],
    SUBJECT: [
      'update Candidate RIGHTS_FULFILMENT',
      'give Consent RIGHTS_FULFILMENT',
      'withdraw Consent RIGHTS_FULFILMENT',
      'read AccessHistory RIGHTS_FULFILMENT',
      'restrict Restriction RIGHTS_FULFILMENT',
      'lift Restriction RIGHTS_FULFILMENT',
      'read Restriction RIGHTS_FULFILMENT',
      'object Objection RIGHTS_FULFILMENT',
      'withdraw Objection RIGHTS_FULFILMENT',
      'read Objection RIGHTS_FULFILMENT',
      'contest Application RIGHTS_FULFILMENT',
      'open RightsRequest RIGHTS_FULFILMENT',
      'withdraw RightsRequest RIGHTS_FULFILMENT',
      'read RightsRequest RIGHTS_FULFILMENT',
      'read DataHeld RIGHTS_FULFILMENT',
      'read RecipientNotice RIGHTS_FULFILMENT',
      'read Erasure RIGHTS_FULFILMENT',
      'give Directive RIGHTS_FULFILMENT',
      'revoke Directive RIGHTS_FULFILMENT',
      'read Directive RIGHTS_FULFILMENT',
    ],
    AUDITOR: [
      'read Closing ACCOUNTABILITY',
      'read EqualityThreshold ACCOUNTABILITY',
      'read Controller ACCOUNTABILITY',
      'read Safeguard ACCOUNTABILITY',
      'read SubProcessor ACCOUNTABILITY',
      'read ClientApplication ACCOUNTABILITY',
      'read AccessRecord ACCOUNTABILITY',
      'read LogRetention ACCOUNTABILITY',
      'read LogHold ACCOUNTABILITY',
      'read Policy ACCOUNTABILITY',
      'read Assessment ACCOUNTABILITY',
      'read Compatibility ACCOUNTABILITY',
      'read ProcessingRecord ACCOUNTABILITY',
      'read BreakGlass ACCOUNTABILITY',
      'read Coverage ACCOUNTABILITY',
      'read Drift ACCOUNTABILITY',
    ],
    DPO: [
      'list Notice ACCOUNTABILITY',
      'list HeldImport ACCOUNTABILITY',
      'read Erasure ACCOUNTABILITY',
      'list Erasure ACCOUNTABILITY',
      'read Closing ACCOUNTABILITY',
      'record Death RIGHTS_FULFILMENT',
      'read Death RIGHTS_FULFILMENT',
      'read Death ACCOUNTABILITY',
      'restrict Restriction RIGHTS_FULFILMENT',
      'read Restriction RIGHTS_FULFILMENT',
      'object Objection RIGHTS_FULFILMENT',
      'read Objection RIGHTS_FULFILMENT',
      'list Objection RIGHTS_FULFILMENT',
      'open RightsRequest RIGHTS_FULFILMENT',
      'verify RightsRequest RIGHTS_FULFILMENT',
      'forward RightsRequest RIGHTS_FULFILMENT',
      'advise RightsRequest RIGHTS_FULFILMENT',
      'withdraw RightsRequest RIGHTS_FULFILMENT',
      'read RightsRequest RIGHTS_FULFILMENT',
      'list RightsRequest RIGHTS_FULFILMENT',
      'read DataHeld RIGHTS_FULFILMENT',
      'record RecipientNotice RIGHTS_FULFILMENT',
      'read RecipientNotice RIGHTS_FULFILMENT',
      'list RecipientNotice RIGHTS_FULFILMENT',
      'read RecipientNotice ACCOUNTABILITY',
      'list RecipientNotice ACCOUNTABILITY',
      'read RightsRequest ACCOUNTABILITY',
      'list RightsRequest ACCOUNTABILITY',
      'read Restriction ACCOUNTABILITY',
      'advise Objection ACCOUNTABILITY',
      'read Objection ACCOUNTABILITY',
      'list Objection ACCOUNTABILITY',
      'read EqualityThreshold ACCOUNTABILITY',
      'read EqualityThreshold POLICY_ADMINISTRATION',
      'read EqualityThreshold EQUALITY_MONITORING',
      'read Controller ACCOUNTABILITY',
      'read Controller POLICY_ADMINISTRATION',
      'read Safeguard ACCOUNTABILITY',
      'read Safeguard POLICY_ADMINISTRATION',
      'advise Safeguard POLICY_ADMINISTRATION',
      'suspend Safeguard POLICY_ADMINISTRATION',
      'read SubProcessor ACCOUNTABILITY',
      'read ClientApplication ACCOUNTABILITY',
      'read SubProcessor POLICY_ADMINISTRATION',
      'read ClientApplication POLICY_ADMINISTRATION',
      'close ClientApplication POLICY_ADMINISTRATION',
      'withdraw Consent RIGHTS_FULFILMENT',
      'read AccessHistory RIGHTS_FULFILMENT',
      'read AccessHistory ACCOUNTABILITY',
      'read BreachScope ACCOUNTABILITY',
      'read BreachScope SECURITY',
      'read BreakGlass SECURITY',
      'close BreakGlass SECURITY',
      'read Outbox SECURITY',
      'revoke Principal SECURITY',
      ...['read', 'report', 'describe', 'notify', 'advise'].flatMap((action) => [
        `${action} Breach SECURITY`,
        `${action} Breach ACCOUNTABILITY`,
      ]),
      'read AccessRecord ACCOUNTABILITY',
      'read LogRetention ACCOUNTABILITY',
      'read LogHold ACCOUNTABILITY',
      'place LogHold ACCOUNTABILITY',
      'read Policy ACCOUNTABILITY',
      'read Assessment ACCOUNTABILITY',
      'read Compatibility ACCOUNTABILITY',
      'read ProcessingRecord ACCOUNTABILITY',
      'read BreakGlass ACCOUNTABILITY',
      'close BreakGlass ACCOUNTABILITY',
      'read Outbox ACCOUNTABILITY',
      'read Coverage ACCOUNTABILITY',
      'read Drift ACCOUNTABILITY',
      'read Policy POLICY_ADMINISTRATION',
      'suspend Policy POLICY_ADMINISTRATION',
      'read Assessment POLICY_ADMINISTRATION',
      'read Compatibility POLICY_ADMINISTRATION',
      'advise Assessment POLICY_ADMINISTRATION',
      'advise Compatibility POLICY_ADMINISTRATION',
      'revoke Compatibility POLICY_ADMINISTRATION',
      'read BreakGlass POLICY_ADMINISTRATION',
      'close BreakGlass POLICY_ADMINISTRATION',
      'read Outbox POLICY_ADMINISTRATION',
      'read Coverage POLICY_ADMINISTRATION',
    ],
    CONTROLLER: [
      'list Notice ACCOUNTABILITY',
      'list HeldImport ACCOUNTABILITY',
      'decide Erasure ACCOUNTABILITY',
      'read Erasure ACCOUNTABILITY',
      'list Erasure ACCOUNTABILITY',
      'confirm Outbox ACCOUNTABILITY',
      'close Closing ACCOUNTABILITY',
      'return Closing ACCOUNTABILITY',
      'read Closing ACCOUNTABILITY',
      'restrict Restriction ACCOUNTABILITY',
      'lift Restriction ACCOUNTABILITY',
      'record Death ACCOUNTABILITY',
      'lift Death ACCOUNTABILITY',
      'read Death ACCOUNTABILITY',
      'record Directive ACCOUNTABILITY',
      'read Restriction ACCOUNTABILITY',
      'decide Objection ACCOUNTABILITY',
      'forward RightsRequest ACCOUNTABILITY',
      'instruct RightsRequest ACCOUNTABILITY',
      'extend RightsRequest ACCOUNTABILITY',
      'decide RightsRequest ACCOUNTABILITY',
      'read RightsRequest ACCOUNTABILITY',
      'list RightsRequest ACCOUNTABILITY',
      'record RecipientNotice ACCOUNTABILITY',
      'read RecipientNotice ACCOUNTABILITY',
      'list RecipientNotice ACCOUNTABILITY',
      'read Objection ACCOUNTABILITY',
      'list Objection ACCOUNTABILITY',
      'read EqualityThreshold ACCOUNTABILITY',
      'set EqualityThreshold ACCOUNTABILITY',
      'read EqualityThreshold POLICY_ADMINISTRATION',
      'set EqualityThreshold POLICY_ADMINISTRATION',
      'read EqualityThreshold EQUALITY_MONITORING',
      'read Controller ACCOUNTABILITY',
      'read Controller POLICY_ADMINISTRATION',
      'read Safeguard ACCOUNTABILITY',
      'read Safeguard POLICY_ADMINISTRATION',
      'file Safeguard POLICY_ADMINISTRATION',
      'sign Safeguard POLICY_ADMINISTRATION',
      'suspend Safeguard POLICY_ADMINISTRATION',
      'revoke Safeguard POLICY_ADMINISTRATION',
      'read SubProcessor ACCOUNTABILITY',
      'read ClientApplication ACCOUNTABILITY',
      'read SubProcessor POLICY_ADMINISTRATION',
      'read ClientApplication POLICY_ADMINISTRATION',
      'authorise SubProcessor POLICY_ADMINISTRATION',
      'object SubProcessor POLICY_ADMINISTRATION',
      'record SubProcessor POLICY_ADMINISTRATION',
      'end SubProcessor POLICY_ADMINISTRATION',
      'register ClientApplication POLICY_ADMINISTRATION',
      'close ClientApplication POLICY_ADMINISTRATION',
      'read AccessHistory RIGHTS_FULFILMENT',
      'read AccessHistory ACCOUNTABILITY',
      'read BreachScope ACCOUNTABILITY',
      'read BreachScope SECURITY',
      'read AccessRecord ACCOUNTABILITY',
      ...['read', 'report', 'describe', 'notify', 'decide'].map((action) => `${action} Breach ACCOUNTABILITY`),
      'unlink LogSubject RIGHTS_FULFILMENT',
      'read LogRetention ACCOUNTABILITY',
      'set LogRetention ACCOUNTABILITY',
      'prune LogRetention ACCOUNTABILITY',
      'read LogHold ACCOUNTABILITY',
      'place LogHold ACCOUNTABILITY',
      'lift LogHold ACCOUNTABILITY',
      'unlink LogSubject ACCOUNTABILITY',
      'record Claim ACCOUNTABILITY',
      'read Policy ACCOUNTABILITY',
      'read Assessment ACCOUNTABILITY',
      'read Compatibility ACCOUNTABILITY',
      'read ProcessingRecord ACCOUNTABILITY',
      'read BreakGlass ACCOUNTABILITY',
      'close BreakGlass ACCOUNTABILITY',
      'read Outbox ACCOUNTABILITY',
      'read Principal ACCOUNTABILITY',
      'read Coverage ACCOUNTABILITY',
      'set LogRetention POLICY_ADMINISTRATION',
      'prune LogRetention POLICY_ADMINISTRATION',
      'place LogHold POLICY_ADMINISTRATION',
      'lift LogHold POLICY_ADMINISTRATION',
      'record Claim POLICY_ADMINISTRATION',
      'read Policy POLICY_ADMINISTRATION',
      'draft Policy POLICY_ADMINISTRATION',
      'approve Policy POLICY_ADMINISTRATION',
      'draft Instructions POLICY_ADMINISTRATION',
      'approve Instructions POLICY_ADMINISTRATION',
      'read Assessment POLICY_ADMINISTRATION',
      'read Compatibility POLICY_ADMINISTRATION',
      'file Assessment POLICY_ADMINISTRATION',
      'sign Assessment POLICY_ADMINISTRATION',
      'file Compatibility POLICY_ADMINISTRATION',
      'sign Compatibility POLICY_ADMINISTRATION',
      'revoke Compatibility POLICY_ADMINISTRATION',
      'read BreakGlass POLICY_ADMINISTRATION',
      'close BreakGlass POLICY_ADMINISTRATION',
      'read Outbox POLICY_ADMINISTRATION',
      'read Principal POLICY_ADMINISTRATION',
      'revoke Principal POLICY_ADMINISTRATION',
      'read Coverage POLICY_ADMINISTRATION',
    ],
    ADMIN: [
      'read Controller POLICY_ADMINISTRATION',
      'open Controller POLICY_ADMINISTRATION',
      'read Safeguard POLICY_ADMINISTRATION',
      'read SubProcessor POLICY_ADMINISTRATION',
      'read ClientApplication POLICY_ADMINISTRATION',
      'announce SubProcessor POLICY_ADMINISTRATION',
      'end SubProcessor POLICY_ADMINISTRATION',
      'read Policy POLICY_ADMINISTRATION',
      'draft Policy POLICY_ADMINISTRATION',
      'approve Policy POLICY_ADMINISTRATION',
      'read Assessment POLICY_ADMINISTRATION',
      'read Compatibility POLICY_ADMINISTRATION',
      'file Assessment POLICY_ADMINISTRATION',
      'revoke Principal POLICY_ADMINISTRATION',
      'read Coverage POLICY_ADMINISTRATION',
    ],
  };

  it.each(roles)('of %s are exactly these, for their purpose', (role) => {
    expect(held(role, self).toSorted()).toEqual((expected[role] ?? []).toSorted());
  });

  it('of a natural person of INTAKE are to read and decide what is held as well, and for nothing but its purpose', () => {
    const decides = (kind: Principal['kind'], role: Role): readonly string[] =>
      purposes.filter((purpose) => {
        const { can } = capabilitiesOf(principal({ roles: [role], purposes: [purpose], kind }), purpose);
        return can('read', 'HeldImport') || can('decide', 'HeldImport');
      });
    expect(decides('PERSON', 'INTAKE')).toEqual([management]);
    expect(decides('SERVICE', 'INTAKE')).toEqual([]);
    for (const role of roles.filter((each) => each !== 'INTAKE')) expect(decides('PERSON', role)).toEqual([]);
  });

  it.each(roles)('of %s hold breaking the glass for a natural person who works with candidates alone', (role) => {
    const person = principal({ roles: [role], purposes: [], kind: 'PERSON' });
    const works = ['RECRUITER', 'HIRING_MANAGER', 'MOBILITY_ADVISER', 'LEGAL_COUNSEL', 'INTAKE'].includes(role);
    expect(capabilitiesOf(person, null).can('open', 'BreakGlass')).toBe(works);
    expect(capabilitiesOf({ ...person, kind: 'SERVICE' }, null).can('open', 'BreakGlass')).toBe(false);
  });

  it('on applications are those of the own vacancies, and reviewing is for a person', () => {
    const purpose = 'RECRUITMENT_APPLICANT_SELECTION';
    const may = (role: Role, more: Partial<Principal>, action: Action, job?: string): boolean =>
      capabilitiesOf(principal({ roles: [role], purposes: [purpose], ...more }), purpose).can(
        action,
        'Application',
        job,
      );
    for (const role of ['RECRUITER', 'HIRING_MANAGER'] as const) {
      expect(may(role, { kind: 'PERSON' }, 'review', 'j-1')).toBe(true);
      expect(may(role, { kind: 'SERVICE' }, 'review', 'j-1')).toBe(false);
      expect(may(role, { jobs: ['j-1'] }, 'note', 'j-1')).toBe(true);
      expect(may(role, { jobs: ['j-2'] }, 'note', 'j-1')).toBe(false);
      expect(may(role, { jobs: [] }, 'note', 'j-1')).toBe(false);
    }
    const { jobs: _, ...nowhere } = principal({ roles: ['RECRUITER'], purposes: [purpose] });
    expect(capabilitiesOf(nowhere, purpose).can('move', 'Application', 'j-1')).toBe(false);
  });

  it('of the person end with itself', () => {
    expect(held('SUBJECT', 'c-2')).toEqual([]);
  });

  it('are none without a purpose', () => {
    const { can } = capabilitiesOf(principal({ roles: ['AUDITOR'], purposes: [] }), null);
    expect(can('read', 'AccessRecord')).toBe(false);
  });
});

describe('personScope', () => {
  const policy = compilePolicy({ policy: demonstrationPolicy('acme'), instructions }, facts);
  const scopeOf = (asker: Parameters<typeof principal>[0], purpose: Purpose) =>
    personScope(principal(asker), purpose, policy);

  it('binds the person to itself, whatever it states', () => {
    const asker = { roles: ['SUBJECT' as const], purposes: [...purposes], subject: 'c-1' };
    for (const purpose of purposes) expect(scopeOf(asker, purpose)).toEqual([{ id: { $in: ['c-1'] } }]);
  });

  it('never makes "every person" of a SUBJECT that is nobody', () => {
    const asker = { roles: ['SUBJECT' as const], purposes: [...purposes] };
    for (const purpose of purposes) expect(scopeOf(asker, purpose)).toEqual([{ id: { $in: [] } }]);
  });

  it('binds a recruiter to its own vacancies, and one whose token names none to nobody', () => {
    const asker = { roles: ['RECRUITER' as const], purposes: [...purposes] };
    const screening = 'RECRUITMENT_APPLICATION_SCREENING';
    const stage = { $in: ['APPLIED', 'SCREENING'] };
    const bound = (jobs: readonly string[]) => [{ applications: { $elemMatch: { job: { $in: jobs }, stage } } }];
    expect(scopeOf({ ...asker, jobs: ['j-1'] }, screening)).toEqual(bound(['j-1']));
    expect(scopeOf({ ...asker, jobs: [] }, screening)).toEqual(bound([]));
    expect(scopeOf({ ...asker, jobs: ['*'] }, screening)).toEqual([{ applications: { $elemMatch: { stage } } }]);
    expect(scopeOf({ ...asker, jobs: [] }, 'TALENT_POOL')).toEqual([]);
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
    const read = (purpose: object) =>
      instructionsDocument.safeParse(instructing({ TALENT_POOL: purpose } as never)).success;
    expect([
      read(known),
      read({ ...known, basis: 'A6_1_D' }),
      read({ ...known, also: 1 }),
      read({ basis: null }),
    ]).toEqual([true, false, false, false]);
  });
});
