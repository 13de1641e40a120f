import { Migration } from '@mikro-orm/migrations';

/** Exports of the access log that came to their end, each with the manifest that was signed for it. */
export class Migration0006 extends Migration {
  override up(): void {
    this.addSql(`create table access_log_export (
      tenant text not null references tenant (tenant),
      id uuid not null,
      format text not null constraint access_log_export_format_check check (format in ('NDJSON', 'OCSF', 'CSV')),
      from_index bigint not null,
      to_index bigint not null,
      size bigint not null,
      manifest text not null,
      completed_at timestamptz(6) not null,
      primary key (tenant, id))`);
  }
}
