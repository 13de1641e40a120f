import { parseArgs } from 'node:util';
import { isHttp } from '../gatewayAddress.js';

/** What `candour verify` was asked for; null: not given. */
export type VerifyOptions = Common &
  (
    | {
        readonly what: 'DATABASE';
        readonly database: string | null;
        readonly tenant: string | null;
        readonly witness: string | null;
      }
    | { readonly what: 'EXPORT'; readonly folder: string }
    | { readonly what: 'PROCESSING_RECORD'; readonly folder: string }
    | { readonly what: 'PROOF'; readonly file: string; readonly subject: { recordFile: string } | { receipt: string } }
    | {
        readonly what: 'GATEWAY';
        readonly address: string;
        readonly tenant: string | null;
        readonly token: string | null;
        readonly key: string;
      }
  );

interface Common {
  readonly key: string | null;
  readonly checkpoint: string | null;
}

type Named =
  | 'database'
  | 'tenant'
  | 'key'
  | 'checkpoint'
  | 'witness'
  | 'export'
  | 'processing-record'
  | 'proof'
  | 'record'
  | 'receipt'
  | 'gateway'
  | 'token';
type Values = Readonly<Partial<Record<Named, string>>>;

/** Reads the command line: the options, `help`, null where an option is unknown or empty, or a sentence on what does not fit. */
export function verifyOptions(args: readonly string[]): VerifyOptions | 'help' | null | (string & {}) {
  const values = valuesIn(args);
  if (values === null || values === 'help') return values;
  if (Object.values(values).includes('')) return null;
  const places = everyPlace.filter((name) => values[name] !== undefined);
  if (places.length > 1)
    return 'Only one of --database, --export, --processing-record, --proof and --gateway may be given.';
  const [place = 'database'] = places;
  const surplus = Object.keys(values).filter((name) => name !== place && !allowed[place].includes(name));
  if (surplus.length > 0) return `${surplus.map((name) => `--${name}`).join(', ')} may not be given with --${place}.`;
  return settled(place, values);
}

const everyPlace = ['database', 'export', 'processing-record', 'proof', 'gateway'] as const;

/** What may be given beside each. */
const allowed: Readonly<Record<(typeof everyPlace)[number], readonly string[]>> = {
  database: ['tenant', 'key', 'checkpoint', 'witness'],
  export: ['key', 'checkpoint'],
  'processing-record': ['key'],
  proof: ['key', 'record', 'receipt'],
  gateway: ['tenant', 'key', 'checkpoint', 'token'],
};

function settled(place: keyof typeof allowed, values: Values): VerifyOptions | string {
  const { key = null, checkpoint = null, tenant = null } = values;
  const { export: folder = '', proof = '', gateway = '', record, receipt } = values;
  switch (place) {
    case 'database':
      return {
        what: 'DATABASE',
        database: values.database ?? null,
        tenant,
        witness: values.witness ?? null,
        key,
        checkpoint,
      };
    case 'export':
      return { what: 'EXPORT', folder, key, checkpoint };
    case 'processing-record':
      return { what: 'PROCESSING_RECORD', folder: values['processing-record'] ?? '', key, checkpoint: null };
    case 'proof': {
      const both = record !== undefined && receipt !== undefined;
      const subject = record !== undefined ? { recordFile: record } : receipt !== undefined ? { receipt } : null;
      if (both || subject === null) return 'A --proof is verified for a --record or for a --receipt.';
      return { what: 'PROOF', file: proof, subject, key, checkpoint: null };
    }
    case 'gateway':
      if (!isHttp(gateway)) return 'The --gateway must be of http or https.';
      if (key === null) return 'A --gateway is verified with a --key that did not come from it at the same time.';
      return { what: 'GATEWAY', address: gateway, tenant, token: values.token ?? null, key, checkpoint };
  }
}

function valuesIn(args: readonly string[]): Values | 'help' | null {
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        ...{ database: text, tenant: text, key: text, checkpoint: text, witness: text, export: text, proof: text },
        ...{ 'processing-record': text, record: text, receipt: text, gateway: text, token: text },
      },
    });
    const { help, ...given } = values;
    return help ? 'help' : given;
  } catch {
    return null;
  }
}
