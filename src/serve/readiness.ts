import { PROCESSOR_TENANT } from '../access-log/processorTenant.js';
import type { Room } from '../access-log/Room.js';
import type { Gateway } from '../gateway.js';
import type { Readiness } from '../http/registerHealth.js';
import type { Database } from '../storage/openDatabase.js';
import type { SubjectKeys } from '../subject-keys/SubjectKeys.js';

/**
 * Makes the check behind `/readyz`: the database answers, the log of the gateway itself can be written and the disk has
 * room for it, every tenant that has a log has a policy that this version can read, and the persons' keys are there.
 */
export function readiness(
  { pool }: Database,
  { tenants, room, keys }: Pick<Gateway, 'tenants'> & { readonly room: () => Room; readonly keys: SubjectKeys },
): () => Promise<Readiness> {
  return async () => {
    const left = room();
    const { rows } = await pool.query<{ tenant: string; writable: boolean }>(
      `select tenant, not pg_is_in_recovery() and has_table_privilege('access_log_entry', 'INSERT') as writable from access_log_head`,
    );
    const log = rows.some(({ tenant, writable }) => tenant === PROCESSOR_TENANT && writable);
    const controllers = rows.filter(({ tenant }) => tenant !== PROCESSOR_TENANT);
    const states = await Promise.allSettled(controllers.map(({ tenant }) => tenants.get(tenant)));
    const policy = states.every((state) => state.status === 'fulfilled' && state.value !== null);
    const hasKeys = await keys.assertThere().then(
      () => true,
      () => false,
    );
    return {
      ...{ database: true, log: log && left !== 'NONE', policy },
      ...(left !== 'ENOUGH' && { disk: left }),
      ...(!hasKeys && { keys: false as const }),
    };
  };
}
