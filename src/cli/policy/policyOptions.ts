import { parseArgs } from 'node:util';

/** What `candour policy` was asked for. */
export interface PolicyOptions {
  readonly action: 'export' | 'diff' | 'apply';
  readonly kind: 'POLICY' | 'INSTRUCTIONS';
  readonly tenant: string;
  /** Of `diff` and `apply`. */
  readonly file: string | null;
  /** Of `export`: which version; null: the active one. */
  readonly number: number | null;
  /** Of `diff`: exit with 1 where something opens. */
  readonly failOnLoosening: boolean;
  readonly token: string | null;
  /** Null: the gateway on this machine, at the port that the environment says. */
  readonly address: string | null;
}

const one = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

/** Reads the command line: the options, `help`, or a sentence that says what is wrong with it. */
export function policyOptions(args: readonly string[]): PolicyOptions | 'help' | (string & {}) {
  try {
    return read(args);
  } catch {
    return 'An option is unknown, or lacks its value.';
  }
}

function read(args: readonly string[]): ReturnType<typeof policyOptions> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...{ help: { ...flag, short: 'h' }, instructions: flag, 'fail-on-loosening': flag },
      ...{ tenant: one, number: one, token: one, address: one },
    },
  });
  if (values.help) return 'help';
  const [action, file = null, ...others] = positionals;
  if (action !== 'export' && action !== 'diff' && action !== 'apply')
    return 'The action must be export, diff or apply.';
  if (others.length > 0 || (action === 'export') !== (file === null))
    return action === 'export' ? 'An export names no file: it prints.' : 'Exactly one file must be named.';
  const { tenant, token = null, address = null } = values;
  if (!tenant) return 'The --tenant must be given.';
  const number = values.number === undefined ? null : Number(values.number);
  if (number !== null && (action !== 'export' || !Number.isInteger(number) || number < 1))
    return 'A --number is that of a version to export.';
  if (address !== null && !/^https?:$/.test(URL.parse(address)?.protocol ?? ''))
    return 'The --address must be of http or https.';
  const kind = values.instructions ? 'INSTRUCTIONS' : 'POLICY';
  return { action, kind, tenant, file, number, failOnLoosening: values['fail-on-loosening'], token, address };
}
