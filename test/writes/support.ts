import { randomUUID } from 'node:crypto';
import type { SealedCoordinate } from '../../src/subject-keys/sealedCoordinates.js';
import { candidate, intake } from '../helpers/askers.js';
import type { Asker, ClientAnswer, TestGateway } from '../helpers/gateway.js';
import { openedValue } from '../helpers/sealed.js';

export const managing = (body: string): string =>
  `mutation @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { ${body} }`;
export const fulfilling = (body: string): string => `mutation @purpose(is: RIGHTS_FULFILMENT) { ${body} }`;
export const pooling = (id: string): string =>
  `query @purpose(is: TALENT_POOL) { candidate(id: "${id}") { givenName } }`;
export const relocating = (id: string): string =>
  `query @purpose(is: MOBILITY_RELOCATION) { candidate(id: "${id}") { religiousBelief } }`;

export const unknownId = randomUUID();
export const evidence = '{ method: PAPER, reference: "file 7", collectedAt: "2026-02-01T10:00:00Z" }';

/** What a refusal tells: its code and its sentence; null when there was none. */
export const refusalOf = ({ code, errors }: ClientAnswer): string | null =>
  code === null ? null : `${code}: ${errors.map(({ message }) => message).join(' ')}`;

/** The id of the one candidate that an answer holds. */
export function idOf({ data }: ClientAnswer): string {
  const [held] = Object.values(data ?? {});
  const isCandidate = typeof held === 'object' && held !== null && 'id' in held;
  if (!isCandidate) throw new Error('The answer holds no candidate.');
  return String(held.id);
}

export const globexIntake: Asker = { ...intake, tenant: 'globex', organisation: 'globex-hr' };

/** Stores a new person, who was given a notice of every purpose that people are asked about. */
export async function newPerson({ ask }: TestGateway, as: Asker = intake): Promise<string> {
  const made = await ask(as, managing('createCandidate(input: { givenName: "Zoé", city: "Lille" }) { id }'));
  const id = idOf(made);
  const purposes = '[RECRUITMENT_APPLICATION_MANAGEMENT, TALENT_POOL, MOBILITY_RELOCATION, EQUALITY_MONITORING]';
  await ask(as, managing(`recordNotice(candidate: "${id}", version: "v2", purposes: ${purposes})`));
  return id;
}

/** The person applies to some vacancy, and comes as far as a stage. */
export const applies = ({ database }: TestGateway, id: string, stage: string): Promise<unknown> =>
  database.pool.query(
    `insert into application (tenant, id, candidate, job, status, stage)
     select tenant, $2, $3, id, 'OPEN', $1 from job where tenant = 'acme' order by id limit 1`,
    [stage, randomUUID(), id],
  );

/** The person itself gives a consent. */
export const gives = ({ ask }: TestGateway, id: string, purpose: string, explicit = false): Promise<ClientAnswer> =>
  ask(
    candidate(id),
    fulfilling(
      `giveConsent(candidate: "${id}", purpose: ${purpose}, explicit: ${explicit}, noticeVersion: "v2") { status }`,
    ),
  );

/** The person itself withdraws. */
export const withdraws = ({ ask }: TestGateway, id: string, purpose: string): Promise<ClientAnswer> =>
  ask(candidate(id), fulfilling(`withdrawConsent(candidate: "${id}", purpose: ${purpose}) { status }`));

type Row = Readonly<Record<string, unknown>>;

export const rowsOf = async (
  { database }: TestGateway,
  text: string,
  values: unknown[] = [],
): Promise<readonly Row[]> => (await database.pool.query<Row>(text, values)).rows;

export const stored = async (gateway: TestGateway, id: string, column: string): Promise<unknown> =>
  (await rowsOf(gateway, `select ${column} as value from candidate where id = $1`, [id]))[0]?.['value'];

/** What is stored of a candidate of acme's under its key, opened: the summary, then that of each employment. */
export async function summariesOf(gateway: TestGateway, person: string): Promise<readonly (string | null)[]> {
  const open = (value: unknown, coordinate: SealedCoordinate): Promise<string | null> =>
    openedValue(gateway.fresh, value, { tenant: 'acme', person, coordinate });
  const work = (await stored(gateway, person, 'work')) as readonly { readonly summary?: string | null }[];
  return await Promise.all([
    open(await stored(gateway, person, 'summary'), 'Candidate.summary'),
    ...work.map(({ summary }) => open(summary, 'Work.summary')),
  ]);
}

/** How many rows the tables hold that a write may change. */
export const counted = async (gateway: TestGateway): Promise<Row | undefined> =>
  (
    await rowsOf(
      gateway,
      `select (select count(*)::int from subject) as subjects, (select count(*)::int from candidate) as candidates,
        (select count(*)::int from subject_notice) as notices, (select count(*)::int from subject_consent_event) as events,
        (select count(*)::int from idempotency) as keys, (select count(*)::int from access_log_entry where outcome = 'WRITTEN') as written`,
    )
  )[0];

/** The last records of a tenant, newest first, with the persons that their tokens stand for. */
export const lastRecords = (gateway: TestGateway, count: number, tenant = 'acme'): Promise<readonly Row[]> =>
  rowsOf(
    gateway,
    `select type, outcome, code, purpose, fields, convert_from(leaf, 'UTF8') as leaf,
       (select array_agg(name order by name) from access_log_token t where t.tenant = e.tenant and t.kind = 'SUBJECT' and t.token = any (e.subjects)) as persons
     from access_log_entry e where tenant = $2 order by index desc limit $1`,
    [count, tenant],
  );

/** The coordinates that a record names. */
export const coordinatesOf = (record: Row | undefined): readonly string[] =>
  Array.isArray(record?.['fields']) ? record['fields'].map(({ field }: { readonly field: string }) => field) : [];
