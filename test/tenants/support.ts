import { openLog } from '../../src/access-log/openLog.js';
import { asOf, type TestGateway } from '../helpers/gateway.js';

/** Opens a controller as its first day has it: a row and a log, neither policy nor instructions. */
export async function openTenant({ database }: TestGateway, tenant: string): Promise<void> {
  await database.pool.query(`insert into tenant (tenant, name, jurisdiction, opened_at) values ($1, $1, 'FR', $2)`, [
    tenant,
    asOf,
  ]);
  await openLog(database.pool, tenant);
}

interface Stored {
  readonly number: number;
  readonly document: unknown;
  /** What the schema held when it was activated. */
  readonly coordinates?: readonly string[];
}

/** Stores a policy as the active one, readable or not, and raises the epoch with it; nobody is told. */
export async function storePolicy(
  { database, clock }: TestGateway,
  tenant: string,
  { number, document, coordinates = [] }: Stored,
): Promise<void> {
  await database.pool.query(
    `with stored as (
       insert into policy_version (tenant, number, document, author, activated_at, coordinates)
       values ($1, $2, $3, 'test', $4, $5))
     update access_log_head set policy_epoch = policy_epoch + 1 where tenant = $1`,
    [tenant, number, JSON.stringify(document), clock.now, coordinates],
  );
}

/** Stores instructions as the newest, readable or not, and raises the epoch with them; nobody is told. */
export async function storeInstructions(
  { database, clock }: TestGateway,
  tenant: string,
  { number, document }: Stored,
): Promise<void> {
  await database.pool.query(
    `with stored as (
       insert into controller_instructions (tenant, number, document, signed_by, effective_at)
       values ($1, $2, $3, 'test', $4))
     update access_log_head set policy_epoch = policy_epoch + 1 where tenant = $1`,
    [tenant, number, JSON.stringify(document), clock.now],
  );
}
