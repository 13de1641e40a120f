import { Migration } from '@mikro-orm/migrations';

/** Policies that are edited while the gateway runs: drafts, assessments, suspensions of principals, break-glass, claims. */
export class Migration0002 extends Migration {
  override up(): void {
    // --- versions say what they came from ---------------------------------------------------------------------------
    this.addSql(`alter table policy_version
      add column digest text not null default '',
      add column instructions_number int not null default 0,
      add column coordinates text[],
      add column based_on int,
      add column draft uuid`);
    // A version of before could open what it named: no category stood for fields then.
    this.addSql(`update policy_version v set coordinates = (
      select array_agg(distinct field)
      from jsonb_array_elements(v.document->'lines') line, jsonb_array_elements_text(line->'fields') field)`);
    this.addSql(`alter table controller_instructions
      add column digest text not null default '',
      add column draft uuid`);
    // Instructions of before said nothing of categories and recipients, and so allowed all that there were.
    this.addSql(`update controller_instructions set document = document || jsonb_build_object(
      'recipients', 'ANY',
      'categories', to_jsonb(string_to_array('NAME CONTACT ADDRESS DEMOGRAPHIC GOVERNMENT_ID IMMIGRATION WORK_HISTORY EDUCATION SKILL FREE_TEXT IMAGE FINANCIAL ASSESSMENT ONLINE_IDENTIFIER UNIQUE_ID RACIAL_OR_ETHNIC_ORIGIN RELIGIOUS_BELIEF', ' ')))
      where not document ? 'categories'`);
    this.addSql(`create table removed_coordinate (
      tenant text not null references tenant (tenant),
      coordinate text not null,
      removed_at timestamptz(6) not null,
      primary key (tenant, coordinate))`);

    // --- drafts, who did what with them, and the assessments that some of them need -----------------------------------
    this.addSql(`create table policy_draft (
      tenant text not null references tenant (tenant),
      id uuid not null,
      kind text not null,
      status text not null,
      base_version int not null,
      base_instructions int not null,
      document jsonb not null,
      digest text not null,
      created_at timestamptz(6) not null,
      changed_at timestamptz(6) not null,
      activate_at timestamptz(6),
      activated_number int,
      primary key (tenant, id))`);
    this.addSql(`create table policy_draft_event (
      tenant text not null,
      draft uuid not null,
      id uuid not null,
      action text not null,
      principal text not null,
      owner text,
      digest text not null,
      active_version int not null,
      active_instructions int not null,
      reason text,
      at timestamptz(6) not null,
      primary key (tenant, draft, id),
      foreign key (tenant, draft) references policy_draft (tenant, id))`);
    this.addSql(`create table impact_assessment (
      tenant text not null references tenant (tenant),
      id uuid not null,
      cells jsonb not null,
      outcome text not null,
      summary text not null,
      filed_by text not null,
      filed_owner text,
      filed_at timestamptz(6) not null,
      advice text,
      advised_by text,
      advised_at timestamptz(6),
      signed_by text,
      signed_at timestamptz(6),
      reason text,
      expires_at timestamptz(6) not null,
      revoked_at timestamptz(6),
      primary key (tenant, id))`);

    // --- principals that may no longer, and persons whom somebody may see for once ------------------------------------
    this.addSql(`create table revocation (
      tenant text not null references tenant (tenant),
      kind text not null check (kind in ('PRINCIPAL', 'TOKEN')),
      name text not null,
      revoked_by text not null,
      revoked_at timestamptz(6) not null,
      primary key (tenant, kind, name))`);
    this.addSql(`create table break_glass_grant (
      tenant text not null references tenant (tenant),
      id uuid not null,
      principal text not null,
      purpose text not null,
      reason text not null,
      persons uuid[] not null,
      opened_at timestamptz(6) not null,
      expires_at timestamptz(6) not null,
      closed_by_dpo text,
      closed_by_dpo_at timestamptz(6),
      closed_by_controller text,
      closed_by_controller_at timestamptz(6),
      primary key (tenant, id))`);
    this.addSql(`create table outbox (
      tenant text not null references tenant (tenant),
      id uuid not null,
      kind text not null,
      about uuid not null,
      audience text[] not null,
      created_at timestamptz(6) not null,
      next_attempt_at timestamptz(6) not null,
      attempts int not null,
      delivered_at timestamptz(6),
      primary key (tenant, id))`);
    this.addSql('create index outbox_due on outbox (tenant, next_attempt_at) where delivered_at is null');
    this.addSql(`create table subject_claim (
      tenant text not null,
      subject uuid not null,
      id uuid not null,
      kind text not null check (kind in ('CLAIM', 'HOLD')),
      reference text not null,
      recorded_by text not null,
      recorded_at timestamptz(6) not null,
      lifted_at timestamptz(6),
      primary key (tenant, subject, id),
      foreign key (tenant, subject) references subject (tenant, id))`);

    // --- the log says by digest what a change of policy was about ------------------------------------------------------
    this.addSql('alter table access_log_entry add column change_digest text');
    // A preview reads day by day; pages that the index does not know of yet would be read again for each of them.
    this.addSql('alter index access_log_entry_by_time set (autosummarize = on)');
  }
}
