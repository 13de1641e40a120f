import type { Code } from '../errors/codes.js';
import type { Classification, Rulebook } from '../rulebook/Rulebook.js';
import { transformAnswersIn } from '../rulebook/transformAnswersIn.js';
import type { AccessMode } from '../vocabulary/modes.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';
import { mostRestrictive, type Transform } from '../vocabulary/transforms.js';
import { actingRoles } from './actingRoles.js';
import { type CallerClass, isOnBehalf, isSelf } from './Caller.js';
import { type CompiledPolicy, categoryOf, cellKey } from './CompiledPolicy.js';
import { ceilingOn } from './ceilings.js';
import { type ConditionName, retentionCondition } from './conditionNames.js';
import { neededRequest } from './neededRequest.js';
import { type PolicyLine, refuses } from './PolicyLine.js';
import { destinationsOf, isCovered, transferConditions } from './recipients/transferGrounds.js';
import { type Opened, type Refused, refuse, type Verdict } from './Verdict.js';

/** All that a static decision reads. A plan's key holds every part of it. */
export interface DecisionContext {
  readonly rulebook: Rulebook;
  readonly policy: CompiledPolicy;
  readonly caller: CallerClass;
  readonly purpose: Purpose;
}

/** A context in which only some of the caller's roles are asked. */
interface Asking extends DecisionContext {
  readonly roles: readonly Role[];
}

/**
 * Decides one cell for a caller class, the same for every person (design: order of checks, "Coordinate"). Pure.
 *
 * The first failure wins. A field derived from others is never wider than they are. Roles together never open what none
 * of them opens alone (a ceiling that one passes does not serve a line that names the other).
 */
export function decide(field: Classification, mode: AccessMode, context: DecisionContext): Verdict {
  const roles = actingRoles(context.caller, context.purpose, context.policy);
  const verdict = decideFor(field, mode, { ...context, roles });
  if (verdict.effect === 'REFUSED' || roles.length < 2) return verdict;
  const isOpenToOne = roles.some((role) => decideFor(field, mode, { ...context, roles: [role] }).effect !== 'REFUSED');
  return isOpenToOne ? verdict : refuse('ROLE_FORBIDDEN', verdict.rule);
}

function decideFor(field: Classification, mode: AccessMode, context: Asking): Verdict {
  const own = field.isKey ? decideKey(field, mode, context) : decideOwn(field, mode, context);
  if (own.effect === 'REFUSED' || mode === 'WRITE') return own;
  return field.derivedFrom.reduce<Verdict>((verdict, source) => narrow(verdict, field, source, mode, context), own);
}

function decideOwn(field: Classification, mode: AccessMode, context: Asking): Verdict {
  const { policy, caller, purpose, roles } = context;
  const self = isSelf(caller, purpose);
  const onBehalf = mode === 'SELECT' && isOnBehalf(caller, purpose);
  const asked = { mode, purpose, roles, jurisdiction: policy.jurisdiction, self, onBehalf };
  // Break-glass lends a line, and lifts no ceiling: the roles that the caller really holds have to pass it as well.
  const ceiling = ceilingOn(field, asked) ?? (caller.lent ? ceilingOn(field, { ...asked, roles: caller.roles }) : null);
  if (ceiling) return ceiling;
  if (self && mode === 'SELECT') return floor;
  if (onBehalf) return readOnBehalf(field, context);
  const category = categoryOf(field);
  if (category && !policy.instructedCategories.has(category))
    return refuse('PURPOSE_NOT_INSTRUCTED', 'instructions-categories');
  const lines = policy.lines.get(cellKey(field.coordinate, purpose, mode === 'WRITE' ? 'WRITE' : 'READ'));
  const opening = lines?.find((line) => !refuses(line));
  if (!lines || !opening) return refuse('PURPOSE_NOT_ALLOWED', lines?.[0]?.id ?? 'default-deny');
  const mine = lines.filter((line) => line.roles.some((role) => roles.includes(role)));
  const [first] = mine;
  if (!first) return refuse('ROLE_FORBIDDEN', opening.id);
  const closing = mine.find(refuses);
  if (closing) return refuse('PURPOSE_NOT_ALLOWED', closing.id);
  return legalGrounds(field, mine, context) ?? open(field, mine, first, mode, context);
}

/** The person's own access (GDPR Art. 15) needs no line, and no line narrows it. */
const floor: Opened = { effect: 'RELEASED', to: null, rule: 'floor-own-data', conditions: [], article9: null };

/** The officer reads as the person would, with no line, but only under its request, and only what that right needs. */
function readOnBehalf(field: Classification, { caller, roles }: Asking): Verdict {
  const rule = 'floor-rights-request';
  if (roles.length === 0) return refuse('ROLE_FORBIDDEN', rule);
  if (!isCovered(caller, categoryOf(field))) return refuse('TRANSFER_NOT_COVERED', 'default-deny-transfer');
  const needed = neededRequest(field);
  const conditions = [...(needed ? [needed] : []), ...transferConditions(caller, categoryOf(field))];
  return { effect: 'RELEASED', to: null, rule, conditions, article9: null };
}

function legalGrounds(field: Classification, lines: readonly PolicyLine[], context: DecisionContext): Refused | null {
  const rule = lines[0]?.id ?? 'default-deny';
  if (!context.policy.instructions.purposes[context.purpose]?.basis) return refuse('LEGAL_BASIS_MISSING', rule);
  const special = field.special && !field.special.inferred;
  const self = isSelf(context.caller, context.purpose);
  if (special && !self && !lines.every((line) => namesCondition(line, context.purpose)))
    return refuse('ART9_CONDITION_MISSING', rule);
  // A person that reads or writes its own data from abroad is not a transfer (EDPB Guidelines 05/2021).
  if (self) return null;
  if (!isCovered(context.caller, categoryOf(field))) return refuse('TRANSFER_NOT_COVERED', 'default-deny-transfer');
  const destinations = destinationsOf(context.caller);
  const closed = lines.find(
    ({ countries }) => countries && destinations.some(({ country }) => !countries.includes(country)),
  );
  return closed ? refuse('TRANSFER_NOT_COVERED', closed.id) : null;
}

/** Claims are the one purpose that GDPR Art. 9(2)(f) serves, and it the one condition that serves them (design §4). */
const namesCondition = ({ article9 }: PolicyLine, purpose: Purpose): boolean =>
  article9 !== undefined && (article9 === 'A9_2_F') === (purpose === 'LEGAL_CLAIMS');

function open(
  field: Classification,
  lines: readonly PolicyLine[],
  first: PolicyLine,
  mode: AccessMode,
  context: DecisionContext,
): Verdict {
  const asked: Transform[] = lines.flatMap((line) => line.transform ?? []);
  for (const { to, unless } of field.minimise) if (!unless.has(context.purpose)) asked.push(to);
  const to = mode === 'WRITE' || asked.length === 0 ? null : asked.reduce(mostRestrictive);
  // A line whose transform the field cannot answer in is refused when a policy is saved; if one is there all the same, deny.
  if (to && !answers(field, to)) return refuse('PURPOSE_NOT_ALLOWED', first.id);
  if (to && (mode === 'FILTER' || mode === 'SORT' || mode === 'AGGREGATE'))
    return refuse('PURPOSE_NOT_ALLOWED', first.id);
  const article9 = article9Of(lines);
  return {
    effect: to ? 'TRANSFORMED' : 'RELEASED',
    to,
    rule: first.id,
    conditions: [...coordinateConditions(field, article9, context.purpose), ...conditionsOfTransfer(field, context)],
    article9,
  };
}

/** The person's own access is none, from wherever. */
const conditionsOfTransfer = (field: Classification, { caller, purpose }: DecisionContext): readonly ConditionName[] =>
  isSelf(caller, purpose) ? [] : transferConditions(caller, categoryOf(field));

/** No transform answers in an object, nor in a list. */
const answers = ({ leaf, isList }: Classification, to: Transform): boolean => !isList && transformAnswersIn(to, leaf);

/** The condition that lines name, whatever their order: explicit consent, the stricter, if one of them asks for it. */
function article9Of(lines: readonly PolicyLine[]): Opened['article9'] {
  const named = lines.flatMap(({ article9 }) => article9 ?? []);
  return named.includes('A9_2_A') ? 'A9_2_A' : (named[0] ?? null);
}

function coordinateConditions(
  field: Classification,
  article9: Opened['article9'],
  purpose: Purpose,
): readonly ConditionName[] {
  const conditions: ConditionName[] = [];
  if (field.retain) conditions.push(retentionCondition(field.retain.for, field.retain.after));
  if (field.consent) conditions.push(field.consent.explicit ? 'EXPLICIT_CONSENT' : 'CONSENT');
  if (article9 === 'A9_2_A' && !field.consent?.explicit) conditions.push('EXPLICIT_CONSENT');
  if (field.humanReview && !field.humanReview.unless.has(purpose)) conditions.push('HUMAN_REVIEW');
  return conditions;
}

/** Codes of the checks that come after a policy line was found: that far the caller came with some coordinate. */
const lateChecks: readonly Code[] = ['TRANSFER_NOT_COVERED', 'LEGAL_BASIS_MISSING', 'ROLE_FORBIDDEN'];

/**
 * A key is released with its object. Listing or counting objects releases keys the caller did not have, so it needs one
 * coordinate of the type to be open.
 */
function decideKey(field: Classification, mode: AccessMode, context: Asking): Verdict {
  const released: Opened = { effect: 'RELEASED', to: null, rule: 'key', conditions: [], article9: null };
  if (mode !== 'COUNT') return released;
  // A request is one person's, which the officer asks for by its id.
  if (isOnBehalf(context.caller, context.purpose)) return refuse('ROLE_FORBIDDEN', 'ceiling-rights-request');
  const others = context.rulebook.governed.filter((other) => other.type === field.type && !other.isKey);
  const refusals = others
    .map((other) => decideFor(other, 'SELECT', context))
    .filter((verdict) => verdict.effect === 'REFUSED');
  if (refusals.length < others.length) return released;
  const codes = new Set(refusals.map(({ code }) => code));
  const furthest = lateChecks.find((code) => codes.has(code));
  const [only] = codes;
  return refuse(furthest ?? (codes.size === 1 && only ? only : 'PURPOSE_NOT_ALLOWED'), 'nothing-open');
}

/** Combines a derived field's verdict with that of one source: refused if it is, transformed if it is, and under its conditions too. */
function narrow(verdict: Verdict, field: Classification, source: string, mode: AccessMode, context: Asking): Verdict {
  if (verdict.effect === 'REFUSED') return verdict;
  const origin = context.rulebook.byCoordinate.get(source);
  if (!origin) return refuse('PURPOSE_NOT_ALLOWED', 'default-deny');
  const theirs = decideFor(origin, mode, context);
  if (theirs.effect === 'REFUSED') return theirs;
  const conditions = [...new Set([...verdict.conditions, ...theirs.conditions])];
  const article9 = verdict.article9 ?? theirs.article9;
  if (!theirs.to) return { ...verdict, conditions, article9 };
  const to = verdict.to ? mostRestrictive(verdict.to, theirs.to) : theirs.to;
  if (!answers(field, to)) return refuse('PURPOSE_NOT_ALLOWED', theirs.rule);
  return { ...verdict, effect: 'TRANSFORMED', to, conditions, article9 };
}
