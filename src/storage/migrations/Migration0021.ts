import { Migration } from '@mikro-orm/migrations';

/**
 * A question reads the postings of a term in the index alone: they lie together there, by bundle, and in the table each on
 * a page of its own, where its bundle was written. The index is read alone where the table's pages are known to be seen by
 * all, so they are looked at after every hundredth of the table, not every fifth. Building it takes minutes for a log of
 * ten million entries.
 */
export class Migration0021 extends Migration {
  override up(): void {
    this.addSql(`alter table access_log_posting
      drop constraint access_log_posting_pkey,
      add primary key (tenant, term, bundle) include (positions)`);
    this.addSql('alter table access_log_posting set (autovacuum_vacuum_insert_scale_factor = 0.01)');
  }
}
