import type { Queryable } from './Queryable.js';
import { type Party, partyName, withoutPrefix } from './tokenKeys.js';

/** Years (UTC) to look in, both included; null: without bound on that side. */
export interface Years {
  readonly from: number | null;
  readonly to: number | null;
}

/** A person of a tenant, by id. */
export interface TenantSubject {
  readonly tenant: string;
  readonly id: string;
}

/** Gives a person's tokens of the years asked for; none when nothing was recorded, or when they were erased. */
export const subjectTokens = async (
  via: Queryable,
  subject: TenantSubject,
  years: Years,
): Promise<readonly string[]> => {
  const { rows } = await via.query(
    `select token from access_log_token
     where tenant = $1 and kind = 'SUBJECT' and name = $2
       and ($3::int is null or period >= $3) and ($4::int is null or period <= $4)`,
    [subject.tenant, subject.id, years.from, years.to],
  );
  return rows.map(({ token }) => String(token));
};

/** A principal, organisation or client of a tenant, by name. */
export interface TenantParty {
  readonly tenant: string;
  readonly party: Party;
  readonly name: string;
}

/** Gives a party's token, or null when it never appeared. */
export const partyToken = async (via: Queryable, { tenant, party, name }: TenantParty): Promise<string | null> => {
  const { rows } = await via.query(
    `select token from access_log_token where tenant = $1 and kind = 'PRINCIPAL' and name = $2 and period = 0`,
    [tenant, partyName(party, name)],
  );
  const [row] = rows;
  return row === undefined ? null : String(row.token);
};

/** Gives the names of parties by token. People's tokens are not resolved: they stay tokens in every answer. */
export const resolveTokens = async (
  via: Queryable,
  tenant: string,
  tokens: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await via.query(
    `select token, name from access_log_token where tenant = $1 and kind = 'PRINCIPAL' and token = any($2::text[])`,
    [tenant, tokens],
  );
  return new Map(rows.map(({ token, name }) => [String(token), withoutPrefix(String(name))]));
};
