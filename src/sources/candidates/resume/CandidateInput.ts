/** What a client may write of a candidate: `CandidateInput` of the schema. Absent and null differ for an update. */
export interface CandidateInput {
  readonly givenName?: string | null | undefined;
  readonly familyName?: string | null | undefined;
  readonly headline?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly address?: string | null | undefined;
  readonly city?: string | null | undefined;
  readonly region?: string | null | undefined;
  readonly countryCode?: string | null | undefined;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth?: string | null | undefined;
  readonly nationality?: string | null | undefined;
  readonly workPermit?: string | null | undefined;
  readonly ethnicOrigin?: string | null | undefined;
  readonly religiousBelief?: string | null | undefined;
  readonly photoUrl?: string | null | undefined;
  readonly salaryExpectation?: number | null | undefined;
}
