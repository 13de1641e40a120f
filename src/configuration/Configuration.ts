/** What the environment says, once, at start. Nothing else reads the environment. */
export interface Configuration {
  /** `PORT`; 0 lets the system choose. */
  readonly port: number;
  /** `HOST`: an address or a name. */
  readonly host: string;
  /** `DATABASE_URL`; null: the embedded PostgreSQL. Holds a password: never print it. */
  readonly databaseUrl: string | null;
  /** `CANDOUR_DATA`, absolute. */
  readonly dataFolder: string;
  /** `CANDOUR_ISSUERS`, absolute; null: the development issuer, where it may exist. */
  readonly issuersFile: string | null;
  /** `CANDOUR_TRUSTED_DOCUMENTS`, absolute; null: any document runs. */
  readonly trustedDocumentsFile: string | null;
  /** `CANDOUR_DEMO`: whether the database holds the demonstration. */
  readonly demo: boolean;
  /** `CANDOUR_LOG_KEY`, absolute: the key that signs receipts and checkpoints. */
  readonly logKeyFile: string;
  /** `CANDOUR_SUBJECT_KEYS`, absolute: the folder of the persons' keys, in no backup that is kept longer than it. */
  readonly subjectKeys: string;
  /** `CANDOUR_LOG_ARCHIVE`, absolute: the folder of archived segments of the logs; null: nothing of them is ever deleted. */
  readonly logArchive: string | null;
  /** Whom candidates write to (GDPR Art. 37(7)). */
  readonly dpo: DataProtectionOfficer;
  /** `CANDOUR_BREACH_NOTICE_HOURS`: how long the processor may take to tell its controllers of a breach. */
  readonly breachNoticeHours: number;
  /** `NODE_ENV` is `production`. */
  readonly production: boolean;
  /** `CANDOUR_LIMITS`, absolute: a JSON file; null: the defaults. */
  readonly limitsFile: string | null;
  /** `CANDOUR_WEBHOOKS`, absolute: a JSON list of targets; null: notices are only listed. */
  readonly webhooksFile: string | null;
  /** `CANDOUR_WITNESSES`, absolute: a JSON list of witnesses; null: nobody cosigns. */
  readonly witnessesFile: string | null;
}

export interface DataProtectionOfficer {
  readonly name: string;
  readonly postalAddress: string;
  /** Null in the demonstration only: the policy leaves it blank. */
  readonly email: string | null;
}
