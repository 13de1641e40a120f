import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import type { Configuration } from './Configuration.js';

export type Environment = Readonly<Record<string, string | undefined>>;

const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i;
const isHost = (text: string): boolean => isIP(text) !== 0 || hostName.test(text);
const isDatabaseUrl = (text: string): boolean => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
const isEmptyOrEmail = (text: string): boolean => text === '' || z.email().safeParse(text).success;
const isHours = (text: string): boolean => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 72;
const isPort = (text: string): boolean => /^\d{1,5}$/.test(text) && Number(text) <= 65_535;

// Empty is a fault and not the same as absent: a variable that was meant to close something must not open it.
const path = z.string().regex(/^[^\0]+$/, 'must be a path, or absent');
const line = z.string().regex(/^\P{Cc}{1,500}$/u, 'must be 1 to 500 characters on one line, or absent');

const variables = z.object({
  PORT: z.string().refine(isPort, 'must be a whole number from 0 to 65535').default('4000'),
  HOST: z.string().refine(isHost, 'must be an address or the name of a host').default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .refine(isDatabaseUrl, 'must be a URL that begins with "postgres://" or "postgresql://"')
    .optional(),
  CANDOUR_DATA: path.default('./data'),
  CANDOUR_ISSUERS: path.optional(),
  CANDOUR_TRUSTED_DOCUMENTS: path.optional(),
  CANDOUR_DEMO: z.enum(['on', 'off'], 'must be "on" or "off", or absent').optional(),
  CANDOUR_LOG_KEY: path.optional(),
  CANDOUR_LOG_ARCHIVE: path.optional(),
  CANDOUR_SUBJECT_KEYS: path.optional(),
  CANDOUR_LIMITS: path.optional(),
  CANDOUR_WEBHOOKS: path.optional(),
  CANDOUR_WITNESSES: path.optional(),
  CANDOUR_DPO_NAME: line.default('DPO Cooptalis Group'),
  CANDOUR_DPO_ADDRESS: line.default('992b Avenue de la République 59700 Marcq-en-Baroeul'),
  CANDOUR_DPO_EMAIL: z.string().refine(isEmptyOrEmail, 'must be an e-mail address, or empty').default(''),
  CANDOUR_BREACH_NOTICE_HOURS: z.string().refine(isHours, 'must be a whole number from 1 to 72').default('24'),
  CANDOUR_TOKEN: z.string().optional(),
});
type Variables = z.infer<typeof variables>;

/**
 * Reads the configuration from the environment (contract, "Environment").
 *
 * Paths come out absolute, taken from the working directory. No file is opened.
 * @throws ConfigurationError that names every faulty or unknown variable, and no value
 */
export function readConfiguration(environment: Environment): Configuration {
  const parsed = variables.safeParse(environment);
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map(({ path: [name], message }) => `${String(name)} ${message}.`);
  const faults = [...unknownNames(environment), ...wrong, ...missingEmail(environment)];
  if (!parsed.success || faults.length > 0) throw new ConfigurationError(faults.join(' '));
  return toConfiguration(parsed.data, environment);
}

/** Names are compared without their case, so that `Candour_Issuers` is found as the misspelling that it is. */
const unknownNames = (environment: Environment): readonly string[] =>
  Object.keys(environment)
    .filter((name) => /^candour_/i.test(name) && !Object.hasOwn(variables.shape, name))
    .sort()
    .map((name) => `${name} is not a variable that Candour knows.`);

/** Embedded: the demonstration unless it is switched off. A database of one's own: only when it is switched on. */
const isDemonstration = (environment: Environment): boolean =>
  environment['DATABASE_URL'] === undefined
    ? environment['CANDOUR_DEMO'] !== 'off'
    : environment['CANDOUR_DEMO'] === 'on';

const missingEmail = (environment: Environment): readonly string[] =>
  isDemonstration(environment) || (environment['CANDOUR_DPO_EMAIL'] ?? '') !== ''
    ? []
    : ['CANDOUR_DPO_EMAIL must be set outside the demonstration: candidates write to it.'];

function toConfiguration(read: Variables, environment: Environment): Configuration {
  const dataFolder = resolve(read.CANDOUR_DATA);
  return {
    port: Number(read.PORT),
    host: read.HOST,
    databaseUrl: read.DATABASE_URL ?? null,
    dataFolder,
    issuersFile: absolute(read.CANDOUR_ISSUERS),
    trustedDocumentsFile: absolute(read.CANDOUR_TRUSTED_DOCUMENTS),
    demo: isDemonstration(environment),
    logKeyFile: absolute(read.CANDOUR_LOG_KEY) ?? join(dataFolder, 'log-key.pem'),
    subjectKeys: absolute(read.CANDOUR_SUBJECT_KEYS) ?? join(dataFolder, 'keys'),
    logArchive: absolute(read.CANDOUR_LOG_ARCHIVE),
    dpo: {
      name: read.CANDOUR_DPO_NAME,
      postalAddress: read.CANDOUR_DPO_ADDRESS,
      email: read.CANDOUR_DPO_EMAIL === '' ? null : read.CANDOUR_DPO_EMAIL,
    },
    breachNoticeHours: Number(read.CANDOUR_BREACH_NOTICE_HOURS),
    production: environment['NODE_ENV'] === 'production',
    limitsFile: absolute(read.CANDOUR_LIMITS),
    webhooksFile: absolute(read.CANDOUR_WEBHOOKS),
    witnessesFile: absolute(read.CANDOUR_WITNESSES),
  };
}

const absolute = (given: string | undefined): string | null => (given === undefined ? null : resolve(given));
