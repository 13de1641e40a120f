import { Migration } from '@mikro-orm/migrations';

/**
 * An erasure that is complete names nobody, so it remembers that requests of the person are kept. Of those that were
 * complete before, only the request that led to one still tells that there was any.
 */
export class Migration0022 extends Migration {
  override up(): void {
    this.addSql('alter table subject_erasure add requested boolean not null default false');
    this.addSql(`update subject_erasure e set requested = true where completed_at is not null
      and exists (select from rights_request r where r.tenant = e.tenant and r.done = e.id)`);
  }
}
