import { Migration } from '@mikro-orm/migrations';

/** What binds a person's data beside notices and consents: restriction, objection, the archive, death, erasure. */
export class Migration0009 extends Migration {
  override up(): void {
    // What stands now lies on the person's own row, so that no answer waits for another table; how it came is told below.
    this.addSql(`alter table subject
      add column restricted text[] not null default '{}',
      add column objected text[] not null default '{}',
      add column archived_at timestamptz(6),
      add column deceased_at timestamptz(6),
      add column erased_at timestamptz(6)`);
    this.addSql(`create table subject_restriction (
      tenant text not null,
      subject uuid not null,
      id uuid not null,
      ground text not null
        check (ground in ('ACCURACY_CONTESTED', 'PROCESSING_UNLAWFUL', 'NEEDED_FOR_CLAIM', 'OBJECTION_PENDING')),
      purposes text[] not null,
      placed_at timestamptz(6) not null,
      placed_by text not null,
      notified_at timestamptz(6),
      lifted_at timestamptz(6),
      lifted_by text,
      primary key (tenant, subject, id),
      foreign key (tenant, subject) references subject (tenant, id))`);
    this.addSql(`create table subject_objection (
      tenant text not null,
      subject uuid not null,
      id uuid not null,
      purpose text not null,
      status text not null check (status in ('PENDING', 'UPHELD', 'OVERRULED', 'WITHDRAWN')),
      objected_at timestamptz(6) not null,
      recorded_by text not null,
      opinion text check (opinion in ('FAVOURABLE', 'RESERVED', 'UNFAVOURABLE')),
      advised_by text,
      advised_at timestamptz(6),
      because text,
      decided_by text,
      decided_at timestamptz(6),
      primary key (tenant, subject, id),
      foreign key (tenant, subject) references subject (tenant, id))`);
  }
}
