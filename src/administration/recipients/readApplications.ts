import { compileRecipients, type Recipients } from '../../policy/recipients/Recipients.js';
import { type RegisterRow, registerColumns, registerOf } from '../../tenants/recipientRegister.js';
import type { ApplicationClosure } from '../../vocabulary/recipients.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';

/** A client application as the register answers it. */
export interface AnsweredApplication {
  readonly client: string;
  readonly hostingCountries: readonly string[];
  readonly subProcessors: readonly string[];
  readonly registeredBy: string;
  readonly registeredAt: Date;
  readonly closedAt: Date | null;
  /** Why its queries are refused; null: they are answered. */
  readonly closure: ApplicationClosure | null;
}

type Row = Omit<AnsweredApplication, 'closure'>;

const columns = `client, hosting_countries as "hostingCountries", sub_processors as "subProcessors",
  registered_by as "registeredBy", registered_at as "registeredAt", closed_at as "closedAt"`;

/** Reads the register of client applications: the first 1,000 by name, closed ones too. */
export async function readApplications(context: AdministrationContext): Promise<readonly AnsweredApplication[]> {
  assertMay(context, 'read', 'ClientApplication');
  const { rows } = await context.pool.query<Row>(
    `select ${columns} from client_application where tenant = $1 order by client limit 1000`,
    [context.principal.tenant],
  );
  const recipients = await newestRecipients(context);
  return rows.map((row) => answered(row, recipients));
}

/** Reads one that was just written: whoever may write it may see it. */
export async function applicationByClient(
  context: AdministrationContext,
  client: string,
): Promise<AnsweredApplication | null> {
  const { rows } = await context.pool.query<Row>(
    `select ${columns} from client_application where tenant = $1 and client = $2`,
    [context.principal.tenant, client],
  );
  const [row] = rows;
  return row ? answered(row, await newestRecipients(context)) : null;
}

/** A mutation has just changed them: the state that it was decided under does not know yet. */
async function newestRecipients({ pool, principal, now }: AdministrationContext): Promise<Recipients> {
  const { rows } = await pool.query<RegisterRow>(`select ${registerColumns} from tenant t where t.tenant = $1`, [
    principal.tenant,
  ]);
  const [row] = rows;
  if (!row) throw new Error('The tenant of a request is not there.');
  return compileRecipients(registerOf(row), now);
}

const answered = (row: Row, { applications }: Recipients): AnsweredApplication => ({
  ...row,
  closure: applications.get(row.client)?.closed ?? null,
});
