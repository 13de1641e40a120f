import { Migration } from '@mikro-orm/migrations';

/** What is left when a database was taken back to an older state: generations of a log, and the register of breaches. */
export class Migration0008 extends Migration {
  override up(): void {
    // The first generation of a log has no row: nothing opened it but the tenant itself.
    this.addSql(`create table access_log_generation (
      tenant text not null references tenant (tenant),
      number int not null check (number >= 2),
      note text not null,
      opened_at timestamptz(6) not null,
      primary key (tenant, number))`);
    // "acme#2" names the second generation of acme's log, and so can't name a tenant.
    this.addSql("alter table tenant add constraint tenant_name_check check (tenant !~ '#')");
    this.addSql(`create table breach (
      tenant text not null references tenant (tenant),
      id uuid not null,
      kind text not null,
      aware_at timestamptz(6) not null,
      recorded_at timestamptz(6) not null,
      recorded_by text not null,
      facts jsonb not null,
      primary key (tenant, id))`);
  }
}
