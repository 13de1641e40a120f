import type { Pool } from 'pg';
import { retentionMonths } from '../../access-log/keep/readRetention.js';
import { PROCESSOR_TENANT } from '../../access-log/processorTenant.js';
import { type Concern, capabilitiesOf } from '../../policy/capabilities.js';
import { processorDocuments } from '../../tenants/processorDocuments.js';
import type { LawfulBasis } from '../../vocabulary/lawfulBases.js';
import { isPurpose, type Purpose } from '../../vocabulary/purposes.js';
import { type Role, roles } from '../../vocabulary/roles.js';
import type { OwnActivity } from './ProcessingRecord.js';

/**
 * Columns that name somebody who acts, or hold what that one wrote of a reason: read from the database as it is, so that a
 * new table is in the record at once. The author of an interview's note is the controller's data, like the note.
 */
const columnsStatement = `
  select table_name || '.' || column_name as name from information_schema.columns
  where table_schema = current_schema() and data_type in ('text', 'ARRAY', 'bytea') and table_name <> 'interview_note'
    and (column_name ~ '(^|_)(by|principal|owner|author)(_|$)' or column_name in ('organisation', 'client', 'credential')
      or (table_name, column_name) in (('access_log_entry', 'subjects'), ('access_log_entry', 'country'),
        ('access_log_entry', 'roles'), ('access_log_token', 'name'), ('access_log_reason', 'ciphertext'),
        ('revocation', 'name'), ('break_glass_grant', 'reason')))
  order by 1`;

/** The newest setting by then; a controller without one keeps its log for the usual months. */
const retentionStatement = `
  select coalesce((select months from access_log_retention where tenant = $1 and set_at <= $2 order by number desc limit 1), $3) as months`;

const purposesOf = (purposes: readonly Purpose[]): Pick<OwnActivity, 'purposes' | 'lawfulBases'> => ({
  purposes,
  lawfulBases: [
    ...new Set(
      purposes.flatMap((purpose): LawfulBasis[] => {
        const basis = processorDocuments.instructions.purposes[purpose]?.basis;
        return basis ? [basis] : [];
      }),
    ),
  ],
});

/** Who may read something, by the capabilities that are enforced. */
const readersOf = (concern: Concern, purposes: readonly Purpose[]): readonly Role[] =>
  roles.filter((role) =>
    purposes.some((purpose) => {
      const who = { id: '', kind: 'PERSON', client: '', tenant: '', roles: [role], purposes: [purpose] } as const;
      return capabilitiesOf({ ...who, country: 'FR' }, purpose).can('read', concern);
    }),
  );

/** Lists what the group does as a controller itself: its access logs, and the accounts of those who administer. */
export async function ownActivities(pool: Pool, asOf: Date): Promise<readonly OwnActivity[]> {
  const columns = (await pool.query<{ name: string }>(columnsStatement)).rows.map(({ name }) => name);
  const usual = retentionMonths.usual;
  const { rows } = await pool.query<{ months: number }>(retentionStatement, [PROCESSOR_TENANT, asOf, usual]);
  const instructed = Object.keys(processorDocuments.instructions.purposes).filter(isPurpose);
  const isOfLog = (name: string): boolean => name.startsWith('access_log_');
  return [
    {
      id: 'access-log',
      en: 'Recording who accessed what, for which purpose, and proving it.',
      fr: 'Journaliser qui a accédé à quoi, pour quelle finalité, et le prouver.',
      ...purposesOf(instructed),
      subjects: ['OPERATORS', 'CANDIDATES_BY_TOKEN'],
      data: columns.filter(isOfLog),
      recipients: readersOf('AccessRecord', ['ACCOUNTABILITY']),
      retentionMonths: rows[0]?.months ?? usual,
    },
    {
      id: 'administration',
      en: 'Accounts of those who administer policies, registers and breaches: who did what, and when.',
      fr: 'Comptes de celles et ceux qui administrent politiques, registres et violations : qui a fait quoi, et quand.',
      ...purposesOf(instructed),
      subjects: ['OPERATORS'],
      data: columns.filter((name) => !isOfLog(name)),
      recipients: readersOf('Policy', ['ACCOUNTABILITY', 'POLICY_ADMINISTRATION']),
      retentionMonths: null,
    },
  ];
}
