import pg from 'pg';
import type { PolicyDocument } from '../../src/policy/PolicyDocument.js';
import type { TestGateway } from './gateway.js';

/** Activates what a change makes of a tenant's newest policy, for every coordinate of the schema, as if it was approved. */
export async function activate(
  { fresh, gateway }: TestGateway,
  change: (document: PolicyDocument) => PolicyDocument,
  tenant: 'acme' | 'globex' = 'acme',
): Promise<void> {
  const client = new pg.Client(fresh.connection);
  await client.connect();
  try {
    const newest = 'select document from policy_version where tenant = $1 order by number desc limit 1';
    const { rows } = await client.query<{ document: PolicyDocument }>(newest, [tenant]);
    const [before] = rows;
    if (!before) throw new Error('The tenant has no policy.');
    const coordinates = gateway.rulebook.governed.map(({ coordinate }) => coordinate);
    await client.query('begin');
    await client.query(
      `insert into policy_version (tenant, number, document, author, activated_at, instructions_number, coordinates)
       select tenant, max(number) + 1, $2, 'test', max(activated_at), 1, $3 from policy_version where tenant = $1 group by tenant`,
      [tenant, JSON.stringify(change(before.document)), coordinates],
    );
    await client.query('update access_log_head set policy_epoch = policy_epoch + 1 where tenant = $1', [tenant]);
    await client.query('commit');
  } finally {
    await client.end();
  }
}
