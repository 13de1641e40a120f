import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ConfigurationError } from '../errors/ConfigurationError.js';

/** Whose folder one is: the two must never share one, because a witness is worth what the gateway's operator can't reach. */
export type FolderUse = 'gateway' | 'witness';

/** What a gateway keeps in its folder, by which one that was never marked is known as well. */
const ofGateway = /^(?:postgresql(?:\.location)?|log-key\.pem|dev-issuer\.json|gateway-\d+\.lock)$/;

const markOf = (use: FolderUse): string => `candour-${use}`;
const other = { gateway: 'witness', witness: 'gateway' } as const;

/**
 * Marks a folder as a gateway's or a witness's.
 *
 * @throws ConfigurationError when it is the other's already
 */
export function claimFolder(folder: string, use: FolderUse): void {
  assertFolderFree(folder, use);
  const mark = join(folder, markOf(use));
  if (existsSync(mark)) return;
  writeFileSync(mark, '', { mode: 0o600 });
  try {
    // Both may have looked before either had written.
    assertFolderFree(folder, use);
  } catch (error) {
    rmSync(mark, { force: true });
    throw error;
  }
}

/** Asserts that a folder is not the other's, and writes nothing. @throws ConfigurationError */
export function assertFolderFree(folder: string, use: FolderUse): void {
  const isOthers = existsSync(join(folder, markOf(other[use])));
  if (use === 'gateway' && isOthers)
    throw new ConfigurationError("The data folder must be the gateway's own, but it is a witness's: set CANDOUR_DATA.");
  if (use === 'witness' && (isOthers || liesInGateways(folder) || namesIn(folder).some((name) => ofGateway.test(name))))
    throw new ConfigurationError("The folder of --data must be the witness's own, but it is a gateway's.");
}

function liesInGateways(folder: string): boolean {
  const parent = dirname(folder);
  return parent !== folder && (existsSync(join(parent, markOf('gateway'))) || liesInGateways(parent));
}

const namesIn = (folder: string): readonly string[] => (existsSync(folder) ? readdirSync(folder) : []);
