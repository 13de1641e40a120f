/**
 * The names that get a token, each written as one text: `SUBJECT 2026 <id>`, `PRINCIPAL 0 principal:<name>`.
 * Principals, organisations and clients share a kind of row; a prefix keeps one's name apart from another's.
 */
export type TokenKey = string;

export type Party = 'principal' | 'organisation' | 'client';

/** The columns of a mapping row that a key stands for. */
export interface TokenName {
  readonly kind: 'SUBJECT' | 'PRINCIPAL';
  readonly name: string;
  /** The year (UTC) for a subject, 0 for a party, whose token is kept as long as the log. */
  readonly period: number;
}

/** Gives the key of a person's token in a year. */
export const subjectKey = (id: string, year: number): TokenKey => `SUBJECT ${year} ${id}`;

/** Gives the key of a principal's, an organisation's or a client's token. */
export const partyKey = (party: Party, name: string): TokenKey => `PRINCIPAL 0 ${partyName(party, name)}`;

/** Gives the name under which a party stands in the mapping table. */
export const partyName = (party: Party, name: string): string => `${party}:${name}`;

/** Gives back a party's name from the mapping table's. */
export const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Gives the columns that a key stands for. */
export const nameOfKey = (key: TokenKey): TokenName => {
  const afterKind = key.indexOf(' ');
  const afterPeriod = key.indexOf(' ', afterKind + 1);
  return {
    kind: key.startsWith('SUBJECT ') ? 'SUBJECT' : 'PRINCIPAL',
    period: Number(key.slice(afterKind + 1, afterPeriod)),
    name: key.slice(afterPeriod + 1),
  };
};
