import type pg from 'pg';
import { KeyFolder } from '../src/subject-keys/KeyFolder.js';
import { openText } from '../src/subject-keys/sealText.js';

interface Sealed {
  readonly tenant: string;
  readonly id: string;
  readonly summary: string | null;
}

/**
 * Copies the gateway's candidates into a table of the peers', with the summaries in plain: what the gateway opens under
 * each person's key, they have in the row. The table has the same index; nothing else of a person is asked for sealed.
 */
export async function copyPlainCandidates(client: pg.Client, keyFolder: string): Promise<void> {
  const keys = await KeyFolder.open(keyFolder, { mayBegin: false });
  await client.query('create table bench.candidate (like public.candidate including defaults including indexes)');
  await client.query('insert into bench.candidate select * from public.candidate');
  const { rows } = await client.query<Sealed>('select tenant, id, summary from public.candidate');
  for (const [tenant, own] of Map.groupBy(rows, (row) => row.tenant)) {
    const known = await keys.read(
      tenant,
      own.map(({ id }) => id),
    );
    const opened = own.map(({ id, summary }) => {
      const key = known.get(id);
      const at = { tenant, coordinate: 'Candidate.summary', row: id } as const;
      return { id, summary: key && summary !== null ? openText(summary, key, at) : null };
    });
    await client.query(
      `update bench.candidate c set summary = r.summary from jsonb_to_recordset($2::jsonb) as r (id uuid, summary text)
       where c.tenant = $1 and c.id = r.id`,
      [tenant, JSON.stringify(opened)],
    );
  }
  await client.query('vacuum analyze bench.candidate');
}
