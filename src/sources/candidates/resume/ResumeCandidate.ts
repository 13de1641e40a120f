/** One post; its dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface ResumeWork {
  readonly employer: string | null;
  readonly position: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
  /** JSON Resume's summary, then each highlight on a line of its own. */
  readonly summary: string | null;
}

/** One course of study; its dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export interface ResumeEducation {
  readonly institution: string | null;
  readonly area: string | null;
  readonly studyType: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
}

/** One skill. */
export interface ResumeSkill {
  readonly name: string | null;
  readonly level: string | null;
}

/** One language. */
export interface ResumeLanguage {
  readonly language: string | null;
  readonly fluency: string | null;
}

/**
 * What a JSON Resume fills of a candidate. It has no place for a special category, a date of birth or a nationality:
 * none of them is ever taken from a resume. Every field passes `assertCandidateInput`.
 */
export interface ResumeCandidate {
  readonly givenName: string | null;
  readonly familyName: string | null;
  readonly headline: string | null;
  readonly summary: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly city: string | null;
  readonly region: string | null;
  readonly countryCode: string | null;
  readonly photoUrl: string | null;
  readonly work: readonly ResumeWork[];
  readonly education: readonly ResumeEducation[];
  readonly skills: readonly ResumeSkill[];
  readonly languages: readonly ResumeLanguage[];
}

/** A place of the document that was not imported. */
export interface Unplaced {
  /**
   * JSON pointer (RFC 6901) of keys that JSON Resume defines, and of indices. A key that it does not define is told as
   * `/*` below its parent: the text of such a key is the sender's and is not repeated.
   */
  readonly pointer: string;
  readonly why: string;
}

/** A free text of the document that the candidate is given, as it stands there. */
export interface ResumeText {
  /** JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** The field of the candidate that it is stored in. */
  readonly field: string;
  readonly text: string;
}

/** The candidate that a resume gives, and what of the resume is not in it. */
export interface ResumeReading {
  readonly texts: readonly ResumeText[];
  readonly candidate: ResumeCandidate;
  readonly unplaced: readonly Unplaced[];
}
