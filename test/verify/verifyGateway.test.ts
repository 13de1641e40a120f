import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Exporting, startExporting } from '../access-log/export/exporting.js';
import { type Ran, run } from '../cli/run.js';
import { asOwner } from '../helpers/database.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'candour-gateway-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

let exporting: Exporting;
let asDpo: string;
let asAuditor: string;
// 600 records: two full tiles of leaves, one partial, and a tile above them.
beforeAll(async () => {
  exporting = await startExporting();
  await exporting.append(600);
  await exporting.integrate();
  const pem = exporting.signer.publicKey.export({ format: 'pem', type: 'spki' });
  writeFileSync(join(folder, 'key.pem'), pem);
  writeFileSync(join(folder, 'kept'), await (await exporting.get('/log/checkpoint')).text());
  [asDpo, asAuditor] = [await token('DPO'), await token('AUDITOR')];
});
afterAll(() => exporting.stop());

const token = async (role: 'DPO' | 'AUDITOR'): Promise<string> =>
  (await exporting.bearer(role)).slice('Bearer '.length);
const verify = (bearer: string, ...more: readonly string[]): Promise<Ran> =>
  run(['verify', '--gateway', exporting.on.url, '--token', bearer, '--key', join(folder, 'key.pem'), ...more]);
const tamper = (statement: string): Promise<unknown> => asOwner(exporting.candour.fresh.connection, statement);

/** Does something to the log, and undoes it. */
async function during(statement: string, undo: string, work: () => Promise<void>): Promise<void> {
  await tamper(statement);
  await work();
  await tamper(undo);
}

describe('a gateway whose log is honest', () => {
  beforeEach(() => exporting.integrate());

  it('is sound, with what came after a checkpoint that was kept', async () => {
    await exporting.append(300);
    await exporting.integrate();
    const ran = await verify(asDpo, '--checkpoint', join(folder, 'kept'));
    expect([ran.exitCode, ran.stdout]).toEqual([
      0,
      expect.stringMatching(/^acme: sound, \d+ records that were signed\n$/),
    ]);
  });
});

const zero = "decode(repeat('00', 32), 'hex')";

describe('a gateway whose database was tampered with', () => {
  it.each<[string, string, string, string, string]>([
    [
      'a record edited',
      `update access_log_entry set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'TALENT_POOL', 'SECURITY'), 'UTF8') where index = 300`,
      `update access_log_entry set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'SECURITY', 'TALENT_POOL'), 'UTF8') where index = 300`,
      'acme: TAMPERED, first bad index 300',
      'the record is not the one whose hash the tree holds',
    ],
    [
      'a tile edited',
      `update access_log_tile set hashes = overlay(hashes placing ${zero} from 32 * 44 + 1) where level = 0 and index = 1`,
      `update access_log_tile set hashes = overlay(hashes placing sha256('\\x00'::bytea || leaf) from 32 * 44 + 1)
       from access_log_entry where level = 0 and access_log_tile.index = 1 and access_log_entry.index = 300`,
      'acme: TAMPERED, first bad index 300',
      'the record is not the one whose hash the tree holds',
    ],
  ])(
    'with %s names the first bad index, where the records may be read',
    async (_what, statement, undo, headline, what) => {
      await during(statement, undo, async () => {
        const ran = await verify(asDpo);
        expect([ran.exitCode, ran.stdout.split('\n').slice(0, 2)]).toEqual([1, [headline, `  ${what}`]]);
      });
      expect((await verify(asDpo)).exitCode).toBe(0);
    },
  );

  it('with a tile edited is found without reading any record', async () => {
    await during(
      `update access_log_tile set hashes = overlay(hashes placing ${zero} from 1) where level = 0 and index = 1`,
      `update access_log_tile set hashes = overlay(hashes placing sha256('\\x00'::bytea || leaf) from 1)
       from access_log_entry where level = 0 and access_log_tile.index = 1 and access_log_entry.index = 256`,
      async () => {
        const ran = await verify(asAuditor);
        expect([ran.exitCode, ran.stdout]).toEqual([
          1,
          'acme: TAMPERED, first bad index 256 (or a later one, up to 511)\n  the tile of level 1 holds another hash for it\n',
        ]);
      },
    );
    expect((await verify(asAuditor)).exitCode).toBe(0);
  });

  it('and whose tiles were rewritten as a whole does not give the root that was signed', async () => {
    await tamper('create table saved as select * from access_log_tile');
    await during(
      `update access_log_entry set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'TALENT_POOL', 'SECURITY'), 'UTF8') where index = 590;
       update access_log_tile set hashes = overlay(hashes placing sha256('\\x00'::bytea || leaf) from 32 * (590 - 512) + 1)
         from access_log_entry where level = 0 and access_log_tile.index = 2 and access_log_entry.index = 590`,
      `update access_log_entry set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), 'SECURITY', 'TALENT_POOL'), 'UTF8') where index = 590;
       update access_log_tile tile set hashes = saved.hashes from saved where (saved.level, saved.index) = (tile.level, tile.index);
       drop table saved`,
      async () => {
        const ran = await verify(asDpo);
        expect([ran.exitCode, ran.stdout.startsWith('acme: TAMPERED, first bad index ')]).toEqual([1, true]);
      },
    );
  });

  it('and taken back to before a checkpoint that was kept ends too early', async () => {
    await exporting.append(20);
    await exporting.integrate();
    const later = join(folder, 'later');
    writeFileSync(later, await (await exporting.get('/log/checkpoint')).text());
    const size = Number((await (await exporting.get('/log/checkpoint')).text()).split('\n')[1]);
    await tamper(`delete from access_log_checkpoint where size = ${size}`);
    const ran = await verify(asAuditor, '--checkpoint', later);
    expect([ran.exitCode, ran.stdout]).toEqual([1, expect.stringContaining('the log ends before what was signed')]);
  });
});
