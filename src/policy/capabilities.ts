import { createMongoAbility, type MongoAbility, type RawRuleOf, subject } from '@casl/ability';
import type { Principal } from '../principal/Principal.js';
import type { Purpose } from '../vocabulary/purposes.js';
import { candidateReadingRoles, type Role } from '../vocabulary/roles.js';

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
  | 'decide'
  | 'list'
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
  'Erasure',
  'Closing',
] as const;
export type Concern = (typeof concerns)[number];
type Ability = MongoAbility<[Action, Concern | { readonly subject: string }]>;
type Rule = RawRuleOf<Ability>;

/** Answers what a principal may do for a purpose. Pure; whatever no rule names, it may not. */
export interface Capabilities {
  can(action: Action, concern: Concern, about?: string): boolean;
}

/** Defines the capabilities of a principal for one purpose (contract: demonstration policy, Writes and Consent). */
export function capabilitiesOf(principal: Principal, purpose: Purpose | null): Capabilities {
  const held = principal.roles.flatMap((role) => (purpose === null ? [] : (rulesByPurpose[purpose]?.[role] ?? [])));
  const ability = createMongoAbility<Ability>([...held, ...ownRules(principal, purpose), ...openingRules(principal)]);
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
];
/** Restricting and objecting only close: whoever holds the person's letter does it. Reading is for those who answer it. */
const letters: readonly Rule[] = [
  { action: ['restrict', 'read'], subject: 'Restriction' },
  { action: ['object', 'read', 'list'], subject: 'Objection' },
];
/** Lifting and overruling open: the controller decides, the officer advises. */
const weighing: readonly Rule[] = [
  { action: ['restrict', 'lift', 'read'], subject: 'Restriction' },
  { action: ['decide', 'read', 'list'], subject: 'Objection' },
];
/** Erasing can't be undone: it is the controller's alone, whoever asks for it. */
const erasing: readonly Rule[] = [
  { action: ['close', 'return', 'read'], subject: 'Closing' },
  { action: ['decide', 'read', 'list'], subject: 'Erasure' },
  { action: 'confirm', subject: 'Outbox' },
];
const advising: readonly Rule[] = [
  { action: ['read', 'list'], subject: 'Erasure' },
  { action: 'read', subject: 'Closing' },
  { action: 'read', subject: 'Restriction' },
  { action: ['advise', 'read', 'list'], subject: 'Objection' },
];
const overview: readonly Rule[] = [{ action: 'read', subject: ['Policy', 'Coverage', 'Assessment'] }];
const revoking: Rule = { action: 'revoke', subject: 'Principal' };
/** Who sees how long the log is kept, and what holds it, is whoever reads it; the controller decides, and the officer may hold. */
const keepingSeen: Rule = { action: 'read', subject: ['LogRetention', 'LogHold'] };
const unlinking: Rule = { action: 'unlink', subject: 'LogSubject' };
const keeping: readonly Rule[] = [
  { action: ['set', 'prune'], subject: 'LogRetention' },
  { action: ['place', 'lift'], subject: 'LogHold' },
];
/** What a person is told of the log, and what is found out about a breach from it. */
const history: Rule = { action: 'read', subject: 'AccessHistory' };
const breach: Rule = { action: 'read', subject: 'BreachScope' };
const closing: readonly Rule[] = [
  { action: ['read', 'close'], subject: 'BreakGlass' },
  { action: 'read', subject: 'Outbox' },
];

/** What a role may do for a purpose. */
const rulesByPurpose: Readonly<Partial<Record<Purpose, Readonly<Partial<Record<Role, readonly Rule[]>>>>>> = {
  RECRUITMENT_APPLICATION_MANAGEMENT: { INTAKE: intake },
  RIGHTS_FULFILMENT: {
    DPO: [{ action: 'withdraw', subject: 'Consent' }, history, ...letters],
    CONTROLLER: [history, unlinking],
  },
  ACCOUNTABILITY: {
    AUDITOR: [
      { action: 'read', subject: ['AccessRecord', 'Drift', 'BreakGlass', 'Closing'] },
      keepingSeen,
      ...overview,
    ],
    DPO: [
      { action: 'read', subject: ['AccessRecord', 'Drift', 'Breach'] },
      keepingSeen,
      { action: 'place', subject: 'LogHold' },
      ...advising,
      history,
      breach,
      ...overview,
      ...closing,
    ],
    CONTROLLER: [
      { action: 'read', subject: ['AccessRecord', 'Principal', 'Breach'] },
      { action: 'record', subject: 'Claim' },
      ...weighing,
      ...erasing,
      unlinking,
      keepingSeen,
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
      revoking,
    ],
    CONTROLLER: [
      ...overview,
      { action: ['draft', 'approve'], subject: ['Policy', 'Instructions'] },
      { action: ['file', 'sign'], subject: 'Assessment' },
      { action: 'read', subject: 'Principal' },
      { action: 'record', subject: 'Claim' },
      ...keeping,
      revoking,
      ...closing,
    ],
    DPO: [
      ...overview,
      { action: 'suspend', subject: 'Policy' },
      { action: 'advise', subject: 'Assessment' },
      ...closing,
    ],
  },
  SECURITY: { DPO: [revoking, { action: 'read', subject: 'Breach' }, breach, ...closing], CONTROLLER: [breach] },
};

/** What the person may do to itself. */
const ownRules = ({ roles, subject: self }: Principal, purpose: Purpose | null): readonly Rule[] =>
  purpose === 'RIGHTS_FULFILMENT' && roles.includes('SUBJECT') && self !== undefined
    ? [
        { action: 'update', subject: 'Candidate', conditions: { subject: self } },
        { action: ['give', 'withdraw'], subject: 'Consent', conditions: { subject: self } },
        { action: ['restrict', 'lift', 'read'], subject: 'Restriction', conditions: { subject: self } },
        { action: ['object', 'withdraw', 'read'], subject: 'Objection', conditions: { subject: self } },
        { action: 'read', subject: 'Erasure', conditions: { subject: self } },
        { ...history, conditions: { subject: self } },
      ]
    : [];

/** A natural person who works with candidates may break the glass, whatever it is doing at the moment. */
const openingRules = ({ kind, roles }: Principal): readonly Rule[] =>
  kind === 'PERSON' && roles.some((role) => candidateReadingRoles.has(role))
    ? [{ action: 'open', subject: 'BreakGlass' }]
    : [];
