import { Migration } from '@mikro-orm/migrations';

/** Equality statistics: releases that never change, what later ones are held against, and the controller's threshold. */
export class Migration0010 extends Migration {
  override up(): void {
    this.addSql(`create table equality_threshold (
      tenant text not null references tenant (tenant),
      number int not null,
      persons int not null check (persons >= 10 and persons <= 1000),
      set_by text not null,
      set_at timestamptz(6) not null,
      primary key (tenant, number))`);
    // One row a quarter: whoever inserts it computes every release of that quarter, in the same transaction.
    this.addSql(`create table equality_quarter (
      tenant text not null references tenant (tenant),
      quarter text not null check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
      threshold int not null check (threshold >= 10),
      rounding int not null,
      computed_at timestamptz(6) not null,
      primary key (tenant, quarter))`);
    this.addSql(`create table equality_release (
      tenant text not null,
      quarter text not null,
      dimension text not null,
      breakdown text not null,
      cells jsonb not null,
      primary key (tenant, quarter, dimension, breakdown),
      foreign key (tenant, quarter) references equality_quarter (tenant, quarter))`);
    // Exact counts of what was published, which nothing publishes: kept apart, so that no read of a release can hold them.
    this.addSql(`create table equality_kept_count (
      tenant text not null,
      quarter text not null,
      dimension text not null,
      breakdown text not null,
      counts jsonb not null,
      primary key (tenant, quarter, dimension, breakdown),
      foreign key (tenant, quarter, dimension, breakdown)
        references equality_release (tenant, quarter, dimension, breakdown))`);
  }
}
