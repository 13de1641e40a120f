import { Migration } from '@mikro-orm/migrations';

/**
 * The first schema. Every primary, unique and foreign key leads with `tenant`, so that the same tables shard per
 * controller; there are no triggers and no sequence is shared by tenants.
 */
export class Migration0001 extends Migration {
  override up(): void {
    // --- who the controllers are, and what they allow -------------------------------------------------------------
    this.addSql(`create table tenant (
      tenant text not null primary key,
      name text not null,
      jurisdiction char(2) not null,
      opened_at timestamptz(6) not null)`);
    this.addSql(`create table policy_version (
      tenant text not null references tenant (tenant),
      number int not null,
      document jsonb not null,
      author text not null,
      activated_at timestamptz(6) not null,
      primary key (tenant, number))`);
    this.addSql(`create table controller_instructions (
      tenant text not null references tenant (tenant),
      number int not null,
      document jsonb not null,
      signed_by text not null,
      effective_at timestamptz(6) not null,
      primary key (tenant, number))`);

    // --- the persons, and what was told to them and agreed by them ------------------------------------------------
    this.addSql(`create table subject (
      tenant text not null references tenant (tenant),
      id uuid not null,
      created_at timestamptz(6) not null,
      last_contact_at timestamptz(6),
      primary key (tenant, id))`);
    this.addSql(`create table subject_notice (
      tenant text not null,
      subject uuid not null,
      id uuid not null,
      version text not null,
      purposes text[] not null,
      recorded_at timestamptz(6) not null,
      recorded_by text not null,
      primary key (tenant, subject, id),
      foreign key (tenant, subject) references subject (tenant, id))`);
    this.addSql(`create table subject_consent (
      tenant text not null,
      subject uuid not null,
      purpose text not null,
      explicit boolean not null,
      status text not null,
      notice_version text not null,
      given_at timestamptz(6),
      withdrawn_at timestamptz(6),
      expires_at timestamptz(6),
      primary key (tenant, subject, purpose, explicit),
      foreign key (tenant, subject) references subject (tenant, id))`);
    this.addSql(`create table subject_consent_event (
      tenant text not null,
      subject uuid not null,
      id uuid not null,
      purpose text not null,
      explicit boolean not null,
      status text not null,
      notice_version text not null,
      expires_at timestamptz(6),
      evidence_method text,
      evidence_reference text,
      evidence_collected_at timestamptz(6),
      recorded_at timestamptz(6) not null,
      recorded_by text not null,
      primary key (tenant, subject, id),
      foreign key (tenant, subject) references subject (tenant, id))`);

    // --- the candidate store, one source among others -------------------------------------------------------------
    this.addSql(`create table candidate (
      tenant text not null,
      id uuid not null,
      given_name text, family_name text, headline text, summary text,
      email text, phone text, address text, city text, region text, country_code text,
      date_of_birth date, nationality text, work_permit text,
      ethnic_origin text, religious_belief text,
      photo_url text, salary_expectation int,
      work jsonb not null default '[]',
      education jsonb not null default '[]',
      skills jsonb not null default '[]',
      languages jsonb not null default '[]',
      primary key (tenant, id),
      foreign key (tenant, id) references subject (tenant, id))`);
    this.addSql(`create table job (
      tenant text not null references tenant (tenant),
      id uuid not null,
      title text not null,
      location text,
      opened_at timestamptz(6),
      closed_at timestamptz(6),
      primary key (tenant, id))`);
    this.addSql(`create table application (
      tenant text not null,
      id uuid not null,
      candidate uuid not null,
      job uuid not null,
      status text, stage text,
      applied_at timestamptz(6),
      score double precision,
      primary key (tenant, id),
      foreign key (tenant, candidate) references candidate (tenant, id),
      foreign key (tenant, job) references job (tenant, id))`);
    this.addSql('create index application_by_candidate on application (tenant, candidate)');
    this.addSql('create index application_by_job on application (tenant, job)');
    this.addSql(`create table interview_note (
      tenant text not null,
      id uuid not null,
      application uuid not null,
      author text, written_at timestamptz(6), text text,
      primary key (tenant, id),
      foreign key (tenant, application) references application (tenant, id))`);
    this.addSql('create index interview_note_by_application on interview_note (tenant, application)');
    this.addSql(`create table idempotency (
      tenant text not null references tenant (tenant),
      principal text not null,
      key_digest text not null,
      request_digest text not null,
      outcome jsonb not null,
      recorded_at timestamptz(6) not null,
      primary key (tenant, principal, key_digest))`);

    // --- the access log -------------------------------------------------------------------------------------------
    this.addSql(`create table access_log_head (
      tenant text not null primary key references tenant (tenant),
      next bigint not null,
      policy_epoch bigint not null,
      subject_epoch bigint not null)`);
    this.addSql(`create table access_log_entry (
      tenant text not null references tenant (tenant),
      index bigint not null,
      record_id uuid not null,
      request_id uuid not null,
      at timestamptz(6) not null,
      principal text not null,
      organisation text,
      client text,
      country text,
      roles text[] not null,
      purpose text,
      lawful_basis text,
      article9_condition text,
      policy_version int not null,
      policy_epoch bigint not null,
      subject_epoch bigint not null,
      operation_digest text not null,
      type text not null,
      fields jsonb not null,
      subjects text[] not null,
      outcome text not null,
      code text,
      leaf bytea not null,
      primary key (tenant, index),
      unique (tenant, record_id))`);
    this.addSql('create index access_log_entry_by_principal on access_log_entry (tenant, principal, at)');
    this.addSql('create index access_log_entry_by_time on access_log_entry using brin (at)');
    this.addSql(`create table access_log_token (
      tenant text not null references tenant (tenant),
      kind text not null check (kind in ('SUBJECT', 'PRINCIPAL')),
      name text not null,
      period int not null,
      token text not null,
      primary key (tenant, kind, name, period),
      unique (tenant, token))`);
    this.addSql(`create table access_log_operation_name (
      tenant text not null references tenant (tenant),
      operation_digest text not null,
      name text not null,
      primary key (tenant, operation_digest))`);
    this.addSql(`create table access_log_reason (
      tenant text not null references tenant (tenant),
      record_id uuid not null,
      nonce bytea not null,
      ciphertext bytea not null,
      primary key (tenant, record_id))`);
  }
}
