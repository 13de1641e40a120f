import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import type { Principal } from '../principal/Principal.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { candidateReadingRoles, type Role } from '../vocabulary/roles.js';
import { recruitingRules } from './recruitingRules.js';

/** What administrative operations do. Field verdicts never ask here: they are the policy's. */
export type Action =
  | 'read'
  | 'create'
  | 'update'
  | 'record'
  | 'give'
  | 'withdraw'
  | 'draft'
  | 'approve'
  | 'suspend'
  | 'file'
  | 'advise'
  | 'report'
  | 'describe'
  | 'notify'
  | 'decide'
  | 'sign'
  | 'open'
  | 'close'
  | 'revoke'
  | 'set'
  | 'place'
  | 'lift'
  | 'prune'
  | 'unlink'
  | 'restrict'
  | 'object'
  | 'list'
  | 'move'
  | 'note'
  | 'score'
  | 'review'
  | 'contest'
  | 'announce'
  | 'authorise'
  | 'end'
  | 'register'
  | 'verify'
  | 'forward'
  | 'instruct'
  | 'extend'
  | 'confirm'
  | 'return';

/** What they concern; may be asked with the person. */
export const concerns = [
  'AccessRecord',
  'LogRetention',
  'LogHold',
  'LogSubject',
  'Candidate',
  'Notice',
  'Consent',
  'Claim',
  'Policy',
  'Instructions',
  'Assessment',
  'Compatibility',
  'ProcessingRecord',
  'BreakGlass',
  'Outbox',
  'Principal',
  'Coverage',
  'Drift',
  'Breach',
  'AccessHistory',
  'BreachScope',
  'Restriction',
  'Objection',
  'Application',
  'Contact',
  'RecruiterContact',
  'EqualityThreshold',
  'SubProcessor',
  'ClientApplication',
  'Safeguard',
  'Controller',
  'RightsRequest',
  'DataHeld',
  'RecipientNotice',
  'Erasure',
  'Closing',
  'Death',
  'Directive',
  'HeldImport',
] as const;
export type Concern = (typeof concerns)[number];
type Ability = MongoAbility<[Action, Concern | { readonly subject: string }]>;
export type Rule = RawRuleOf<Ability>;

/** Answers what a principal may do for a purpose. Pure; whatever no rule names, it may not. */
export interface Capabilities {
  can(action: Action, concern: Concern, about?: string): boolean;
}

/** Defines the capabilities of a principal for one purpose (contract: demonstration policy, Writes and Consent). */
export function capabilitiesOf(principal: Principal, purpose: Purpose | null): Capabilities {
  const held = principal.roles.flatMap((role) => (purpose === null ? [] : (rulesByPurpose[purpose]?.[role] ?? [])));
  const ability = createMongoAbility<Ability>([
    ...held,
    ...ownRules(principal, purpose),
    ...openingRules(principal),
    ...holdingRules(principal, purpose),
    ...recruitingRules(principal, purpose),
  ]);
  return {
    can: (action, concern, about) =>
      ability.can(action, about === undefined ? concern : subject(concern, { subject: about })),
  };
}

const intake: readonly Rule[] = [
  { action: ['create', 'update'], subject: 'Candidate' },
  { action: 'record', subject: 'Notice' },
  { action: ['give', 'withdraw'], subject: 'Consent' },
  { action: 'restrict', subject: 'Restriction' },
  { action: 'object', subject: 'Objection' },
  { action: 'record', subject: ['Contact', 'RecruiterContact'] },
  { action: ['open', 'verify'], subject: 'RightsRequest' },
  { action: 'record', subject: 'Death' },
  { action: 'list', subject: 'HeldImport' },
];
/** A recruiter tells of its own contacts; what the candidate did, intake. */
const recruiting: readonly Rule[] = [{ action: 'record', subject: 'RecruiterContact' }];
/** Restricting and objecting only close: whoever holds the person's letter does it. Reading is for those who answer it. */
const letters: readonly Rule[] = [
  { action: ['restrict', 'read'], subject: 'Restriction' },
  { action: ['object', 'read', 'list'], subject: 'Objection' },
  { action: ['open', 'verify', 'forward', 'advise', 'withdraw', 'read', 'list'], subject: 'RightsRequest' },
  { action: 'read', subject: 'DataHeld' },
  { action: ['record', 'read'], subject: 'Death' },
  { action: ['record', 'read', 'list'], subject: 'RecipientNotice' },
];
/** Lifting and overruling open: the controller decides, the officer advises. */
const weighing: readonly Rule[] = [
  { action: 'list', subject: 'HeldImport' },
  { action: 'list', subject: 'Notice' },
  { action: ['restrict', 'lift', 'read'], subject: 'Restriction' },
  { action: ['decide', 'read', 'list'], subject: 'Objection' },
  { action: ['forward', 'instruct', 'extend', 'decide', 'read', 'list'], subject: 'RightsRequest' },
  { action: ['record', 'lift', 'read'], subject: 'Death' },
  { action: 'record', subject: 'Directive' },
  { action: ['record', 'read', 'list'], subject: 'RecipientNotice' },
];
/** Erasing can't be undone: it is the controller's alone, whoever asks for it. */
const erasing: readonly Rule[] = [
  { action: ['close', 'return', 'read'], subject: 'Closing' },
  { action: ['decide', 'read', 'list'], subject: 'Erasure' },
  { action: 'confirm', subject: 'Outbox' },
];
const advising: readonly Rule[] = [
  { action: 'list', subject: 'HeldImport' },
  { action: 'list', subject: 'Notice' },
  { action: ['read', 'list'], subject: 'Erasure' },
  { action: 'read', subject: 'Closing' },
  { action: 'read', subject: 'Restriction' },
  { action: ['advise', 'read', 'list'], subject: 'Objection' },
  { action: ['read', 'list'], subject: ['RightsRequest', 'RecipientNotice'] },
  { action: 'read', subject: 'Death' },
];
const overview: readonly Rule[] = [
  {
    action: 'read',
    subject: [
      'Policy',
      'Coverage',
      'Assessment',
      'Compatibility',
      'SubProcessor',
      'ClientApplication',
      'Safeguard',
      'Controller',
    ],
  },
];
const revoking: Rule = { action: 'revoke', subject: 'Principal' };
/** Who sees how long the log is kept, and what holds it, is whoever reads it; the controller decides, and the officer may hold. */
const keepingSeen: Rule = { action: 'read', subject: ['LogRetention', 'LogHold'] };
const unlinking: Rule = { action: 'unlink', subject: 'LogSubject' };
const keeping: readonly Rule[] = [
  { action: ['set', 'prune'], subject: 'LogRetention' },
  { action: ['place', 'lift'], subject: 'LogHold' },
];
/** How many persons a published count holds at least: who answers for it raises it, and whoever reads the statistics sees it. */
const thresholdSeen: Rule = { action: 'read', subject: 'EqualityThreshold' };
const thresholdSet: Rule = { action: ['read', 'set'], subject: 'EqualityThreshold' };
/** What a person is told of the log, and what is found out about a breach from it. */
const history: Rule = { action: 'read', subject: 'AccessHistory' };
const breach: Rule = { action: 'read', subject: 'BreachScope' };
/** The record of processing activities (GDPR Art. 30): for those who account for it. */
const recorded: Rule = { action: 'read', subject: 'ProcessingRecord' };
/** The officer advises on a breach, the controller decides; both keep the register and say what was sent. */
const breachWork: readonly Rule[] = [{ action: ['read', 'report', 'describe', 'notify'], subject: 'Breach' }];
const officerBreachWork: readonly Rule[] = [...breachWork, { action: 'advise', subject: 'Breach' }];
const controllerBreachWork: readonly Rule[] = [...breachWork, { action: 'decide', subject: 'Breach' }];
/** The processor tells whom it uses; the controller decides whether, and through what its answers go. */
const announcing: Rule = { action: ['announce', 'end'], subject: 'SubProcessor' };
const admitting: readonly Rule[] = [
  { action: ['authorise', 'object', 'record', 'end'], subject: 'SubProcessor' },
  { action: ['register', 'close'], subject: 'ClientApplication' },
  { action: ['file', 'sign', 'suspend', 'revoke'], subject: 'Safeguard' },
];
const closing: readonly Rule[] = [
  { action: ['read', 'close'], subject: 'BreakGlass' },
  { action: 'read', subject: 'Outbox' },
];

/** What a role may do for a purpose. */
const rulesByPurpose: Readonly<Partial<Record<Purpose, Readonly<Partial<Record<Role, readonly Rule[]>>>>>> = {
  RECRUITMENT_APPLICATION_MANAGEMENT: { INTAKE: intake, RECRUITER: recruiting },
  RIGHTS_FULFILMENT: {
    DPO: [{ action: 'withdraw', subject: 'Consent' }, history, ...letters],
    CONTROLLER: [history, unlinking],
  },
  ACCOUNTABILITY: {
    AUDITOR: [
      { action: 'read', subject: ['AccessRecord', 'Drift', 'BreakGlass', 'Closing'] },
      keepingSeen,
      recorded,
      thresholdSeen,
      ...overview,
    ],
    DPO: [
      { action: 'read', subject: ['AccessRecord', 'Drift'] },
      ...officerBreachWork,
      keepingSeen,
      recorded,
      thresholdSeen,
      { action: 'place', subject: 'LogHold' },
      ...advising,
      history,
      breach,
      ...overview,
      ...closing,
    ],
    CONTROLLER: [
      { action: 'read', subject: ['AccessRecord', 'Principal'] },
      ...controllerBreachWork,
      { action: 'record', subject: 'Claim' },
      ...weighing,
      ...erasing,
      unlinking,
      keepingSeen,
      recorded,
      thresholdSet,
      ...keeping,
      history,
      breach,
      ...overview,
      ...closing,
    ],
  },
  POLICY_ADMINISTRATION: {
    ADMIN: [
      ...overview,
      { action: ['draft', 'approve'], subject: 'Policy' },
      { action: 'file', subject: 'Assessment' },
      announcing,
      { action: 'open', subject: 'Controller' },
      revoking,
    ],
    CONTROLLER: [
      ...overview,
      { action: ['draft', 'approve'], subject: ['Policy', 'Instructions'] },
      { action: ['file', 'sign'], subject: 'Assessment' },
      { action: ['file', 'sign', 'revoke'], subject: 'Compatibility' },
      { action: 'read', subject: 'Principal' },
      { action: 'record', subject: 'Claim' },
      thresholdSet,
      ...keeping,
      ...admitting,
      revoking,
      ...closing,
    ],
    DPO: [
      ...overview,
      { action: 'suspend', subject: 'Policy' },
      { action: 'advise', subject: 'Assessment' },
      { action: ['advise', 'revoke'], subject: 'Compatibility' },
      thresholdSeen,
      { action: 'close', subject: 'ClientApplication' },
      { action: ['advise', 'suspend'], subject: 'Safeguard' },
      ...closing,
    ],
  },
  EQUALITY_MONITORING: { DPO: [thresholdSeen], CONTROLLER: [thresholdSeen] },
  SECURITY: { DPO: [revoking, ...officerBreachWork, breach, ...closing], CONTROLLER: [breach] },
};

/** What the person may do to itself. */
const ownRules = ({ roles, subject: self }: Principal, purpose: Purpose | null): readonly Rule[] =>
  purpose === 'RIGHTS_FULFILMENT' && roles.includes('SUBJECT') && self !== undefined
    ? [
        { action: 'update', subject: 'Candidate', conditions: { subject: self } },
        { action: ['give', 'withdraw'], subject: 'Consent', conditions: { subject: self } },
        { action: ['restrict', 'lift', 'read'], subject: 'Restriction', conditions: { subject: self } },
        { action: ['object', 'withdraw', 'read'], subject: 'Objection', conditions: { subject: self } },
        { action: ['open', 'withdraw', 'read'], subject: 'RightsRequest', conditions: { subject: self } },
        { action: 'read', subject: ['DataHeld', 'RecipientNotice'], conditions: { subject: self } },
        { action: 'read', subject: 'Erasure', conditions: { subject: self } },
        { action: ['give', 'revoke', 'read'], subject: 'Directive', conditions: { subject: self } },
        { ...history, conditions: { subject: self } },
        { action: 'contest', subject: 'Application', conditions: { subject: self } },
      ]
    : [];

/** A natural person who works with candidates may break the glass, whatever it is doing at the moment. */
const openingRules = ({ kind, roles }: Principal): readonly Rule[] =>
  kind === 'PERSON' && roles.some((role) => candidateReadingRoles.has(role))
    ? [{ action: 'open', subject: 'BreakGlass' }]
    : [];

/** Whether a text tells of the person, a natural person judges: no service looks at what was held, or decides on it. */
const holdingRules = ({ kind, roles }: Principal, purpose: Purpose | null): readonly Rule[] =>
  kind === 'PERSON' && purpose === 'RECRUITMENT_APPLICATION_MANAGEMENT' && roles.includes('INTAKE')
    ? [{ action: ['read', 'decide'], subject: 'HeldImport' }]
    : [];
