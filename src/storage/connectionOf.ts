import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import type { Connection } from './Connection.js';

const form = '"postgres://login:password@host:port/database"';

/**
 * Reads the value of `DATABASE_URL`. Of parameters it takes `host` (the folder of a Unix socket), `sslmode` (`disable`,
 * `require`, `verify-full`; libpq's meanings; without it TLS is not used) and `sslrootcert` (a file).
 *
 * Throws a `ConfigurationError` that never repeats the value, since it holds a password. Other parameters are refused:
 * `options` could undo the run-time role.
 */
export function connectionOf(url: string): Connection {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const database = decode(parsed?.pathname.slice(1) ?? '');
  if (parsed === undefined || !/^postgres(ql)?:$/.test(parsed.protocol) || database === '') {
    throw new ConfigurationError(`DATABASE_URL must have the form ${form}.`);
  }
  const parameters = parsed.searchParams;
  if ([...parameters.keys()].some((name) => !['host', 'sslmode', 'sslrootcert'].includes(name))) {
    throw new ConfigurationError('DATABASE_URL must have no parameters but "host", "sslmode" and "sslrootcert".');
  }
  const host = parameters.get('host') ?? decode(parsed.hostname.replace(/^\[(.*)\]$/, '$1'));
  return {
    host: host === '' ? 'localhost' : host,
    port: parsed.port === '' ? 5432 : Number(parsed.port),
    ...(parsed.username === '' ? {} : { user: decode(parsed.username) }),
    ...(parsed.password === '' ? {} : { password: decode(parsed.password) }),
    database,
    ssl: tls(parameters.get('sslmode') ?? 'disable', parameters.get('sslrootcert')),
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new ConfigurationError(`DATABASE_URL must have the form ${form}, with "%" written as "%25".`);
  }
}

function tls(mode: string, rootCertificate: string | null): false | ConnectionOptions {
  switch (mode) {
    case 'disable':
      return false;
    case 'require':
      return { rejectUnauthorized: false };
    case 'verify-full':
      return rootCertificate === null ? {} : { ca: readCertificate(rootCertificate) };
    default:
      throw new ConfigurationError('"sslmode" in DATABASE_URL must be "disable", "require" or "verify-full".');
  }
}

function readCertificate(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigurationError('"sslrootcert" in DATABASE_URL must name a file that can be read.', { cause });
  }
}
