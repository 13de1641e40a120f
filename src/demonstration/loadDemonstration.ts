import type { SubjectKeys } from '../subject-keys/SubjectKeys.js';
import type { DemonstrationData } from './DemonstrationRows.js';
import { demonstrationData } from './demonstrationData.js';
import type { DemonstrationTenant } from './demonstrationTenants.js';
import { sealRows } from './sealRows.js';

/** What the loader needs of a database connection; a client or pool of `pg` has it. */
export interface DemonstrationClient {
  query(text: string, values?: readonly unknown[]): Promise<unknown>;
}

/** Tables in the order that their foreign keys ask for. */
const tables: readonly (keyof DemonstrationData)[] = [
  'subject',
  'subject_contact',
  'subject_notice',
  'subject_consent',
  'subject_consent_event',
  'candidate',
  'job',
  'application',
  'interview_note',
  'score_review',
  'decision_contest',
];

/**
 * Loads the rows of a demonstration tenant, one statement a table, sealed under keys that are made for its persons; rows
 * that are there already stay as they are.
 *
 * The tenant's own row must exist. Run it in one transaction, and only while the tenant is being made: at a later start
 * it would bring back what was erased since.
 *
 * @throws what the client throws
 */
export async function loadDemonstration(
  client: DemonstrationClient,
  tenant: DemonstrationTenant,
  asOf: Date,
  keys: SubjectKeys,
): Promise<void> {
  const made = demonstrationData(tenant, asOf);
  const persons = made.candidate.map(({ id }) => id);
  const data = sealRows(made, tenant, await keys.create(tenant, persons));
  for (const table of tables) await client.query(insertInto(table, data), [JSON.stringify(data[table])]);
}

/** Names the columns, so that one which a later migration adds keeps its default. No name here comes from outside. */
function insertInto(table: keyof DemonstrationData, data: DemonstrationData): string {
  const columns = Object.keys(data[table][0] ?? {})
    .map((column) => `"${column}"`)
    .join(', ');
  const rows = `jsonb_populate_recordset(null::${table}, $1::jsonb)`;
  return `insert into ${table} (${columns}) select ${columns} from ${rows} on conflict do nothing`;
}
