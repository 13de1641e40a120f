import type { ClientConfig } from 'pg';

/**
 * Where a database is and who logs in: everything that MikroORM, the pool and a dedicated client are opened with.
 * Session settings are no part of it; `openDatabase` adds them.
 */
export type Connection = Readonly<Pick<ClientConfig, 'host' | 'port' | 'user' | 'password' | 'ssl'>> & {
  readonly database: string;
};
