import type { PolicyLine } from '../../src/policy/PolicyLine.js';
import type { SubjectState } from '../../src/subjects/SubjectState.js';
import type { AccessMode } from '../../src/vocabulary/modes.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { RandomCaller, World } from './randomWorld.js';

// The order of checks (design §3 and §4), slow and obvious: it reads the random world as it was drawn, no rulebook and
// no plan, and shares no code with what it judges.

/** What the oracle says of one cell, before any person. */
export type OracleVerdict =
  | { readonly refused: string }
  | { readonly refused: null; readonly to: string | null; readonly needs: readonly string[] };

export interface Asked {
  readonly world: World;
  readonly caller: RandomCaller;
  readonly purpose: Purpose;
  /** As lines write instants; absent: noon of 2 March 2026. */
  readonly at?: string;
}

const no = (code: string): OracleVerdict => ({ refused: code });
const isPerson = ({ caller, purpose }: Asked): boolean =>
  purpose === 'RIGHTS_FULFILMENT' && caller.roles.join() === 'SUBJECT';
const isOfficer = ({ caller, purpose }: Asked): boolean =>
  purpose === 'RIGHTS_FULFILMENT' && caller.roles.join() === 'DPO';
const restrictive = ['PRESENCE', 'PSEUDONYM', 'AGE_BAND', 'YEAR', 'REGION', 'INITIALS', 'LAST_FOUR'];

/** Operation, before planning. */
export function oracleOperation({ world, caller, purpose }: Asked): string | null {
  if (!caller.purposes.includes(purpose)) return 'PURPOSE_NOT_GRANTED';
  if (world.instructions.purposes[purpose] === undefined) return 'PURPOSE_NOT_INSTRUCTED';
  const { recipients } = world.instructions;
  const isOwnRight = purpose === 'RIGHTS_FULFILMENT' && caller.roles.includes('SUBJECT');
  if (recipients !== 'ANY' && !isOwnRight && !recipients.some((name) => name === caller.organisation))
    return 'PURPOSE_NOT_INSTRUCTED';
  return actingIn({ world, caller, purpose }).length > 0 ? null : 'ROLE_FORBIDDEN';
}

/** The roles that may act for the purpose; a person may always act for its own rights. */
const actingIn = ({ world, caller, purpose }: Asked): readonly string[] =>
  caller.roles.filter(
    (role) =>
      world.policy.rolesByPurpose[purpose]?.includes(role) || (purpose === 'RIGHTS_FULFILMENT' && role === 'SUBJECT'),
  );

/** Coordinate, the same for every person: open to the roles together, and to one of them at least. */
export function oracleCell(coordinate: string, mode: AccessMode, asked: Asked): OracleVerdict {
  const together = cellFor(coordinate, mode, asked, actingIn(asked));
  if (together.refused !== null || actingIn(asked).length < 2) return together;
  const alone = actingIn(asked).filter((role) => cellFor(coordinate, mode, asked, [role]).refused === null);
  return alone.length > 0 ? together : no('ROLE_FORBIDDEN');
}

function cellFor(coordinate: string, mode: AccessMode, asked: Asked, roles: readonly string[]): OracleVerdict {
  if (coordinate.endsWith('.id')) return { refused: null, to: null, needs: [] };
  const own = ownCell(coordinate, mode, asked, roles);
  if (own.refused !== null || mode === 'WRITE') return own;
  let { to } = own;
  const needs = new Set(own.needs);
  const field = asked.world.fields.find(({ type, name }) => `${type}.${name}` === coordinate);
  for (const source of field?.sources ?? []) {
    const theirs = cellFor(source, mode, asked, roles);
    if (theirs.refused !== null) return theirs;
    for (const need of theirs.needs) needs.add(need);
    to = stricter(to, theirs.to);
    if (to !== null && !answers(to, field?.leaf ?? '')) return no('PURPOSE_NOT_ALLOWED');
  }
  return { refused: null, to, needs: [...needs].sort() };
}

function stricter(one: string | null, other: string | null): string | null {
  if (one === null) return other;
  if (other === null) return one;
  return restrictive.indexOf(one) < restrictive.indexOf(other) ? one : other;
}

const answers = (to: string, leaf: string): boolean => leaf === 'String' || (leaf === 'Int' && to === 'AGE_BAND');

function ownCell(coordinate: string, mode: AccessMode, asked: Asked, roles: readonly string[]): OracleVerdict {
  const { world, purpose } = asked;
  const field = world.fields.find(({ type, name }) => `${type}.${name}` === coordinate);
  const predicate = mode === 'FILTER' || mode === 'SORT' || mode === 'AGGREGATE';
  const special = field?.special?.inferred === false ? field.special.category : null;
  // Category state.
  if (special === 'TRADE_UNION_MEMBERSHIP') return no('CATEGORY_UNLISTED');
  // @roles, then @purposes, of the field, its type, its interface and all that it is computed from.
  const places = [field, ...world.fields.filter(({ type, name }) => field?.sources.includes(`${type}.${name}`))];
  const ceilings = coordinate.startsWith('P.') ? [...places, world.onType, world.onInterface] : places;
  for (const kind of ['roles', 'purposes'] as const) {
    // Every allowed item must be allowed everywhere: the ceilings intersect before they are asked.
    const lists = ceilings.flatMap((each) => (each?.[kind] ? [each[kind] as readonly string[]] : []));
    const wanted: readonly string[] = kind === 'roles' ? roles : [purpose];
    const passes = wanted.some((item) => lists.every((list) => list.includes(item)));
    if (lists.length > 0 && !passes) return no(kind === 'roles' ? 'ROLE_FORBIDDEN' : 'PURPOSE_NOT_ALLOWED');
  }
  // Ceilings and jurisdiction.
  if (field?.special?.inferred && predicate && purpose === 'RECRUITMENT_APPLICATION_SCREENING')
    return no('PURPOSE_NOT_ALLOWED');
  if (special !== null) {
    const french = world.jurisdiction === 'FR' && special === 'RACIAL_OR_ETHNIC_ORIGIN';
    if (french && !(isPerson(asked) && mode === 'SELECT')) return no('PURPOSE_NOT_ALLOWED');
    if (predicate) return no('PURPOSE_NOT_ALLOWED');
    const individual = [
      'LEGAL_CLAIMS',
      'RIGHTS_FULFILMENT',
      ...(special === 'RELIGIOUS_BELIEF' ? ['MOBILITY_RELOCATION'] : []),
    ];
    if (mode === 'SELECT' && !individual.includes(purpose)) return no('PURPOSE_NOT_ALLOWED');
  }
  const onBehalf = isOfficer(asked) && mode === 'SELECT';
  if (purpose === 'RIGHTS_FULFILMENT' && !isPerson(asked) && !onBehalf && mode !== 'WRITE') return no('ROLE_FORBIDDEN');
  // The officer reads persons for what the office is for; of these worlds' purposes that is the rights of persons.
  if (roles.length > 0 && roles.every((role) => role === 'DPO') && purpose !== 'RIGHTS_FULFILMENT')
    return no('ROLE_FORBIDDEN');
  if (isPerson(asked) && mode === 'SELECT') return { refused: null, to: null, needs: [] };
  // The officer reads for the person, under its request: for portability what it gave, for access what was made of it too.
  if (onBehalf && roles.length === 0) return no('ROLE_FORBIDDEN');
  if (onBehalf && !['FR', 'DE'].includes(asked.caller.country)) return no('TRANSFER_NOT_COVERED');
  // A name is of the estate, which heirs may know; a special category the person alone takes along.
  const asked9 = special === null ? [] : ['PORTABILITY_REQUEST'];
  if (onBehalf)
    return { refused: null, to: null, needs: field && field.sources.length > 0 ? ['ACCESS_REQUEST'] : asked9 };
  if (!(world.instructions.categories as readonly string[]).includes(belongsTo(coordinate, world)))
    return no('PURPOSE_NOT_INSTRUCTED');
  return byPolicy(coordinate, mode, asked, roles);
}

/** The one category of a field: every one that is not special is a name here, but the list of `Q`s. */
function belongsTo(coordinate: string, world: World): string {
  if (coordinate === 'P.q') return 'WORK_HISTORY';
  const field = world.fields.find(({ type, name }) => `${type}.${name}` === coordinate);
  return field?.special?.inferred === false ? field.special.category : 'NAME';
}

/** Whether a line is valid: its first instant included, its last excluded. */
const speaks = ({ validFrom, validUntil }: PolicyLine, at = '2026-03-02T12:00:00Z'): boolean =>
  (validFrom ?? '0') <= at && (validUntil ?? '9') > at;

/** Policy line, Art. 6 basis, Art. 9(2) condition, destination; then what the open cell is transformed to, and needs. */
function byPolicy(coordinate: string, mode: AccessMode, asked: Asked, roles: readonly string[]): OracleVerdict {
  const { world, caller, purpose } = asked;
  const field = world.fields.find(({ type, name }) => `${type}.${name}` === coordinate);
  const predicate = mode === 'FILTER' || mode === 'SORT' || mode === 'AGGREGATE';
  const special = field?.special?.inferred === false;
  const named = world.policy.lines.filter(
    (line) =>
      (line.fields?.includes(coordinate) ||
        (line.categories as readonly string[] | undefined)?.includes(belongsTo(coordinate, world))) &&
      line.purposes.includes(purpose) &&
      (line.mode === 'WRITE') === (mode === 'WRITE') &&
      speaks(line, asked.at),
  );
  const closes = (line: PolicyLine): boolean => line.verdict === 'REFUSE' || line.suspended === true;
  if (named.every(closes)) return no('PURPOSE_NOT_ALLOWED');
  const lines = named.filter((line) => line.roles.some((role) => roles.includes(role)));
  if (lines.length === 0) return no('ROLE_FORBIDDEN');
  if (lines.some(closes)) return no('PURPOSE_NOT_ALLOWED');
  if (!world.instructions.purposes[purpose]?.basis) return no('LEGAL_BASIS_MISSING');
  const right = purpose === 'LEGAL_CLAIMS' ? 'A9_2_F' : 'A9_2_A';
  if (special && !isPerson(asked) && lines.some(({ article9 }) => article9 !== right))
    return no('ART9_CONDITION_MISSING');
  if (!isPerson(asked)) {
    // Of the countries that are drawn, these two are in the EEA.
    const covered = ['FR', 'DE'].includes(caller.country);
    const named = lines.every(({ countries }) => !countries || countries.includes(caller.country));
    if (!covered || !named) return no('TRANSFER_NOT_COVERED');
  }
  let to: string | null = null;
  if (mode !== 'WRITE') {
    for (const { transform } of lines) to = stricter(to, transform ?? null);
    if (field?.minimise && !field.minimise.unless.includes(purpose)) to = stricter(to, field.minimise.to);
    if (to !== null && (predicate || !answers(to, field?.leaf ?? ''))) return no('PURPOSE_NOT_ALLOWED');
  }
  const needs: string[] = [];
  if (field?.retain) needs.push(`${field.retain.for} ${field.retain.after}`);
  if (field?.consent === 'ORDINARY') needs.push('CONSENT');
  if (field?.consent === 'EXPLICIT' || lines.some(({ article9 }) => article9 === 'A9_2_A')) needs.push('EXPLICIT');
  return { refused: null, to, needs: needs.sort() };
}

/** Person: why one is refused a cell that the checks above leave open; null: it is released. */
export function oraclePerson(needs: readonly string[], person: SubjectState, asked: Asked): string | null {
  const { world, purpose } = asked;
  const instruction = world.instructions.purposes[purpose];
  const { requested = [] } = person;
  if (isOfficer(asked) && requested.length === 0) return 'ROLE_FORBIDDEN';
  if (needs.includes('ACCESS_REQUEST') && !requested.includes('ACCESS')) return 'ROLE_FORBIDDEN';
  const isOwn = requested.includes('ACCESS') || requested.includes('PORTABILITY');
  if (needs.includes('PORTABILITY_REQUEST') && !isOwn) return 'ROLE_FORBIDDEN';
  const bound = purpose !== 'RIGHTS_FULFILMENT' && purpose !== 'LEGAL_CLAIMS';
  if (bound && !person.noticeCovers) return 'NOTICE_MISSING';
  if (bound && instruction?.basis !== 'A6_1_A_CONSENT' && !person.isCompatible) return 'PURPOSE_INCOMPATIBLE';
  if (purpose === 'LEGAL_CLAIMS') return 'PURPOSE_NOT_ALLOWED';
  const periods = needs.filter((need) => /^P\d/.test(need));
  if (bound && instruction?.retention) periods.push(`${instruction.retention.for} ${instruction.retention.after}`);
  if (periods.some((period) => !isKept(period, person))) return 'RETENTION_EXPIRED';
  if (bound && person.isArchived) return 'RETENTION_EXPIRED';
  if (bound && (person.isRestricted || person.isDeceased)) return 'SUBJECT_RESTRICTED';
  const mayObject = purpose === 'DIRECT_MARKETING' || instruction?.basis === 'A6_1_F_LEGITIMATE_INTEREST';
  if (bound && mayObject && person.hasObjected) return 'OBJECTION_UPHELD';
  const asksConsent = needs.includes('CONSENT') || (bound && instruction?.basis === 'A6_1_A_CONSENT');
  const ordinary = asksConsent ? consent(person.consent) : null;
  if (ordinary !== null) return ordinary;
  return needs.includes('EXPLICIT') ? consent(person.explicitConsent) : null;
}

/** Now is noon of 2 March 2026. */
function isKept(period: string, { lastContactAt, createdAt }: SubjectState): boolean {
  const [length, after] = period.split(' ');
  const cutoff = { P1Y: '2025-03-02T12:00:00Z', P2Y: '2024-03-02T12:00:00Z' }[length ?? ''];
  if (cutoff === undefined || after === 'PROCESS_END') return false;
  const from = after === 'CREATED' ? createdAt : (lastContactAt ?? createdAt);
  return from >= new Date(cutoff);
}

function consent(given: SubjectState['consent']): string | null {
  if (given === null) return 'CONSENT_MISSING';
  if (['WITHDRAWN', 'REVOKED'].includes(given.status)) return 'CONSENT_WITHDRAWN';
  if (given.status === 'EXPIRED') return 'CONSENT_EXPIRED';
  if (!['GIVEN', 'RENEWED'].includes(given.status)) return 'CONSENT_MISSING';
  return given.expiresAt !== null && given.expiresAt <= new Date('2026-03-02T12:00:00Z') ? 'CONSENT_EXPIRED' : null;
}
