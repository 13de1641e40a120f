import { parseArgs } from 'node:util';
import { type Code, isCode } from '../errors/codes.js';
import { isPurpose, type Purpose } from '../vocabulary/purposes.js';
import { isRole, type Role } from '../vocabulary/roles.js';
import { isHttp } from './gatewayAddress.js';

/** What `candour explain` was asked for. */
export interface ExplainOptions {
  readonly file: string;
  readonly tenant: string;
  readonly as: {
    readonly roles: readonly Role[];
    readonly purposes: readonly Purpose[];
    readonly country: string | null;
    readonly organisation: string | null;
  };
  readonly operation: string | null;
  readonly variables: string | null;
  readonly failOn: readonly (Code | 'ANY')[];
  readonly json: boolean;
  readonly token: string | null;
  /** Null: the gateway on this machine, at the port that the environment says. */
  readonly address: string | null;
}

const one = { type: 'string' } as const;
const many = { type: 'string', multiple: true, default: [] } satisfies {
  type: 'string';
  multiple: true;
  default: string[];
};

/** Reads the command line: the options, `help`, or a sentence that says what is wrong with it. */
export function explainOptions(args: readonly string[]): ExplainOptions | 'help' | (string & {}) {
  try {
    return read(args);
  } catch {
    return 'An option is unknown, or lacks its value.';
  }
}

function read(args: readonly string[]): ReturnType<typeof explainOptions> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...{ help: { type: 'boolean', short: 'h', default: false }, json: { type: 'boolean', default: false } },
      ...{ role: many, purpose: many, 'fail-on': many, tenant: { ...one, default: 'acme' }, country: one },
      ...{ organisation: one, operation: one, variables: one, token: one, address: one },
    },
  });
  if (values.help) return 'help';
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) return 'Exactly one file must be named.';
  const { role: roles, purpose: purposes, 'fail-on': failOn } = values;
  if (roles.length === 0 || !roles.every(isRole)) return 'At least one --role must be given, and each be a role.';
  if (!purposes.every(isPurpose)) return 'Each --purpose must be a purpose.';
  if (!failOn.every(isFailing)) return 'Each --fail-on must be a code, or ANY.';
  const { tenant, country = null, organisation = null, operation = null, variables = null, json } = values;
  const { token = null, address = null } = values;
  if (address !== null && !isHttp(address)) return 'The --address must be of http or https.';
  return {
    file,
    tenant,
    as: { roles, purposes, country, organisation },
    operation,
    variables,
    failOn,
    json,
    token,
    address,
  };
}

const isFailing = (text: string): text is Code | 'ANY' => text === 'ANY' || isCode(text);
