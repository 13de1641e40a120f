import { Migration } from '@mikro-orm/migrations';

/** Requests of persons' rights, and what is corrected for them. */
export class Migration0015 extends Migration {
  override up(): void {
    // As with restrictions: what stands now lies on the person's own row.
    this.addSql("alter table subject add column requested text[] not null default '{}'");
    this.addSql(`create table rights_request (
      tenant text not null,
      subject uuid not null,
      id uuid not null,
      asked text not null,
      channel text not null,
      status text not null,
      received_at timestamptz(6) not null,
      due_at timestamptz(6) not null,
      opened_by text not null,
      identity_evidence text,
      opinion text,
      justification text,
      because text,
      decided_by text,
      decided_at timestamptz(6),
      done uuid,
      primary key (tenant, subject, id),
      foreign key (tenant, subject) references subject (tenant, id))`);
    this.addSql('create index rights_request_due on rights_request (tenant, due_at)');
    this.addSql(`create table rights_request_move (
      tenant text not null,
      subject uuid not null,
      request uuid not null,
      number int not null,
      action text not null,
      status text not null,
      because text,
      at timestamptz(6) not null,
      by text not null,
      primary key (tenant, subject, request, number),
      foreign key (tenant, subject, request) references rights_request (tenant, subject, id))`);
    this.addSql(`create table rectification (
      tenant text not null,
      subject uuid not null,
      id uuid not null,
      fields text[] not null,
      at timestamptz(6) not null,
      by text not null,
      primary key (tenant, subject, id),
      foreign key (tenant, subject) references subject (tenant, id))`);
    this.addSql(`create table field_provenance (
      tenant text not null,
      subject uuid not null,
      field text not null,
      source text not null check (source in ('SUBJECT', 'INTAKE')),
      verified_at timestamptz(6) not null,
      primary key (tenant, subject, field),
      foreign key (tenant, subject) references subject (tenant, id))`);
    this.addSql(`create table recipient_notification (
      tenant text not null,
      subject uuid not null,
      id uuid not null,
      rectification uuid not null,
      organisation text not null,
      fields text[] not null,
      created_at timestamptz(6) not null,
      notified_at timestamptz(6),
      notified_by text,
      primary key (tenant, subject, id),
      foreign key (tenant, subject, rectification) references rectification (tenant, subject, id))`);
  }
}
