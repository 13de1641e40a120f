import type pg from 'pg';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { runtimeFunctions, runtimePrivileges, runtimeRole } from './runtimeRole.js';

/**
 * Creates the run-time role if the cluster lacks it, lets the login take it, and sets its privileges on the tables and
 * functions to exactly those of `runtimePrivileges` and `runtimeFunctions`. Writes nothing where all that is so already.
 *
 * Throws a `ConfigurationError` that says what a database administrator has to do when the login may not.
 */
export async function grantRuntimeRole(client: pg.Client): Promise<void> {
  if (!(await maySetRole(client))) await createRole(client);
  if (!(await hasExactPrivileges(client))) await setPrivileges(client);
}

async function maySetRole(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(
    "select pg_has_role(current_user, oid, 'SET') as may from pg_roles where rolname = $1",
    [runtimeRole],
  );
  return rows[0]?.may === true;
}

/**
 * Roles belong to the cluster, but the migration's lock to the database: another database's gateway may create the role
 * at this very moment. So a statement that fails is no fault in itself; what counts is the state after both.
 */
async function createRole(client: pg.Client): Promise<void> {
  let cause: unknown;
  for (const statement of [`create role ${runtimeRole} nologin`, `grant ${runtimeRole} to current_user`]) {
    await client.query(statement).catch((error: unknown) => {
      cause = error;
    });
  }
  if (await maySetRole(client)) return;
  throw new ConfigurationError(
    `The role "${runtimeRole}" must exist and the login of DATABASE_URL must be a member of it: have a database administrator run "CREATE ROLE ${runtimeRole} NOLOGIN; GRANT ${runtimeRole} TO …;" with that login's name.`,
    { cause },
  );
}

async function hasExactPrivileges(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ table: string; privileges: string[] }>(
    `select relname as "table", array_agg(lower(privilege_type) order by lower(privilege_type)) as privileges
     from pg_class, aclexplode(relacl)
     where relnamespace = current_schema()::regnamespace and grantee = $1::regrole
     group by relname`,
    [runtimeRole],
  );
  const wanted = Object.entries(runtimePrivileges);
  const found = new Map(rows.map(({ table, privileges }) => [table, privileges.join()]));
  if (found.size !== wanted.length || wanted.some(([table, privileges]) => found.get(table) !== privileges.join()))
    return false;
  return await mayCallExactly(client);
}

/** The owner's functions act with the owner's rights, so nobody else may call them either. */
async function mayCallExactly(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ callers: string }>(
    `select string_agg(grantee::regrole::text, ' ') as callers
     from unnest($1::text[]) as wanted (name)
     join pg_proc on pg_proc.oid = to_regprocedure(wanted.name),
       aclexplode(coalesce(proacl, acldefault('f', proowner)))
     where grantee <> proowner
     group by pg_proc.oid`,
    [runtimeFunctions],
  );
  return rows.length === runtimeFunctions.length && rows.every(({ callers }) => callers === runtimeRole);
}

/** All in one transaction: a gateway that runs meanwhile never meets a moment without its privileges. */
async function setPrivileges(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ schema: string }>('select quote_ident(current_schema()) as schema');
  const schema = rows[0]?.schema ?? 'public';
  const statements = [
    `grant usage on schema ${schema} to ${runtimeRole}`,
    `revoke all on all tables in schema ${schema} from ${runtimeRole}`,
    ...Object.entries(runtimePrivileges).map(
      ([table, privileges]) => `grant ${privileges.join(', ')} on ${table} to ${runtimeRole}`,
    ),
    ...runtimeFunctions.flatMap((name) => [
      `revoke all on function ${name} from public`,
      `grant execute on function ${name} to ${runtimeRole}`,
    ]),
  ];
  let cause: unknown;
  // Without parameters several statements go as one message, and that is one transaction.
  await client.query(statements.join('; ')).catch((error: unknown) => {
    cause = error;
  });
  // Whoever has some right on a table, but may not hand it on, gets a warning only: the state after decides here too.
  if (await hasExactPrivileges(client)) return;
  throw new ConfigurationError(
    `The login of DATABASE_URL must own the gateway's tables, to set what "${runtimeRole}" may do with them.`,
    { cause },
  );
}
