import { Migration } from '@mikro-orm/migrations';

/** Recruiting: when applications ended, where scores come from and who reviewed them, and who was in touch with whom. */
export class Migration0012 extends Migration {
  override up(): void {
    this.addSql(`alter table application
      add column ended_at timestamptz(6),
      add column score_origin text,
      add column score_model text,
      add column score_model_version text,
      add column score_explanation text,
      add column score_recorded_by text,
      add column score_review text,
      add column score_reviewed_at timestamptz(6),
      add column score_contested_at timestamptz(6)`);
    // When it ended nobody wrote down: the earliest it can have, so that nothing is used longer than it may be.
    this.addSql(`update application a set ended_at = coalesce(a.applied_at, s.created_at) from subject s
      where s.tenant = a.tenant and s.id = a.candidate and (a.status = 'CLOSED' or a.stage in ('HIRED', 'REJECTED'))`);
    this.addSql(`create table subject_contact (
      tenant text not null,
      subject uuid not null,
      id uuid not null,
      made_by text not null constraint subject_contact_made_by_check check (made_by in ('CANDIDATE', 'RECRUITER', 'AUTOMATIC')),
      made_at timestamptz(6) not null,
      recorded_at timestamptz(6) not null,
      recorded_by text not null,
      primary key (tenant, subject, id),
      foreign key (tenant, subject) references subject (tenant, id))`);
    this.addSql(`create table score_review (
      tenant text not null,
      application uuid not null,
      id uuid not null,
      outcome text not null constraint score_review_outcome_check check (outcome in ('CONFIRMED', 'SET_ASIDE')),
      because text not null,
      reviewed_by text not null,
      reviewed_at timestamptz(6) not null,
      superseded_at timestamptz(6),
      primary key (tenant, application, id),
      foreign key (tenant, application) references application (tenant, id))`);
    this.addSql(`create table decision_contest (
      tenant text not null,
      application uuid not null,
      id uuid not null,
      because text not null,
      contested_at timestamptz(6) not null,
      primary key (tenant, application, id),
      foreign key (tenant, application) references application (tenant, id))`);
  }
}
