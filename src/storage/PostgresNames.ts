import { UnderscoreNamingStrategy } from '@mikro-orm/core';

/** Names constraints as PostgreSQL does when a migration leaves the name out, and columns in snake case. */
export class PostgresNames extends UnderscoreNamingStrategy {
  override indexName(
    table: string,
    columns: string[],
    type: Parameters<UnderscoreNamingStrategy['indexName']>[2],
  ): string {
    if (type === 'foreign') return `${table}_${columns.join('_')}_fkey`;
    if (type === 'unique') return `${table}_${columns.join('_')}_key`;
    return super.indexName(table, columns, type);
  }
}
