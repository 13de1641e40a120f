import type { EntityManager } from '@mikro-orm/postgresql';
import { CompiledQuery, type Transaction } from 'kysely';
import type { Queryable } from '../access-log/Queryable.js';

/** A transaction of MikroORM's as the log takes it: text and values, sent apart. */
export function queryable(em: EntityManager): Queryable {
  const transaction = em.getTransactionContext<Transaction<unknown>>();
  if (!transaction) throw new Error('A write ran outside a transaction.');
  return {
    query: async (text, values) => {
      const { rows } = await transaction.executeQuery<Record<string, unknown>>(CompiledQuery.raw(text, values));
      return { rows };
    },
  };
}
