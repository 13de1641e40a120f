/**
 * The names that get a token, each written as one text: tenant, NUL, `SUBJECT 2026 <id>` or
 * `PRINCIPAL 0 principal:<name>`. No text of the database holds a NUL, so no two names are written alike. Principals,
 * organisations, clients and the tokens that they carry share a kind of row; a prefix keeps one's name apart from another's.
 */
export type TokenKey = string;

/** `token`: one that somebody was given to authenticate with, by its claim `jti`. */
export type Party = 'principal' | 'organisation' | 'client' | 'token';

/** The columns of a mapping row that a key stands for. */
export interface TokenName {
  readonly kind: 'SUBJECT' | 'PRINCIPAL';
  readonly name: string;
  /** The year (UTC) for a subject, 0 for a party, whose token is kept as long as the log. */
  readonly period: number;
}

/** Gives the key of a person's token in a year. */
export const subjectKey = (tenant: string, year: number, id: string): TokenKey => `${tenant}\0SUBJECT ${year} ${id}`;

/** Gives the key of the token of a principal, an organisation, a client, or of a token that one came with. */
export const partyKey = (tenant: string, party: Party, name: string): TokenKey =>
  `${tenant}\0PRINCIPAL 0 ${partyName(party, name)}`;

/** Gives the name under which a party stands in the mapping table. */
export const partyName = (party: Party, name: string): string => `${party}:${name}`;

/** Gives back a party's name from the mapping table's. */
export const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Gives the columns, but for the tenant, that a key stands for. */
export const nameOfKey = (key: TokenKey): TokenName => {
  const name = key.slice(key.indexOf('\0') + 1);
  const afterKind = name.indexOf(' ');
  const afterPeriod = name.indexOf(' ', afterKind + 1);
  return {
    kind: name.startsWith('SUBJECT ') ? 'SUBJECT' : 'PRINCIPAL',
    period: Number(name.slice(afterKind + 1, afterPeriod)),
    name: name.slice(afterPeriod + 1),
  };
};
