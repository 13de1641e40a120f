import { Migration } from '@mikro-orm/migrations';

/**
 * The postings of a bundle are found by its number: whoever verifies a log reads each bundle's at once, instead of looking
 * each up by its term, and pruning deletes them without asking the entries what was said of them.
 */
export class Migration0020 extends Migration {
  override up(): void {
    // Of the number below zero, so that no question takes this for the order of its answer and reads the log through.
    this.addSql('create index access_log_posting_by_bundle on access_log_posting (tenant, (-bundle))');
    this.addSql(pruneFunction);
    // What a function is set to is lost when it is replaced.
    this.addSql(`do $$ begin
      execute format('alter function access_log_prune(text, bigint) set search_path = pg_catalog, %I, pg_temp', current_schema());
    end $$`);
  }
}

/** As in Migration0007, but for the postings. */
const pruneFunction = `create or replace function access_log_prune(log_tenant text, log_below bigint) returns bigint
  language plpgsql security definer as $prune$
declare
  kept_since timestamptz;
  deleted bigint;
begin
  if log_tenant is null or log_below is null or log_below <= 0 or log_below % 65536 <> 0 then
    raise exception 'A log is pruned by whole segments.' using errcode = 'check_violation';
  end if;
  perform pg_advisory_xact_lock(hashtextextended('candour/prune/' || log_tenant, 0));
  if not exists (select from access_log_pruning where tenant = log_tenant and below = log_below) then
    raise exception 'No statement says that the log is pruned there.' using errcode = 'check_violation';
  end if;
  if log_below > coalesce((select least(size, posted) from access_log_tree where tenant = log_tenant), 0)
    or log_below > coalesce((select max(size) from access_log_checkpoint where tenant = log_tenant), 0) then
    raise exception 'The log is not signed that far.' using errcode = 'check_violation';
  end if;
  if exists (select from access_log_hold where tenant = log_tenant and lifted_at is null) then
    raise exception 'A hold stands on the log.' using errcode = 'check_violation';
  end if;
  select now() - make_interval(months => greatest(6, coalesce((
    select months from access_log_retention where tenant = log_tenant order by number desc limit 1), 12)))
    into kept_since;
  if exists (select from access_log_entry where tenant = log_tenant and index < log_below and at >= kept_since) then
    raise exception 'The log must be kept longer.' using errcode = 'check_violation';
  end if;
  delete from access_log_reason reason using access_log_entry entry
    where entry.tenant = log_tenant and entry.index < log_below
      and reason.tenant = log_tenant and reason.record_id = entry.record_id;
  delete from access_log_posting where tenant = log_tenant and -bundle > -(log_below / 256);
  delete from access_log_bundle where tenant = log_tenant and index < log_below / 256;
  delete from access_log_entry where tenant = log_tenant and index < log_below;
  get diagnostics deleted = row_count;
  return deleted;
end
$prune$`;
