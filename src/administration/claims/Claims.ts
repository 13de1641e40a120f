/** A claim that was made or is to be expected, or a hold that a court or an authority has ordered. */
export const claimKinds = ['CLAIM', 'HOLD'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** The arguments of `recordClaim`. */
export interface ClaimAsked {
  readonly candidate: string;
  readonly kind: ClaimKind;
  readonly reference: string;
}

/** A claim as the schema reads it. */
export interface AnsweredClaim {
  readonly id: string;
  readonly candidate: string;
  readonly kind: ClaimKind;
  readonly reference: string;
  readonly recordedAt: Date;
  /** Null: it stands. */
  readonly liftedAt: Date | null;
}
