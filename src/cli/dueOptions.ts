import { parseArgs } from 'node:util';
import { isHttp } from './gatewayAddress.js';

/** Of a command that has a gateway do what is due for a tenant, or only tell it. */
export interface DueOptions {
  readonly tenant: string;
  readonly dryRun: boolean;
  readonly token: string | null;
  /** Null: the gateway on this machine, at the port that the environment says. */
  readonly address: string | null;
}

/** Reads the command line; null: it is used otherwise. */
export function readDueOptions(args: readonly string[]): DueOptions | 'help' | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        'dry-run': { type: 'boolean', default: false },
        tenant: { type: 'string' },
        token: { type: 'string' },
        address: { type: 'string' },
      },
    });
    if (values.help) return 'help';
    const { tenant, token = null, address = null } = values;
    if (!tenant || (address !== null && !isHttp(address))) return null;
    return { tenant, dryRun: values['dry-run'], token, address };
  } catch {
    return null;
  }
}
