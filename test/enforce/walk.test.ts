import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demonstrationPersons } from '../../src/demonstration/demonstrationPersons.js';
import { defaultLimits } from '../../src/operation/limits.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import * as askers from '../helpers/askers.js';
import { type Asker, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { listedCoordinates, tableCell } from './demonstrationTable.js';
import { hasConsent, makesKnown, mayBeUsed, type PersonFacts, personFacts } from './personFacts.js';
import { objectType, type Reached, selectAll, walkAnswer } from './walkSchema.js';

const controller: Asker = { roles: ['CONTROLLER'], purposes: ['EQUALITY_MONITORING', 'ACCOUNTABILITY'] };
const admin: Asker = { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] };
const { recruiter, hiringManager, adviser, intake, counsel, auditor, dpo } = askers;
const tenants = ['acme', 'globex'] as const;

/** Every role of the demonstration for every purpose that it may act for, at both tenants. */
const walks = [recruiter, hiringManager, adviser, intake, counsel, auditor, dpo, controller, admin].flatMap((asker) =>
  asker.purposes
    .filter((purpose) => purpose !== 'RECRUITMENT_BACKGROUND_CHECK')
    .flatMap((purpose) => tenants.map((tenant) => ({ role: String(asker.roles), asker, purpose, tenant }))),
);

let candour: TestGateway;
const facts = new Map<string, ReadonlyMap<string, PersonFacts>>();
beforeAll(async () => {
  candour = await startTestGateway({ limits: { ...defaultLimits, cost: 100_000_000, fields: 5_000, tokens: 20_000 } });
  for (const tenant of tenants) facts.set(tenant, await personFacts(candour, tenant, candour.clock.now));
});
afterAll(() => candour.stop());

const factsOf = (tenant: string, id: string): PersonFacts => {
  const person = facts.get(tenant)?.get(id);
  if (!person) throw new Error('The answer names a person that the tenant does not have.');
  return person;
};

interface Walk {
  readonly asker: Asker;
  readonly purpose: Purpose;
  readonly tenant: 'acme' | 'globex';
}

/** Asks for everything of two persons by each way to one person, and gives what was reached by which. */
async function reachedById({ asker, purpose, tenant }: Walk, ids: readonly string[]) {
  const { schema } = candour.gateway;
  const [candidate, application] = [objectType(schema, 'Candidate'), objectType(schema, 'Application')];
  const ways = ids.flatMap((id, position) => {
    const first = factsOf(tenant, id).applications.find((application) => makesKnown(application, purpose));
    return [
      { key: `c${position}`, type: candidate, id, text: `candidate(id: "${id}") { ${selectAll(candidate, 5)} }` },
      { key: `n${position}`, type: candidate, id, text: `node(id: "${id}") { id ... on Candidate { ...C } }` },
      {
        key: `a${position}`,
        type: application,
        id,
        text: `node(id: "${first?.['id']}") { id ... on Application { ...A } }`,
      },
    ];
  });
  const query = `query Walk @purpose(is: ${purpose}) { ${ways.map(({ key, text }) => `${key}: ${text}`).join(' ')} }
    fragment C on Candidate { ${selectAll(candidate, 5)} } fragment A on Application { ${selectAll(application, 5)} }`;
  const answer = await candour.ask({ ...asker, tenant }, query);
  const reached = ways.flatMap(({ key, type, id }) => {
    const object = answer.data?.[key] as Readonly<Record<string, unknown>> | null;
    return object ? walkAnswer(type, object, { path: key[0] ?? '', person: id, application: null, position: 0 }) : [];
  });
  return { answer, reached };
}

/** The same by list, and who was on it. */
async function reachedByList({ asker, purpose, tenant }: Walk) {
  const candidate = objectType(candour.gateway.schema, 'Candidate');
  const query = `query List @purpose(is: ${purpose}) {
    candidates(first: 12, orderBy: [{ by: CITY }]) { totalCount nodes { ${selectAll(candidate, 4)} } } }`;
  const plain = query.replace(', orderBy: [{ by: CITY }]', '');
  const mayOrder = tableCell('Candidate.city', purpose, false) === 'OPEN';
  const answer = await candour.ask({ ...asker, tenant }, mayOrder ? query : plain);
  const list = answer.data?.['candidates'] as { totalCount: number; nodes: Record<string, unknown>[] } | undefined;
  const reached = (list?.nodes ?? []).flatMap((node) =>
    walkAnswer(candidate, node, { path: 'l', person: String(node['id']), application: null, position: 0 }),
  );
  return { answer, list, reached };
}

/** Whether the table and the person's own state open a field that was reached. */
function isOpen({ coordinate, person }: Reached, { asker, purpose, tenant }: Walk): boolean {
  const isPerson = asker.roles.join() === 'SUBJECT';
  const isKey = coordinate.endsWith('.id');
  if (tableCell(coordinate, purpose, isPerson) === 'CLOSED') return false;
  if (isKey || isPerson || coordinate.startsWith('Job.')) return true;
  const known = factsOf(tenant, person);
  if (!mayBeUsed(known, purpose, { tenant, now: candour.clock.now })) return false;
  return coordinate !== 'Candidate.religiousBelief' || hasConsent(known, purpose, true);
}

const initials = (text: string): string =>
  text
    .split(' ')
    .map((word) =>
      word
        .split('-')
        .map((part) => `${part.slice(0, 1).toUpperCase()}.`)
        .join('-'),
    )
    .join(' ');

/** What the database holds for a leaf, untransformed. */
function stored({ coordinate, person, application, position, path }: Reached, tenant: string): unknown {
  const [type = '', name = ''] = coordinate.split('.');
  const { candidate, applications } = factsOf(tenant, person);
  const column = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const applied = applications.find((each) => each['id'] === application);
  if (coordinate === 'Candidate.fullName') return `${candidate['given_name']} ${candidate['family_name']}`;
  if (type === 'Candidate') return candidate[column];
  if (type === 'Application') return applied?.[column];
  const listed = path.split('.').at(-2) ?? '';
  const isBelow = ['InterviewNote', 'ScoreReview', 'Contest'].includes(type);
  const list = isBelow ? applied?.[listed] : candidate[listed];
  return (list as Readonly<Record<string, unknown>>[])[position]?.[isBelow ? column : name];
}

/** The same as an answer has to show it where it is open. */
function held(field: Reached, { purpose, tenant, asker }: Walk): unknown {
  const value = stored(field, tenant) ?? null;
  const cell = tableCell(field.coordinate, purpose, asker.roles.join() === 'SUBJECT');
  if (typeof cell === 'string' || value === null) return value;
  return cell.to === 'INITIALS' ? initials(String(value)) : 'PRESENT';
}

/** Leaves whose form an answer changes are compared for presence only. */
const reformed = /^Candidate\.(?:age|lastContactAt)$|At$|^Contact\.at$/;

/** Instants that not everybody has. */
const optional =
  /^(?:Candidate\.lastContactAt|Application\.(?:ended|scoreReviewed|scoreContested)At|ScoreReview\.supersededAt)$/;

/** Whatever a walk reached against the table: lists every field whose value is not exactly what it has to be. */
function wrong(reached: readonly Reached[], walk: Walk): readonly unknown[] {
  return reached.flatMap((field) => {
    const { coordinate, value } = field;
    if (coordinate.startsWith('Job.')) return [];
    if (coordinate.endsWith('.id')) return value === null ? [field] : [];
    if (!isOpen(field, walk)) return value === null ? [] : [field];
    if (coordinate === 'Application.stage' && !makesKnown({ stage: value }, walk.purpose)) return [field];
    if (typeof value === 'object' && value !== null) return [];
    if (reformed.test(coordinate)) return value === null && !optional.test(coordinate) ? [field] : [];
    const expected = held(field, walk);
    return expected === value ? [] : [{ ...field, expected }];
  });
}

/** What a request's records call released, as `coordinate person`, and what they call refused. */
async function recorded(tenant: string, receiptsBefore: string): Promise<{ released: string[]; refused: string[] }> {
  const { rows } = await candour.database.pool.query<{ field: string; verdict: string; person: string }>(
    `select f ->> 'field' as field, f ->> 'verdict' as verdict, t.name as person
     from access_log_entry e, jsonb_array_elements(e.fields) f, unnest(e.subjects) s
     join access_log_token t on t.token = s and t.kind = 'SUBJECT'
     where e.tenant = $1 and t.tenant = $1 and e.index >= $2::bigint and f ->> 'mode' = 'SELECT'`,
    [tenant, receiptsBefore],
  );
  const of = (isRefused: boolean) =>
    [
      ...new Set(
        rows
          .filter(({ verdict }) => (verdict === 'REFUSED') === isRefused)
          .map(({ field, person }) => `${field} ${person}`),
      ),
    ].sort();
  return { released: of(false), refused: of(true) };
}

async function nextIndex(tenant: string): Promise<string> {
  const { rows } = await candour.database.pool.query('select next::text from access_log_head where tenant = $1', [
    tenant,
  ]);
  return rows[0].next;
}

const cellsOf = (reached: readonly Reached[], walk: Walk, open: boolean): string[] => {
  const governed = reached.filter((field) => !field.coordinate.startsWith('Job.') && isOpen(field, walk) === open);
  return [...new Set(governed.map(({ coordinate, person }) => `${coordinate} ${person}`))].sort();
};

describe('the demonstration table of these tests', () => {
  it('knows every governed coordinate of the schema, and no other', () => {
    expect(listedCoordinates).toEqual(candour.gateway.rulebook.governed.map(({ coordinate }) => coordinate).sort());
  });
});

describe.each(walks)('$role for $purpose at $tenant', (walk) => {
  const persons = demonstrationPersons[walk.tenant].map(({ id }) => id);

  it('reads by every way to one person exactly what the table opens, and that is exactly what the log holds', async () => {
    for (const pair of [persons.slice(0, 2), persons.slice(2, 4)]) {
      const before = await nextIndex(walk.tenant);
      const { answer, reached } = await reachedById(walk, pair);
      expect(answer.code).toBeNull();
      expect(new Set(reached.map(({ path }) => path.slice(0, 1)))).toEqual(new Set(['c', 'n', 'a']));
      expect(wrong(reached, walk)).toEqual([]);
      const { released, refused } = await recorded(walk.tenant, before);
      expect(released).toEqual(cellsOf(reached, walk, true));
      expect(refused).toEqual(cellsOf(reached, walk, false));
    }
  });

  it('lists exactly the persons whom it may use, with the same values, or is refused whole', async () => {
    const before = await nextIndex(walk.tenant);
    const { answer, list, reached } = await reachedByList(walk);
    const isAnyOpen = listedCoordinates.some(
      (each) => /^Candidate\.(?!id$)/.test(each) && tableCell(each, walk.purpose, false) !== 'CLOSED',
    );
    const isClaim = walk.purpose === 'LEGAL_CLAIMS';
    if (!isAnyOpen && !isClaim) {
      expect(answer.code).toMatch(/^(?:PURPOSE_NOT_ALLOWED|ROLE_FORBIDDEN)$/);
      expect(answer.data).toBeUndefined();
      return;
    }
    const usable = [...(facts.get(walk.tenant)?.values() ?? [])].filter(
      (person) => !isClaim && mayBeUsed(person, walk.purpose, { tenant: walk.tenant, now: candour.clock.now }),
    );
    expect(list?.totalCount).toBe(usable.length);
    expect(list?.nodes.length).toBe(Math.min(12, usable.length));
    expect(wrong(reached, walk)).toEqual([]);
    const { released } = await recorded(walk.tenant, before);
    expect(released).toEqual(cellsOf(reached, walk, true));
  });
});

describe.each(tenants)('a candidate of %s, of itself', (tenant) => {
  it.each(demonstrationPersons[tenant])('reads everything that is stored but others in it: $state', async ({ id }) => {
    const walk: Walk = { asker: askers.candidate(id), purpose: 'RIGHTS_FULFILMENT', tenant };
    const before = await nextIndex(tenant);
    const { answer, reached } = await reachedById(walk, [id]);
    expect(answer.code).toBeNull();
    expect(wrong(reached, walk)).toEqual([]);
    const { released, refused } = await recorded(tenant, before);
    expect(released).toEqual(cellsOf(reached, walk, true));
    expect(refused).toEqual(cellsOf(reached, walk, false));
    expect(released).toContain(`Candidate.ethnicOrigin ${id}`);
  });

  it('meets nobody else', async () => {
    const [self, other] = demonstrationPersons[tenant];
    const asker = { ...askers.candidate(self?.id ?? ''), tenant };
    const query = `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${other?.id}") { id } node(id: "${other?.id}") { id } candidates { totalCount nodes { id } } }`;
    const { data } = await candour.ask(asker, query);
    expect(data).toEqual({ candidate: null, node: null, candidates: { totalCount: 1, nodes: [{ id: self?.id }] } });
  });
});
