import { Migration } from '@mikro-orm/migrations';

/** After a person's death: that it was recorded, what the person wanted, and who asks for what (LIL Art. 84 to 86). */
export class Migration0017 extends Migration {
  override up(): void {
    this.addSql(`create table subject_death (
      tenant text not null,
      subject uuid not null,
      id uuid not null,
      died_at timestamptz(6) not null,
      evidence text not null constraint subject_death_evidence_check
        check (evidence in ('DEATH_CERTIFICATE', 'FAMILY_RECORD_BOOK', 'COURT_DECISION')),
      evidence_dated timestamptz(6) not null,
      recorded_by text not null,
      recorded_at timestamptz(6) not null,
      archived boolean not null,
      lifted_by text,
      lifted_at timestamptz(6),
      lifted_because text,
      primary key (tenant, subject, id),
      foreign key (tenant, subject) references subject (tenant, id))`);
    this.addSql(`create table subject_directive (
      tenant text not null,
      subject uuid not null,
      id uuid not null,
      kind text not null constraint subject_directive_kind_check check (kind in ('PARTICULAR', 'GENERAL')),
      fate text constraint subject_directive_fate_check check (fate in ('RETAIN', 'ERASE', 'COMMUNICATE')),
      excludes_heirs boolean not null,
      executor_name text,
      executor_contact text,
      trusted_party text,
      reference text,
      given_at timestamptz(6) not null,
      obtained_at timestamptz(6),
      revoked_at timestamptz(6),
      primary key (tenant, subject, id),
      foreign key (tenant, subject) references subject (tenant, id))`);
    // The register of requests outlives its person: a key that refers to the person would keep the last row of it.
    this.addSql(`alter table rights_request
      add column capacity text,
      add column proof text,
      drop constraint rights_request_tenant_subject_fkey,
      add constraint rights_request_tenant_fkey foreign key (tenant) references tenant (tenant)`);
  }
}
