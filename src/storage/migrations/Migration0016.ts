import { Migration } from '@mikro-orm/migrations';

/** Erasure: what was decided of whom, what survives it, who has to be told; and controllers that leave. */
export class Migration0016 extends Migration {
  override up(): void {
    // It refers to no person by a key: once it is done the person's row is gone, and this one names nobody.
    this.addSql(`create table subject_erasure (
      tenant text not null references tenant (tenant),
      id uuid not null,
      subject uuid,
      ground text not null,
      outcome text not null constraint subject_erasure_outcome_check check (outcome in ('ERASED', 'ANONYMISED', 'KEPT')),
      decided_by text,
      decided_at timestamptz(6) not null,
      bars text[] not null default '{}',
      begun_at timestamptz(6),
      erased jsonb not null default '[]',
      suppressed boolean not null default false,
      recipients int,
      own_tokens text[] not null default '{}',
      completed_at timestamptz(6),
      primary key (tenant, id))`);
    this.addSql('create index subject_erasure_open on subject_erasure (tenant, decided_at) where completed_at is null');
    this.addSql(`create table marketing_suppression (
      tenant text not null references tenant (tenant),
      digest text not null,
      suppressed_at timestamptz(6) not null,
      primary key (tenant, digest))`);
    this.addSql(`create table application_count (
      tenant text not null references tenant (tenant),
      job uuid not null,
      year int not null,
      status text not null,
      stage text not null,
      applications int not null,
      primary key (tenant, job, year, status, stage))`);
    this.addSql(`create table controller_closing (
      tenant text not null references tenant (tenant),
      ends_at timestamptz(6) not null,
      returns boolean not null,
      asked_by text not null,
      asked_owner text,
      asked_at timestamptz(6) not null,
      confirmed_by text,
      confirmed_at timestamptz(6),
      returned_at timestamptz(6),
      manifest text,
      erased_at timestamptz(6),
      certificate text,
      primary key (tenant))`);
    this.addSql('alter table outbox add column recipient text, add column subject uuid');
  }
}
