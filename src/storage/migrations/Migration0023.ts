import { Migration } from '@mikro-orm/migrations';

/** A grant of break-glass is closed by two persons, so it remembers who answers for a service that has closed it. */
export class Migration0023 extends Migration {
  override up(): void {
    this.addSql(
      'alter table break_glass_grant add closed_by_dpo_owner text null, add closed_by_controller_owner text null',
    );
  }
}
