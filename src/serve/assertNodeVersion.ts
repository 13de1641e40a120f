import { ConfigurationError } from '../errors/ConfigurationError.js';

/** The oldest that everything here runs on; `npm ci` brings a newer one, as a package. */
const oldest = [22, 18] as const;

/**
 * Refuses a Node that is too old, before something fails in it for want of a function. It happens where npm was told to
 * run no install scripts: then the package's Node is not there, and the system's is taken.
 *
 * @param version as `process.versions.node` gives it
 * @throws ConfigurationError that says how to come to the right one
 */
export function assertNodeVersion(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new ConfigurationError(
    `Node must be ${oldest.join('.')} or newer: run "npm ci" with its install scripts, which bring one, or install one yourself.`,
  );
}
