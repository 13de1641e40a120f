import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { leafHash } from '../../src/access-log/merkle.js';
import { nameOfKey, type Party, partyKey, subjectKey, type TokenKey } from '../../src/access-log/tokenKeys.js';
import type { Token } from '../../src/access-log/tokens.js';

export const tenant = 'acme';
/** The first day of the log, and how many days it spans: a year that lies in two, so that each person has two tokens. */
export const firstDay = new Date('2025-07-01T00:00:00Z');
export const days = 365;
export const dayMs = 86_400_000;
export const lastInstant = new Date(firstDay.getTime() + days * dayMs);

/** Who is in the log, and how many of them. */
export const counts = { subjects: 200_000, principals: 500, organisations: 20, clients: 30, operations: 40 } as const;

/** The same id for the same number in every run. */
export function subjectId(number: number): string {
  const hex = createHash('sha256').update(`subject ${number}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
export const principalName = (number: number): string => `employee-${number}`;
export const organisationName = (number: number): string => `organisation-${number}`;
export const clientName = (number: number): string => `client-${number}`;
/** A principal is given a token of its own each week. */
export const credentialName = (principal: number, week: number): string => `credential-${principal}-${week}`;
export const weekOf = (at: Date): number => Math.floor((at.getTime() - firstDay.getTime()) / (7 * dayMs));

/** One of hundreds of thousands, whose hash few records want. */
class RandomToken implements Token {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  get hash(): Buffer {
    return leafHash(Buffer.from(this.text));
  }
}

const tokenBytes = 16;
/** Random bytes are fetched for so many tokens at once. */
const tokensAtOnce = 4_096;

/** Random tokens for all that the records name, as the log would have made them. */
export function makeTokens(): ReadonlyMap<TokenKey, Token> {
  const tokens = new Map<TokenKey, Token>();
  let bytes = Buffer.alloc(0);
  const make = (key: TokenKey): void => {
    if (bytes.length === 0) bytes = randomBytes(tokenBytes * tokensAtOnce);
    tokens.set(key, new RandomToken(bytes.toString('base64url', 0, tokenBytes)));
    bytes = bytes.subarray(tokenBytes);
  };
  const parties = (party: Party, count: number, name: (number: number) => string): void => {
    for (let number = 0; number < count; number++) make(partyKey(tenant, party, name(number)));
  };
  parties('principal', counts.principals, principalName);
  parties('organisation', counts.organisations, organisationName);
  parties('client', counts.clients, clientName);
  for (let week = 0; week <= weekOf(lastInstant); week++)
    parties('token', counts.principals, (principal) => credentialName(principal, week));
  for (let number = 0; number < counts.subjects; number++) {
    const id = subjectId(number);
    for (const year of [firstDay, lastInstant].map((at) => at.getUTCFullYear())) make(subjectKey(tenant, year, id));
  }
  return tokens;
}

const rowsAtOnce = 20_000;

/** Writes the mapping rows. */
export async function writeTokens(client: Client, tokens: ReadonlyMap<TokenKey, Token>): Promise<void> {
  const all = [...tokens];
  for (let done = 0; done < all.length; done += rowsAtOnce) {
    const part = all.slice(done, done + rowsAtOnce);
    const names = part.map(([key]) => nameOfKey(key));
    await client.query(
      `insert into access_log_token (tenant, kind, name, period, token)
       select $1, line.* from unnest($2::text[], $3::text[], $4::int[], $5::text[]) as line`,
      [
        tenant,
        names.map(({ kind }) => kind),
        names.map(({ name }) => name),
        names.map(({ period }) => period),
        part.map(([, { text }]) => text),
      ],
    );
  }
}
