/** Where the notices to one office of one tenant are sent. From the configuration file only. */
export interface WebhookTarget {
  readonly tenant: string;
  readonly audience: 'DPO' | 'CONTROLLER';
  readonly url: URL;
  /** Where it receives: ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Whether the URL may lead into the operator's own network. */
  readonly allowPrivate: boolean;
  /** The key of the signature. Never print it. */
  readonly secret: string;
}
