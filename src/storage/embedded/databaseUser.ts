import { existsSync, readFileSync, statSync } from 'node:fs';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import type { OperatingUser } from './OperatingUser.js';

/** Names that systems give to a user for databases, and to the one without rights; in the order they are taken. */
const candidates = ['postgres', '_postgres', 'nobody'];

/**
 * Finds a user to run PostgreSQL as, in the text of `/etc/passwd`: it refuses to run as root.
 *
 * Gives `undefined` when none of the known names is there. Identities of 0 and below (macOS gives `nobody` -2) are
 * passed over.
 */
export function unprivilegedUser(passwd: string): OperatingUser | undefined {
  const rows = passwd.split('\n').map((line) => line.split(':'));
  for (const name of candidates) {
    const row = rows.find(([first]) => first === name);
    const [uid, gid] = [Number(row?.[2]), Number(row?.[3])];
    if (uid > 0 && gid > 0) return { uid, gid };
  }
  return undefined;
}

/** Gives who a new database is to belong to: `undefined` (the gateway's own user) unless the gateway runs as root. */
export function newDatabaseUser(): OperatingUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const user = unprivilegedUser(readFileSync('/etc/passwd', 'utf8'));
  if (user === undefined) {
    throw new ConfigurationError(
      'The embedded PostgreSQL must run as another user than root, but there is no user "postgres" or "nobody": start the gateway as an ordinary user, or set DATABASE_URL.',
    );
  }
  return user;
}

/** Gives the user that the cluster in this folder belongs to, or `otherwise` where there is none yet. */
export function databaseUser(cluster: string, otherwise: OperatingUser | undefined): OperatingUser | undefined {
  if (!existsSync(cluster)) return otherwise;
  const { uid, gid } = statSync(cluster);
  const self = process.getuid?.();
  if (uid === 0 || (self !== 0 && uid !== self)) {
    throw new ConfigurationError(
      `The database in "${cluster}" belongs to another user: start the gateway as the user that created it, or choose another folder with CANDOUR_DATA.`,
    );
  }
  return self === 0 ? { uid, gid } : undefined;
}
