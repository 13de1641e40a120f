import { randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { leafHash } from './merkle.js';
import type { Queryable } from './Queryable.js';
import { nameOfKey, type TokenKey } from './tokenKeys.js';

/**
 * The log names people by random tokens, kept in a mapping table: one per person and year, one per principal,
 * organisation or client for good. They are not computed from the name, so that deleting a mapping row unlinks a person
 * from the log for ever, and the log still verifies.
 */
export interface Token {
  readonly text: string;
  /** RFC 6962 leaf hash of the text, for the tree over a record's subjects. */
  readonly hash: Buffer;
}

export type TokenMap = ReadonlyMap<TokenKey, Token>;

export interface Tokens {
  /** Gives the tokens if all of them are known here already, else null: no I/O. */
  known(keys: ReadonlySet<TokenKey>): TokenMap | null;
  /**
   * Finds or makes tokens of one tenant in one statement. Two replicas that name one person at once get one token. Nothing is
   * remembered before `remember`, because the caller's transaction may yet be rolled back.
   */
  findOrMake(tenant: string, keys: ReadonlySet<TokenKey>, via: Queryable): Promise<TokenMap>;
  remember(tokens: TokenMap): void;
  /**
   * Forgets the persons of a tenant, because mapping rows of some were erased. What was being looked up at this moment is
   * not remembered either: it may have been read before the rows were gone.
   */
  forgetSubjects(tenant: string): void;
}

const TOKEN_BYTES = 16;

const findOrMakeStatement = `
  with wanted as (
    select * from unnest($2::text[], $3::text[], $4::int[], $5::text[]) as wanted (kind, name, period, token)
  ), known as (
    select kind, name, period, mapping.token
    from access_log_token mapping join wanted using (kind, name, period)
    where mapping.tenant = $1
  ), made as (
    insert into access_log_token (tenant, kind, name, period, token)
    select $1, kind, name, period, token
    from wanted
    where not exists (
      select from known
      where (known.kind, known.name, known.period) = (wanted.kind, wanted.name, wanted.period))
    -- In one order everywhere, so that two statements never wait for each other.
    order by kind, name, period
    -- Writes what is there already, only to be given the row of whoever came first.
    on conflict (tenant, kind, name, period) do update set token = access_log_token.token
    returning kind, name, period, token
  )
  select kind || ' ' || period || ' ' || name as name, token from (select * from known union all select * from made) as found`;

/** Creates the tokens' keeper. It remembers at most `capacity` of them, the most recently used. */
export const createTokens = (capacity: number): Tokens => {
  const cache = new LRUCache<TokenKey, Token>({ max: capacity });
  const askedIn = new WeakMap<TokenMap, number>();
  let forgotten = 0;
  return {
    known(keys) {
      const found = new Map<TokenKey, Token>();
      for (const key of keys) {
        const token = cache.get(key);
        if (token === undefined) return null;
        found.set(key, token);
      }
      return found;
    },
    async findOrMake(tenant, keys, via) {
      const wanted = [...keys].map(nameOfKey);
      const asked = forgotten;
      const { rows } = await via.query(findOrMakeStatement, [
        tenant,
        wanted.map(({ kind }) => kind),
        wanted.map(({ name }) => name),
        wanted.map(({ period }) => period),
        wanted.map(() => randomBytes(TOKEN_BYTES).toString('base64url')),
      ]);
      const found = new Map(rows.map(({ name, token }) => [`${tenant}\0${name}`, tokenOf(String(token))]));
      askedIn.set(found, asked);
      return found;
    },
    remember(tokens) {
      if ((askedIn.get(tokens) ?? forgotten) !== forgotten) return;
      for (const [key, token] of tokens) cache.set(key, token);
    },
    forgetSubjects(tenant) {
      forgotten += 1;
      const start = `${tenant}\0SUBJECT `;
      for (const key of [...cache.keys()]) if (key.startsWith(start)) cache.delete(key);
    },
  };
};

const tokenOf = (text: string): Token => ({ text, hash: leafHash(Buffer.from(text)) });
