import { Migration } from '@mikro-orm/migrations';

/**
 * Who receives answers, and where: client applications, the sub-processors behind them, and what covers a transfer. And
 * what is recorded of a controller when it is opened.
 */
export class Migration0014 extends Migration {
  override up(): void {
    // Controllers that are there already were answered through any application; whoever is opened from now on is not.
    this.addSql(`alter table tenant add column unregistered_applications text not null default 'ADMITTED'
      constraint tenant_unregistered_applications_check check (unregistered_applications in ('REFUSED', 'ADMITTED'))`);
    this.addSql("alter table tenant alter column unregistered_applications set default 'REFUSED'");
    this.addSql(`create table sub_processor (
      tenant text not null references tenant (tenant),
      id uuid not null,
      name text not null,
      contract_reference text not null,
      authorisation text not null constraint sub_processor_authorisation_check check (authorisation in ('SPECIFIC', 'GENERAL')),
      countries text[] not null,
      contract_end timestamptz(6),
      last_audit_at timestamptz(6),
      next_audit_at timestamptz(6) not null,
      planned_from timestamptz(6) not null,
      announced_by text not null,
      announced_owner text,
      announced_at timestamptz(6) not null,
      authorised_by text,
      authorised_at timestamptz(6),
      objected_by text,
      objected_at timestamptz(6),
      objection text,
      ended_by text,
      ended_at timestamptz(6),
      primary key (tenant, id))`);
    this.addSql(`create table client_application (
      tenant text not null references tenant (tenant),
      client text not null,
      hosting_countries text[] not null,
      sub_processors text[] not null,
      registered_by text not null,
      registered_at timestamptz(6) not null,
      closed_by text,
      closed_at timestamptz(6),
      primary key (tenant, client))`);
    this.addSql(`create table transfer_safeguard (
      tenant text not null references tenant (tenant),
      id uuid not null,
      mechanism text not null,
      module text,
      reference text not null,
      assessment_reference text not null,
      supplementary_measures text,
      countries text[] not null,
      recipient text not null,
      categories text[] not null,
      filed_by text not null,
      filed_owner text,
      filed_at timestamptz(6) not null,
      advice text,
      advised_by text,
      advised_at timestamptz(6),
      signed_by text,
      signed_at timestamptz(6),
      reason text,
      suspended_by text,
      suspended_at timestamptz(6),
      revoked_by text,
      revoked_at timestamptz(6),
      primary key (tenant, id))`);
    this.addSql(`create table controller_record (
      tenant text not null references tenant (tenant),
      legal_name text not null,
      representative text,
      data_protection_officer text,
      jurisdictions text[] not null,
      contract_reference text not null,
      opened_by text not null,
      opened_at timestamptz(6) not null,
      primary key (tenant))`);
    this.addSql("alter table subject_notice add column transfers jsonb not null default '[]'");
  }
}
