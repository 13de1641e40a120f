import type { Client } from 'pg';
import { eachOf } from './eachOf.js';
import { Sealer } from './Sealer.js';
import type { SubjectKeys } from './SubjectKeys.js';

/** Rows that are sealed in one transaction, and keys that are made together. */
const together = 1_000;

/** How the rows of a table are read and sealed, page by page in the order of their key. */
interface Page<Row> {
  /** Its rows, after the tenant and id given, or from the first. */
  readonly select: string;
  readonly seal: (row: Row, sealer: Sealer) => object;
  readonly update: string;
}

interface Stored {
  readonly tenant: string;
  readonly id: string;
  readonly person: string;
  /** It was stored before values were sealed. */
  readonly plain: boolean;
}

interface StoredCandidate extends Stored {
  readonly summary: string | null;
  readonly ethnic_origin: string | null;
  readonly religious_belief: string | null;
  readonly work: readonly { readonly summary?: string | null }[];
}

interface StoredNote extends Stored {
  readonly text: string | null;
}

/** The checks of the tables that hold sealed values. */
const checks = { candidate: 'candidate_sealed_check', interview_note: 'interview_note_sealed_check' } as const;

/**
 * Seals what was stored before values were sealed, and makes the key of everybody who has none: a thousand rows a
 * transaction, so that it goes on where it was stopped. Then the tables' checks, which have bound every write from the
 * migration on, hold for all that is there, and later starts find nothing to do. Of several gateways that start together
 * one works, and the others wait. The connection must be the owner's.
 *
 * @throws KeysUnavailable
 */
export async function sealStored(owner: Client, keys: SubjectKeys): Promise<void> {
  await owner.query("select pg_advisory_lock(hashtextextended('candour seal stored', 0))");
  try {
    const { rows } = await owner.query('select from pg_constraint where conname = any ($1) and not convalidated', [
      Object.values(checks),
    ]);
    if (rows.length === 0) return;
    await eachPage(owner, candidates, keys);
    await eachPage(owner, notes, keys);
    for (const [table, check] of Object.entries(checks))
      await owner.query(`alter table ${table} validate constraint ${check}`);
  } finally {
    await owner.query("select pg_advisory_unlock(hashtextextended('candour seal stored', 0))");
  }
}

const position = 'where $1::text is null or (t.tenant, t.id) > ($1, $2::uuid)';

const candidates: Page<StoredCandidate> = {
  select: `select t.tenant, t.id, t.id as person, t.summary, t.ethnic_origin, t.religious_belief, t.work,
      (t.summary ~ '^sealed1:' and t.ethnic_origin ~ '^sealed1:' and t.religious_belief ~ '^sealed1:'
        and not jsonb_path_exists(t.work, '$[*].summary ? (@.type() == "string" && !(@ starts with "sealed1:"))')) is false as plain
    from candidate t ${position} order by t.tenant, t.id limit ${together} for update`,
  seal: ({ tenant, id, summary, ethnic_origin, religious_belief, work }, sealer) => ({
    tenant,
    id,
    summary: sealer.text('Candidate.summary', summary),
    ethnic_origin: sealer.text('Candidate.ethnicOrigin', ethnic_origin),
    religious_belief: sealer.text('Candidate.religiousBelief', religious_belief),
    work: sealer.work(work),
  }),
  update: `update candidate t set summary = r.summary, ethnic_origin = r.ethnic_origin,
      religious_belief = r.religious_belief, work = r.work
    from jsonb_populate_recordset(null::candidate, $1::jsonb) r where t.tenant = r.tenant and t.id = r.id`,
};

const notes: Page<StoredNote> = {
  select: `select t.tenant, t.id, a.candidate as person, t.text, (t.text ~ '^sealed1:') is false as plain
    from interview_note t join application a on a.tenant = t.tenant and a.id = t.application
    ${position} order by t.tenant, t.id limit ${together} for update of t`,
  seal: ({ tenant, id, text }, sealer) => ({ tenant, id, text: sealer.text('InterviewNote.text', text, id) }),
  update: `update interview_note t set text = r.text
    from jsonb_populate_recordset(null::interview_note, $1::jsonb) r where t.tenant = r.tenant and t.id = r.id`,
};

async function eachPage<Row extends Stored>(
  owner: Client,
  { select, seal, update }: Page<Row>,
  keys: SubjectKeys,
): Promise<void> {
  for (let last: Row | null = null; ; ) {
    await owner.query('begin');
    try {
      const found = await owner.query(select, [last?.tenant ?? null, last?.id ?? null]);
      const rows: readonly Row[] = found.rows;
      const sealers = await sealersOf(rows, keys);
      const sealed = rows.flatMap((row) => {
        const sealer = sealers.get(nameOf(row));
        return row.plain && sealer ? [seal(row, sealer)] : [];
      });
      if (sealed.length > 0) await owner.query(update, [JSON.stringify(sealed)]);
      await owner.query('commit');
      last = rows.at(-1) ?? null;
      if (rows.length < together) return;
    } catch (error) {
      await owner.query('rollback');
      throw error;
    }
  }
}

async function sealersOf(rows: readonly Stored[], keys: SubjectKeys): Promise<ReadonlyMap<string, Sealer>> {
  const sealers = new Map<string, Sealer>();
  await eachOf([...Map.groupBy(rows, ({ tenant }) => tenant)], async ([tenant, own]) => {
    const made = await keys.create(tenant, [...new Set(own.map(({ person }) => person))]);
    for (const [person, key] of made) sealers.set(nameOf({ tenant, person }), new Sealer({ tenant, person, key }));
  });
  return sealers;
}

const nameOf = ({ tenant, person }: Pick<Stored, 'tenant' | 'person'>): string => `${person} ${tenant}`;
