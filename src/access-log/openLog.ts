import type { Queryable } from './Queryable.js';

/** Opens the log of a tenant that is in the table of tenants, at index 0 and epochs 0. An open log stays as it is. */
export const openLog = async (via: Queryable, tenant: string): Promise<void> => {
  await via.query(
    `insert into access_log_head (tenant, next, policy_epoch, subject_epoch) values ($1, 0, 0, 0)
     on conflict (tenant) do nothing`,
    [tenant],
  );
};
