import type { ConsentRow } from './Writes.js';

type Instants = 'givenAt' | 'withdrawnAt' | 'expiresAt';

/** A consent as JSON keeps it: a retry is answered from this, and so is the first answer. */
export type StoredConsent = Readonly<Omit<ConsentRow, Instants> & Record<Instants, string | null>>;

export const storedConsent = (row: ConsentRow): StoredConsent => ({
  ...row,
  givenAt: row.givenAt?.toISOString() ?? null,
  withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
  expiresAt: row.expiresAt?.toISOString() ?? null,
});

export const consentOf = (stored: StoredConsent): ConsentRow => ({
  ...stored,
  givenAt: instant(stored.givenAt),
  withdrawnAt: instant(stored.withdrawnAt),
  expiresAt: instant(stored.expiresAt),
});

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text));
