import { Migration } from '@mikro-orm/migrations';

/** What witnesses have said of signed checkpoints. */
export class Migration0005 extends Migration {
  override up(): void {
    this.addSql(`create table access_log_cosignature (
      tenant text not null references tenant (tenant),
      size bigint not null,
      witness text not null,
      key_id text not null,
      line text not null,
      cosigned_at timestamptz(6) not null,
      primary key (tenant, size, witness, key_id))`);
  }
}
