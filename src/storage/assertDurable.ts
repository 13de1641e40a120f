import { ConfigurationError } from '../errors/ConfigurationError.js';
import type { Database } from './openDatabase.js';
import { runtimePrivileges, runtimeRole } from './runtimeRole.js';

/** What the server says about itself and about what the gateway may do, as a running connection sees it. */
export interface DurabilityFacts {
  readonly fsync: string;
  readonly synchronousCommit: string;
  readonly fullPageWrites: string;
  readonly standby: boolean;
  readonly role: string;
  /** Tables of the gateway that a crash would empty. */
  readonly unloggedTables: readonly string[];
  /** Privileges on the access log's entries that the role must not have. */
  readonly rewrites: readonly string[];
}

/**
 * Refuses, with a `ConfigurationError`, a database that could lose or change what the access log promises to keep:
 * a record is durable before its answer leaves, and stays as it was written.
 */
export async function assertDurable({ pool }: Database): Promise<void> {
  const { rows } = await pool.query<DurabilityFacts>(
    `select current_setting('fsync') as "fsync",
       current_setting('synchronous_commit') as "synchronousCommit",
       current_setting('full_page_writes') as "fullPageWrites",
       pg_is_in_recovery() as "standby",
       current_user::text as "role",
       array(select relname::text from unnest($1::text[]) as t (name) join pg_class c on c.oid = to_regclass(t.name)
         where relpersistence <> 'p' order by 1) as "unloggedTables",
       array(select p from unnest(array['UPDATE', 'DELETE', 'TRUNCATE']) as t (p)
         where has_table_privilege('access_log_entry', p)
           or (p = 'UPDATE' and has_any_column_privilege('access_log_entry', p))) as "rewrites"`,
    [Object.keys(runtimePrivileges)],
  );
  const [facts] = rows;
  const fault = facts === undefined ? 'The database must say how it is set up.' : durabilityFault(facts);
  if (fault !== undefined) throw new ConfigurationError(fault);
}

/** Gives the sentence for the first thing that is wrong, or `undefined`. */
export function durabilityFault(facts: DurabilityFacts): string | undefined {
  if (facts.standby) return 'The database must be the primary server, but it is a standby.';
  for (const [name, value] of [
    ['fsync', facts.fsync],
    ['synchronous_commit', facts.synchronousCommit],
    ['full_page_writes', facts.fullPageWrites],
  ]) {
    if (value === 'off') return `The database's setting "${name}" must be on, but it is off.`;
  }
  if (facts.role !== runtimeRole) {
    return `Connections to the database must have the role "${runtimeRole}": connect directly, or through a pooler that passes start-up options on.`;
  }
  const [table] = facts.unloggedTables;
  if (table !== undefined) return `The table "${table}" must be logged, but it is unlogged: a crash would empty it.`;
  const [privilege] = facts.rewrites;
  if (privilege !== undefined) {
    return `The role "${runtimeRole}" must not have ${privilege} on "access_log_entry": the access log only grows.`;
  }
  return undefined;
}
