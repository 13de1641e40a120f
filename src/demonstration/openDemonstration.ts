import type { Client } from 'pg';
import { openLog } from '../access-log/openLog.js';
import { PROCESSOR_TENANT } from '../access-log/processorTenant.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { documentDigest } from '../policy/documentDigest.js';
import type { SubjectKeys } from '../subject-keys/SubjectKeys.js';
import { demonstrationClients } from './demonstrationClients.js';
import { demonstrationInstructions, demonstrationPolicy } from './demonstrationPolicy.js';
import { loadDemonstration } from './loadDemonstration.js';

const tenants = [
  { tenant: 'acme', name: 'Acme', jurisdiction: 'FR' },
  { tenant: 'globex', name: 'Globex', jurisdiction: 'NL' },
] as const;

/**
 * Makes sure that the processor's own log exists, and, where the demonstration is on, its two tenants with their policy,
 * instructions, log and candidates. In one transaction; what is there already stays as it is.
 *
 * @throws ConfigurationError when the database holds candidates other than the demonstration's.
 */
export async function openDemonstration(client: Client, asOf: Date, keys: SubjectKeys): Promise<void> {
  const foreign = await client.query('select from candidate where tenant <> all ($1) limit 1', [
    tenants.map(({ tenant }) => tenant),
  ]);
  if (foreign.rowCount)
    throw new ConfigurationError(
      'CANDOUR_DEMO must be off: the database holds candidates other than those of the demonstration.',
    );
  await client.query('begin');
  try {
    // Two gateways that start together make one demonstration.
    await client.query("select pg_advisory_xact_lock(hashtext('candour demonstration'))");
    for (const each of tenants) await openTenant(client, each, { asOf, keys });
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function openTenant(
  client: Client,
  { tenant, name, jurisdiction }: (typeof tenants)[number],
  { asOf, keys }: { readonly asOf: Date; readonly keys: SubjectKeys },
): Promise<void> {
  const made = await client.query(
    `insert into tenant (tenant, name, jurisdiction, opened_at, unregistered_applications)
     values ($1, $2, $3, $4, 'ADMITTED') on conflict do nothing`,
    [tenant, name, jurisdiction, asOf],
  );
  if (made.rowCount === 0) return;
  const policy = demonstrationPolicy(tenant);
  const instructions = demonstrationInstructions(tenant);
  await client.query(
    `insert into policy_version (tenant, number, document, digest, author, activated_at, instructions_number, coordinates)
     values ($1, 1, $2, $3, 'demonstration', $4, 1, $5)`,
    [tenant, JSON.stringify(policy), documentDigest(policy), asOf, policy.lines.flatMap(({ fields }) => fields ?? [])],
  );
  await client.query(
    `insert into controller_instructions (tenant, number, document, digest, signed_by, effective_at)
     values ($1, 1, $2, $3, 'demonstration', $4)`,
    [tenant, JSON.stringify(instructions), documentDigest(instructions), asOf],
  );
  await client.query(
    `insert into client_application (tenant, client, hosting_countries, sub_processors, registered_by, registered_at)
     select $1, unnest($2::text[]), array[$3], '{}', 'demonstration', $4`,
    [tenant, demonstrationClients, jurisdiction, asOf],
  );
  await loadDemonstration(client, tenant, asOf, keys);
  await openLog(client, tenant);
}

/** Opens the gateway's own log: the processor is a tenant of its own kind, which holds no candidate. */
export async function openProcessor(client: Client, now: Date): Promise<void> {
  await client.query(
    `insert into tenant (tenant, name, jurisdiction, opened_at, unregistered_applications)
     values ($1, $2, $3, $4, 'ADMITTED') on conflict do nothing`,
    [PROCESSOR_TENANT, 'Processor', 'FR', now],
  );
  await openLog(client, PROCESSOR_TENANT);
}
