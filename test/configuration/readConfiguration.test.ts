import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/configuration/readConfiguration.js';
import { ConfigurationError } from '../../src/errors/ConfigurationError.js';

const OWN_DATABASE = 'postgres://gateway:secret@db.example:5432/candour';

describe('readConfiguration', () => {
  it('needs nothing from the environment', () => {
    expect(readConfiguration({ PATH: '/usr/bin' })).toEqual({
      port: 4000,
      host: '127.0.0.1',
      databaseUrl: null,
      dataFolder: resolve('data'),
      issuersFile: null,
      trustedDocumentsFile: null,
      demo: true,
      logKeyFile: resolve('data/log-key.pem'),
      subjectKeys: resolve('data/keys'),
      dpo: {
        name: 'DPO Cooptalis Group',
        postalAddress: '992b Avenue de la République 59700 Marcq-en-Baroeul',
        email: null,
      },
      breachNoticeHours: 24,
      production: false,
      limitsFile: null,
      webhooksFile: null,
      logArchive: null,
      witnessesFile: null,
    });
  });

  it('reads every variable', () => {
    const environment = {
      PORT: '0',
      HOST: '::1',
      DATABASE_URL: OWN_DATABASE,
      CANDOUR_DATA: '/var/lib/a folder',
      CANDOUR_ISSUERS: 'issuers.json',
      CANDOUR_TRUSTED_DOCUMENTS: '/etc/documents.json',
      CANDOUR_DEMO: 'off',
      CANDOUR_LOG_KEY: '/etc/key.pem',
      CANDOUR_SUBJECT_KEYS: 'keys of persons',
      CANDOUR_DPO_NAME: 'Zoé Martin',
      CANDOUR_DPO_ADDRESS: '1 rue du Bac, Paris',
      CANDOUR_DPO_EMAIL: 'dpo@example.org',
      CANDOUR_LIMITS: 'limits.json',
      CANDOUR_WEBHOOKS: 'webhooks.json',
      CANDOUR_LOG_ARCHIVE: 'archive',
      CANDOUR_WITNESSES: 'witnesses.json',
      CANDOUR_BREACH_NOTICE_HOURS: '36',
      CANDOUR_TOKEN: 'a.b.c',
      NODE_ENV: 'production',
    };
    expect(readConfiguration(environment)).toEqual({
      port: 0,
      host: '::1',
      databaseUrl: OWN_DATABASE,
      dataFolder: '/var/lib/a folder',
      issuersFile: resolve('issuers.json'),
      trustedDocumentsFile: '/etc/documents.json',
      demo: false,
      logKeyFile: '/etc/key.pem',
      subjectKeys: resolve('keys of persons'),
      dpo: { name: 'Zoé Martin', postalAddress: '1 rue du Bac, Paris', email: 'dpo@example.org' },
      breachNoticeHours: 36,
      production: true,
      limitsFile: resolve('limits.json'),
      webhooksFile: resolve('webhooks.json'),
      logArchive: resolve('archive'),
      witnessesFile: resolve('witnesses.json'),
    });
  });

  const email = { CANDOUR_DPO_EMAIL: 'dpo@example.org' };
  it.each([
    { where: 'embedded', environment: {}, demo: true },
    { where: 'embedded, on', environment: { CANDOUR_DEMO: 'on' }, demo: true },
    { where: 'embedded, off', environment: { CANDOUR_DEMO: 'off', ...email }, demo: false },
    { where: 'a database of its own', environment: { DATABASE_URL: OWN_DATABASE, ...email }, demo: false },
    { where: 'its own, on', environment: { DATABASE_URL: OWN_DATABASE, CANDOUR_DEMO: 'on' }, demo: true },
    { where: 'its own, off', environment: { DATABASE_URL: OWN_DATABASE, CANDOUR_DEMO: 'off', ...email }, demo: false },
  ])('holds the demonstration ($where): $demo', ({ environment, demo }) => {
    expect(readConfiguration(environment).demo).toBe(demo);
  });

  it.each(['postgresql://db/candour', 'postgres://[::1]:5432/x', 'postgresql:///candour?host=/var/run/postgresql'])(
    'takes the database %s',
    (url) => {
      expect(readConfiguration({ DATABASE_URL: url, ...email }).databaseUrl).toBe(url);
    },
  );

  it('takes an empty e-mail in the demonstration as none', () => {
    expect(readConfiguration({ CANDOUR_DPO_EMAIL: '' }).dpo.email).toBeNull();
  });
});

describe('a start is refused', () => {
  const port = 'PORT must be a whole number from 0 to 65535.';
  const host = 'HOST must be an address or the name of a host.';
  const database = 'DATABASE_URL must be a URL that begins with "postgres://" or "postgresql://".';
  const needsEmail = 'CANDOUR_DPO_EMAIL must be set outside the demonstration: candidates write to it.';
  it.each([
    ...['', '65536', '-1', '4000.5', '0x10', ' 4000', 'http'].map((PORT) => ({ environment: { PORT }, message: port })),
    ...['', 'two words', 'http://localhost', '-x', 'a..b', '[::1]'].map((HOST) => ({
      environment: { HOST },
      message: host,
    })),
    ...['', 'mysql://db/x', 'db.example', 'postgres://host:port/x'].map((DATABASE_URL) => ({
      environment: { DATABASE_URL, CANDOUR_DPO_EMAIL: 'dpo@example.org' },
      message: database,
    })),
    ...['CANDOUR_DATA', 'CANDOUR_ISSUERS', 'CANDOUR_TRUSTED_DOCUMENTS', 'CANDOUR_LOG_KEY', 'CANDOUR_LIMITS'].map(
      (name) => ({ environment: { [name]: '' }, message: `${name} must be a path, or absent.` }),
    ),
    ...['', 'yes', 'ON', 'true'].map((CANDOUR_DEMO) => ({
      environment: { CANDOUR_DEMO },
      message: 'CANDOUR_DEMO must be "on" or "off", or absent.',
    })),
    ...['CANDOUR_DPO_NAME', 'CANDOUR_DPO_ADDRESS'].flatMap((name) =>
      ['', 'two\nlines', 'x'.repeat(501)].map((value) => ({
        environment: { [name]: value },
        message: `${name} must be 1 to 500 characters on one line, or absent.`,
      })),
    ),
    {
      environment: { CANDOUR_DPO_EMAIL: 'somebody' },
      message: 'CANDOUR_DPO_EMAIL must be an e-mail address, or empty.',
    },
    { environment: { DATABASE_URL: OWN_DATABASE }, message: needsEmail },
    { environment: { CANDOUR_DEMO: 'off', CANDOUR_DPO_EMAIL: '' }, message: needsEmail },
    { environment: { CANDOUR_ISSUER: 'x' }, message: 'CANDOUR_ISSUER is not a variable that Candour knows.' },
    { environment: { Candour_Demo: 'off' }, message: 'Candour_Demo is not a variable that Candour knows.' },
    { environment: { CANDOUR_: 'x' }, message: 'CANDOUR_ is not a variable that Candour knows.' },
    {
      environment: { PORT: 'x', CANDOUR_DEMO: 'x', CANDOUR_B: '1', CANDOUR_A: '1' },
      message: `CANDOUR_A is not a variable that Candour knows. CANDOUR_B is not a variable that Candour knows. ${port} CANDOUR_DEMO must be "on" or "off", or absent.`,
    },
  ])('with $environment', ({ environment, message }) => {
    expect(() => readConfiguration(environment)).toThrow(new ConfigurationError(message));
  });
});
