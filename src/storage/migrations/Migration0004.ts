import { Migration } from '@mikro-orm/migrations';

/**
 * What the log is asked by. The integrator writes it behind the answers, so that an append writes the entry only; a log
 * that was integrated before has none of it yet, which `posted` says, and the integrator catches up.
 */
export class Migration0004 extends Migration {
  override up(): void {
    this.addSql('alter table access_log_entry add column credential text');
    this.addSql('drop index access_log_entry_by_principal');
    // Request ids are of the time, so this one grows at its end.
    this.addSql('create index access_log_entry_by_request on access_log_entry (tenant, request_id)');
    this.addSql(`alter table access_log_tree
      add column posted bigint not null default 0,
      add column sequence_gaps bigint not null default 0`);
    // Without the key to its tenant, which the entries have: looking that up for each row is a third of writing them.
    this.addSql(`create table access_log_posting (
      tenant text not null,
      term text not null,
      bundle bigint not null,
      positions smallint[] not null,
      primary key (tenant, term, bundle))`);
    this.addSql(`create table access_log_bundle (
      tenant text not null references tenant (tenant),
      index bigint not null,
      first_at timestamptz(6) not null,
      last_at timestamptz(6) not null,
      reached timestamptz(6) not null,
      onward timestamptz(6) not null,
      primary key (tenant, index))`);
    this.addSql('create index access_log_bundle_by_reached on access_log_bundle (tenant, reached, index)');
    this.addSql('create index access_log_bundle_by_onward on access_log_bundle (tenant, onward, index)');
    this.addSql(`create table access_log_run (
      tenant text not null references tenant (tenant),
      run text not null,
      next bigint not null,
      primary key (tenant, run))`);
  }
}
