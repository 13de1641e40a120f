import { Migration } from '@mikro-orm/migrations';

/** Values sealed under a key of their person: which store the keys are in, when one was destroyed, and nothing plain. */
export class Migration0018 extends Migration {
  override up(): void {
    this.addSql(`create table subject_key_store (
      tenant text not null references tenant (tenant),
      store text not null,
      opened_at timestamptz(6) not null,
      primary key (tenant))`);
    this.addSql('alter table subject_erasure add column key_destroyed_at timestamptz(6)');
    // What is written from now on is checked; what lies there already, the gateway seals before it serves.
    this.addSql(`alter table candidate add constraint candidate_sealed_check check (
      summary ~ '^sealed1:' and ethnic_origin ~ '^sealed1:' and religious_belief ~ '^sealed1:'
      and not jsonb_path_exists(work, '$[*].summary ? (@.type() == "string" && !(@ starts with "sealed1:"))')) not valid`);
    this.addSql(
      "alter table interview_note add constraint interview_note_sealed_check check (text ~ '^sealed1:') not valid",
    );
    this.addSql(`do $$ begin
      if not exists (select from candidate) then
        alter table candidate validate constraint candidate_sealed_check;
        alter table interview_note validate constraint interview_note_sealed_check;
      end if;
    end $$`);
  }
}
