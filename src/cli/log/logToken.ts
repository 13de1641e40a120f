import type { Environment } from '../../configuration/readConfiguration.js';
import { CouldNotRun } from '../CouldNotRun.js';
import { commandToken } from '../commandToken.js';

/**
 * Gives the token that a log is read with: one that was given says whose log it is; the development issuer mints one for
 * the DPO of a tenant that is named.
 *
 * @throws CouldNotRun when there is none, or it is for another tenant
 */
export async function logToken(
  { token, tenant }: { readonly token: string | null; readonly tenant: string | null },
  environment: Environment,
): Promise<string> {
  if (tenant !== null)
    return await commandToken({ tenant, token, role: 'DPO', purpose: 'ACCOUNTABILITY' }, environment);
  const given = token ?? environment['CANDOUR_TOKEN'];
  if (given !== undefined) return given;
  throw new CouldNotRun('Without a token (--token, CANDOUR_TOKEN) the option --tenant must say whose log it is.');
}
