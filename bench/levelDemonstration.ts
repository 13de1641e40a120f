import pg from 'pg';
import type { Connection } from '../src/storage/Connection.js';
import { asker } from './operations.js';

/**
 * Gives everybody of the demonstration's tenant a notice for the purpose and a recent contact, and brings every
 * application to the stage that the purpose is for. Candour checks all of it of every person all the same; but since
 * nobody fails, the peers list the same persons with their natural query, and none has to be handed a list of ids that
 * it would not need in life. Then the statistics are made that any database in
 * service has, so that no plan changes while the bench runs.
 */
export async function levelDemonstration(connection: Connection, tenant: string = asker.tenant): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query('update subject set last_contact_at = now() where tenant = $1', [tenant]);
    await client.query("update application set stage = 'INTERVIEW' where tenant = $1", [tenant]);
    await client.query(
      `insert into subject_notice (tenant, subject, id, version, purposes, recorded_at, recorded_by)
       select s.tenant, s.id, gen_random_uuid(), 'bench', array[$2::text], now(), 'bench'
       from subject s
       where s.tenant = $1 and not exists (
         select from subject_notice n where n.tenant = s.tenant and n.subject = s.id and $2::text = any (n.purposes))`,
      [tenant, asker.purpose],
    );
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}
