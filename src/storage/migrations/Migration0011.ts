import { Migration } from '@mikro-orm/migrations';

/** The register of breaches with what is known of each, what was done about it, and whom the processor has to tell. */
export class Migration0011 extends Migration {
  override up(): void {
    this.addSql(`alter table breach
      add column description text,
      add column suspect jsonb,
      add column period_from timestamptz(6),
      add column period_to timestamptz(6),
      add column scope jsonb,
      add column noticed_at timestamptz(6)`);
    this.addSql(`create table breach_step (
      tenant text not null,
      breach uuid not null,
      id uuid not null,
      kind text not null,
      said jsonb not null,
      recorded_by text not null,
      recorded_at timestamptz(6) not null,
      primary key (tenant, breach, id),
      foreign key (tenant, breach) references breach (tenant, id))`);
    this.addSql(`create table breach_notice (
      tenant text not null,
      breach uuid not null,
      controller text not null,
      scope jsonb not null,
      given int not null,
      noticed_at timestamptz(6),
      primary key (tenant, breach, controller),
      foreign key (tenant, breach) references breach (tenant, id))`);
  }
}
