import { logOrigin } from '../receipt.js';

/** Which log an origin names. */
export interface NamedLog {
  readonly tenant: string;
  readonly generation: number;
}

const form = /^candour\/access-log\/([^#]+)(?:#([1-9]\d{0,8}))?$/u;

/** Reads the name of a log. Gives null for any text that `logOrigin` would not have written. */
export const parseLogOrigin = (origin: string): NamedLog | null => {
  const [, tenant, number = '1'] = form.exec(origin) ?? [];
  if (tenant === undefined) return null;
  const named = { tenant, generation: Number(number) };
  return logOrigin(tenant, named.generation) === origin ? named : null;
};
