import { Migration } from '@mikro-orm/migrations';

/** How long each log is kept, what holds it, and how its old entries are deleted. */
export class Migration0007 extends Migration {
  override up(): void {
    this.addSql(`create table access_log_retention (
      tenant text not null references tenant (tenant),
      number int not null,
      months int not null check (months >= 6 and months <= 36),
      justification text,
      set_by text not null,
      set_at timestamptz(6) not null,
      primary key (tenant, number),
      check (months <= 12 or justification is not null))`);
    this.addSql(`create table access_log_hold (
      tenant text not null references tenant (tenant),
      id uuid not null,
      reference text not null,
      placed_by text not null,
      placed_owner text,
      placed_at timestamptz(6) not null,
      lifted_by text,
      lifted_at timestamptz(6),
      primary key (tenant, id))`);
    this.addSql(`create table access_log_pruning (
      tenant text not null references tenant (tenant),
      below bigint not null,
      note text not null,
      record_id uuid not null,
      pruned_at timestamptz(6) not null,
      primary key (tenant, below))`);
    this.addSql('alter table access_log_head add column unlinked bigint not null default 0');
    this.addSql(pruneFunction);
    // The schema is fixed at this moment, so that no caller's search path can put other tables in the place of these.
    this.addSql(`do $$ begin
      execute format('alter function access_log_prune(text, bigint) set search_path = pg_catalog, %I, pg_temp', current_schema());
    end $$`);
    this.addSql('revoke all on function access_log_prune(text, bigint) from public');
  }
}

/**
 * Deletes a log's entries below an index, with their reasons, and gives how many. The gateway's role may delete no entry
 * itself, and calls this, which belongs to the tables' owner and refuses whatever was not stated, signed over, let go by
 * every hold, and kept long enough by the database's own clock: whoever has taken a gateway over can delete nothing that
 * is younger than six months. The shared lock is that of whoever places a hold or sets the retention: they wait for what
 * is being deleted, or it waits for them.
 */
const pruneFunction = `create function access_log_prune(log_tenant text, log_below bigint) returns bigint
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
  -- Terms are looked up by their key: bundles of old entries have no index of their own, and need none but here.
  delete from access_log_posting posting using (
      select unnest(subjects || array[principal, organisation, client, credential,
        'purpose:' || purpose, 'code:' || code]) as term
      from access_log_entry where tenant = log_tenant and index < log_below
      union
      select unnest(array['field:' || (field ->> 'field'), 'code:' || (field ->> 'code')])
      from access_log_entry, jsonb_array_elements(fields) as field where tenant = log_tenant and index < log_below
    ) as said
    where posting.tenant = log_tenant and posting.term = said.term and posting.bundle < log_below / 256;
  delete from access_log_bundle where tenant = log_tenant and index < log_below / 256;
  delete from access_log_entry where tenant = log_tenant and index < log_below;
  get diagnostics deleted = row_count;
  return deleted;
end
$prune$`;
