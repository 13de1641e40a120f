import { Migration } from '@mikro-orm/migrations';

/** What takes two persons remembers who answers for a service: the closing of a grant of break-glass, the advice on a breach. */
export class Migration0023 extends Migration {
  override up(): void {
    this.addSql(
      'alter table break_glass_grant add closed_by_dpo_owner text null, add closed_by_controller_owner text null',
    );
    this.addSql('alter table breach_step add recorded_owner text null');
  }
}
