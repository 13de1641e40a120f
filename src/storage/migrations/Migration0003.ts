import { Migration } from '@mikro-orm/migrations';

/** The tree over each tenant's log: its tiles, how far it reaches, and every checkpoint that was signed over it. */
export class Migration0003 extends Migration {
  override up(): void {
    this.addSql(`create table access_log_tree (
      tenant text not null primary key references tenant (tenant),
      size bigint not null,
      root bytea not null,
      integrated_at timestamptz(6) not null)`);
    this.addSql(`create table access_log_tile (
      tenant text not null references tenant (tenant),
      level int not null,
      index bigint not null,
      hashes bytea not null,
      primary key (tenant, level, index))`);
    // The key is what keeps two roots from being signed for one size, whoever signs.
    this.addSql(`create table access_log_checkpoint (
      tenant text not null references tenant (tenant),
      size bigint not null,
      note text not null,
      signed_at timestamptz(6) not null,
      primary key (tenant, size))`);
  }
}
