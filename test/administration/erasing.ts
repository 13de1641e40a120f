import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { completeErasures } from '../../src/administration/erasure/completeErasures.js';
import { loadLogKey } from '../../src/verify/LogKey.js';
import { verdictOf } from '../../src/verify/reportText.js';
import { verifyDatabase } from '../../src/verify/verifyDatabase.js';
import { asOwner } from '../helpers/database.js';
import type { Asker, ClientAnswer, TestGateway } from '../helpers/gateway.js';
import { integrateAll, oldSigner } from '../helpers/oldLog.js';
import { controller } from './breakGlassSupport.js';

export interface ErasureRead {
  readonly id: string;
  readonly candidate: string | null;
  readonly outcome: string;
  readonly begunAt: string | null;
  readonly completedAt: string | null;
  readonly keyDestroyedAt: string | null;
  readonly erased: readonly { readonly table: string; readonly rows: number }[];
  readonly recipients: number | null;
  readonly waitsFor: readonly string[];
  readonly kept: readonly { readonly part: string; readonly because: string; readonly until: string }[];
}

export const erasureFields =
  'id candidate ground outcome decidedAt begunAt completedAt keyDestroyedAt erased { table rows } recipients waitsFor kept { part because until }';

/** Asks for the erasure of a candidate. */
export const erasing = (
  { ask }: Pick<TestGateway, 'ask'>,
  candidate: string,
  { as = controller, ground = 'NO_LONGER_NEEDED', key }: { as?: Asker; ground?: string; key?: string } = {},
): Promise<ClientAnswer> =>
  ask(
    as,
    `mutation @purpose(is: ${as.purposes[0]}) { eraseSubject(candidate: "${candidate}", ground: ${ground}) { ${erasureFields} } }`,
    key === undefined ? {} : { idempotencyKey: key },
  );

export function erasureOf({ data, text }: ClientAnswer): ErasureRead {
  const [erasure] = Object.values(data ?? {});
  if (typeof erasure !== 'object' || erasure === null) throw new Error(text);
  return erasure as ErasureRead;
}

/** The erasures as a role reads them. */
export async function erasuresFor({ ask }: TestGateway, as: Asker, args = ''): Promise<readonly ErasureRead[]> {
  const answer = await ask(as, `query @purpose(is: ${as.purposes[0]}) { erasures${args} { ${erasureFields} } }`);
  if (answer.code !== null) throw new Error(answer.text);
  return (answer.data as { erasures: readonly ErasureRead[] }).erasures;
}

/** What a gateway does by itself every few seconds. What it does not plan for fails the test. */
export async function complete({ gateway, database, fresh, clock }: TestGateway): Promise<void> {
  const failed: unknown[] = [];
  await completeErasures({
    ...{ pool: database.pool, log: gateway.log, rulebook: gateway.rulebook, keys: fresh.keys, clock: () => clock.now },
    onUnplanned: (error) => failed.push(error),
  });
  if (failed.length > 0) throw failed[0];
}

/** Every row of every table of the database, as a dump has them, with binary columns as the text that they are. */
export async function dump({
  fresh,
}: TestGateway): Promise<readonly { readonly table: string; readonly row: string }[]> {
  const owner = (statement: string) => asOwner(fresh.connection, statement);
  const tables = await owner(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  );
  const rows: { table: string; row: string }[] = [];
  for (const { name } of tables as readonly { readonly name: string }[]) {
    const found = await owner(`select t::text as row from ${name} t`);
    rows.push(
      ...(found as readonly { readonly row: string }[]).map(({ row }) => ({ table: name, row: withBytes(row) })),
    );
  }
  return rows;
}

const withBytes = (row: string): string =>
  row.replace(/\\{1,2}x((?:[0-9a-f]{2})+)/g, (_all, hex: string) => Buffer.from(hex, 'hex').toString('latin1'));

/** The exit code of `candour verify` over acme's log: 0, it is as it was signed. The gateway's signer is `oldSigner`. */
export async function verdict({ database, fresh, clock }: TestGateway): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'candour-erasing-'));
  try {
    writeFileSync(join(folder, 'key.pem'), oldSigner.publicKey.export({ format: 'pem', type: 'spki' }));
    await integrateAll(database, clock.now);
    const key = await loadLogKey(join(folder, 'key.pem'));
    const [report] = await verifyDatabase(fresh.connection, {
      ...{ tenant: 'acme', key, kept: null, onProgress: () => undefined },
    });
    return report ? verdictOf(report) : 3;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
