import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { type AccessLog, type AccessLogLimits, createAccessLog } from '../../src/access-log/AccessLog.js';
import type { AccessedField, RecordDraft, RequestFacts } from '../../src/access-log/AccessRecord.js';
import { type EntryRow, entryColumns } from '../../src/access-log/checkEntry.js';
import { openLog } from '../../src/access-log/openLog.js';
import { createSigner } from '../../src/access-log/signer.js';
import type { Principal } from '../../src/principal/Principal.js';
import { type FreshDatabase, freshDatabase } from '../helpers/database.js';

/** The instant at which everything in these tests happens. */
export const now = new Date('2026-03-04T05:06:07.089Z');

/** A key of its own for each test file. */
export const signer = createSigner(generateKeyPairSync('ed25519').privateKey);

export interface LogFixture extends FreshDatabase {
  readonly log: AccessLog;
  /** Opens another gateway's log on the same database. */
  openReplica(limits?: Partial<AccessLogLimits>): AccessLog;
  entries(tenant?: string): Promise<readonly EntryRow[]>;
  close(): Promise<void>;
}

/**
 * Opens a database with the logs of two controllers and the gateway's own, and a log that writes to them.
 * @param from the closed database of another one, which this is a copy of
 */
export async function openFixture(limits: Partial<AccessLogLimits> = {}, from?: string): Promise<LogFixture> {
  const fresh = await freshDatabase(from);
  const { database } = fresh;
  for (const tenant of ['acme', 'globex', 'processor']) {
    await database.pool.query(
      `insert into tenant (tenant, name, jurisdiction, opened_at) values ($1, $1, 'FR', now()) on conflict do nothing`,
      [tenant],
    );
    await openLog(database.pool, tenant);
  }
  const opened: AccessLog[] = [];
  const openReplica = (own: Partial<AccessLogLimits> = limits): AccessLog => {
    const log = createAccessLog({ database, signer, clock: () => now, limits: own });
    opened.push(log);
    return log;
  };
  return {
    ...fresh,
    log: openReplica(),
    openReplica,
    async entries(tenant = 'acme') {
      const { rows } = await database.pool.query<EntryRow>(
        `select ${entryColumns} from access_log_entry where tenant = $1 order by index`,
        [tenant],
      );
      return rows;
    },
    async close() {
      await Promise.all(opened.map((log) => log.close()));
      await fresh.drop();
    },
  };
}

export const principal: Principal = {
  id: 'p-1',
  kind: 'PERSON',
  organisation: 'acme-hr',
  client: 'ats',
  tenant: 'acme',
  roles: ['RECRUITER'],
  purposes: ['TALENT_POOL'],
  country: 'FR',
};

export const factsOf = (own: Partial<RequestFacts> = {}): RequestFacts => ({
  requestId: randomUUID(),
  at: now,
  principal,
  purpose: 'TALENT_POOL',
  lawfulBasis: 'A6_1_A_CONSENT',
  article9Condition: null,
  policyVersion: 1,
  epochs: { policy: 0, subject: 0 },
  schemaDigest: 'ab'.repeat(32),
  operationDigest: 'cd'.repeat(32),
  operationName: null,
  because: null,
  ...own,
});

export const fieldOf = (field: string, own: Partial<AccessedField> = {}): AccessedField => ({
  field,
  mode: 'SELECT',
  verdict: 'RELEASED',
  transform: null,
  code: null,
  ...own,
});

export const draftOf = (own: Partial<RecordDraft> = {}): RecordDraft => ({
  type: 'Candidate',
  fields: [fieldOf('Candidate.givenName')],
  subjects: [],
  outcome: 'RELEASED',
  code: null,
  ...own,
});

/** Gives the code and the sentence of a refusal; fails when there is none. */
export async function refusalOf(
  work: Promise<unknown>,
): Promise<{ code: unknown; message: unknown; retryAfter: unknown }> {
  try {
    await work;
  } catch (error) {
    const { code, message, extensions } = Object(error);
    return { code, message, retryAfter: Object(extensions).retryAfter };
  }
  throw new Error('It was expected to be refused.');
}
