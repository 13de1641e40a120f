import { Migration } from '@mikro-orm/migrations';

/** Imports that the content screen has stopped, sealed until somebody decides: their keys are not in the database. */
export class Migration0019 extends Migration {
  override up(): void {
    this.addSql(`create table held_import (
      tenant text not null references tenant (tenant),
      id uuid not null,
      held_by text not null,
      held_at timestamptz(6) not null,
      until timestamptz(6) not null,
      status text not null constraint held_import_status_check
        check (status in ('HELD', 'REDACTED', 'NOT_CONCERNED', 'DISCARDED', 'EXPIRED')),
      marks jsonb not null,
      sealed bytea,
      because text,
      decided_by text,
      decided_at timestamptz(6),
      constraint held_import_sealed_check check ((sealed is not null) = (status = 'HELD')),
      primary key (tenant, id))`);
    this.addSql("create index held_import_open on held_import (tenant, until) where status = 'HELD'");
  }
}
