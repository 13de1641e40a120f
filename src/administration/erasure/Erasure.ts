import type { ErasureBar, ErasureGround, ErasureOutcome, ErasureWait, KeptPart } from '../../vocabulary/erasures.js';

/** How many rows of a table are gone. */
export interface ErasedRows {
  readonly table: string;
  readonly rows: number;
}

/** What is left, by which provision, and for how long. */
export interface Kept {
  readonly part: KeptPart;
  readonly because: string;
  readonly until: string;
}

/** An erasure as the schema reads it. */
export interface Erasure {
  readonly id: string;
  /** Null: it is complete, and names nobody. */
  readonly candidate: string | null;
  readonly ground: ErasureGround;
  readonly outcome: ErasureOutcome;
  readonly decidedAt: Date;
  /** Null: the person is kept. */
  readonly begunAt: Date | null;
  readonly completedAt: Date | null;
  /** Null: the person's key is not destroyed yet. */
  readonly keyDestroyedAt: Date | null;
  readonly erased: readonly ErasedRows[];
  /** How many organisations are told; null: the log was not asked yet. */
  readonly recipients: number | null;
  readonly waitsFor: readonly ErasureWait[];
  readonly kept: readonly Kept[];
}

/** The part of a stored erasure that says what is left. */
export interface Keeping {
  readonly outcome: ErasureOutcome;
  readonly bars: readonly ErasureBar[];
  readonly suppressed: boolean;
  /** The person is in the register of requests of rights, or was when its erasure was completed. */
  readonly requested: boolean;
}

const barred: Readonly<Record<ErasureBar, Omit<Kept, 'part'>>> = {
  CLAIM: {
    because: 'A legal claim is recorded (GDPR Art. 17(3)(e)); only LEGAL_CLAIMS may use what is kept.',
    until: 'Every claim is lifted. Then it is erased.',
  },
  HOLD: {
    because: 'A court or an authority has ordered a hold (GDPR Art. 17(3)(b)).',
    until: 'Every hold is lifted. Then it is erased.',
  },
  RESTRICTION: {
    because: 'The person itself had its data kept, by a restriction (GDPR Art. 18(1)(b), (c)).',
    until: 'The restriction is lifted. Then it is erased.',
  },
};

const records: Kept = {
  part: 'LOG_RECORDS',
  because: 'Records of who read what account for it (GDPR Art. 5(2), 17(3)(b), (e)); none of them names the person.',
  until: 'The retention of the access log has passed.',
};

const suppression: Kept = {
  part: 'MARKETING_SUPPRESSION',
  because:
    'The person objected to direct marketing (GDPR Art. 21(3)): a keyed digest of its e-mail address keeps it so.',
  until: 'The controller leaves.',
};

const counts: Kept = {
  part: 'APPLICATION_COUNTS',
  because: 'The instructions anonymise: how many applied for which vacancy in which year, and how far they came.',
  until: 'For good: nobody can be told from it.',
};

const requests: Kept = {
  part: 'RIGHTS_REQUESTS',
  because:
    "What was asked of the person's rights, and how it was answered, is accounted for (GDPR Art. 5(2), 12, 17(3)(e)); the register names the person by its id alone.",
  until:
    'Five years after each request was closed, and while a claim or a hold stands; where the controller leaves before, until then.',
};

const backups: Kept = {
  part: 'BACKUPS',
  because:
    'Copies of the database that were made before lie outside the gateway. Special categories, summaries and notes of interviews can no longer be read in them, once the key of the person is destroyed.',
  until: 'Whoever keeps them has overwritten them.',
};

/** Says what is left after an erasure. Pure. */
export const keptOf = ({ outcome, bars, suppressed, requested }: Keeping): readonly Kept[] =>
  outcome === 'KEPT'
    ? [...bars.map((bar): Kept => ({ part: 'PERSON', ...barred[bar] })), ...(requested ? [requests] : [])]
    : [
        records,
        ...(outcome === 'ANONYMISED' ? [counts] : []),
        ...(suppressed ? [suppression] : []),
        ...(requested ? [requests] : []),
        backups,
      ];
