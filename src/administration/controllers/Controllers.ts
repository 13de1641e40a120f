/** What is said of a controller when it is opened. */
export interface ControllerOpened {
  /** The name by which tokens call it (claim `tenant`). */
  readonly tenant: string;
  readonly legalName: string;
  readonly representative: string | null;
  readonly dataProtectionOfficer: string | null;
  /** ISO 3166-1 alpha-2: the laws that apply to it. */
  readonly jurisdictions: readonly string[];
  readonly contractReference: string;
}

/** A controller as the register answers it. */
export interface AnsweredController {
  readonly tenant: string;
  readonly legalName: string;
  readonly representative: string | null;
  readonly dataProtectionOfficer: string | null;
  readonly jurisdictions: readonly string[];
  /** Null: it was opened before contracts were recorded. */
  readonly contractReference: string | null;
  readonly openedAt: Date;
}
