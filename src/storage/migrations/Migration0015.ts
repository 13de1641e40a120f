import { Migration } from '@mikro-orm/migrations';

/** Requests of persons' rights. */
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
  }
}
