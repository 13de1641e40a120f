import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIntegrator } from '../../src/access-log/integrate/createIntegrator.js';
import { issueReceipt } from '../../src/access-log/receipt.js';
import { draftOf, factsOf, type LogFixture, now, openFixture, signer } from '../access-log/support.js';
import { type Ran, run } from '../cli/run.js';
import { asOwner } from '../helpers/database.js';

let folder: string;
let fixture: LogFixture;
let database: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candour-receipt-'));
  writeFileSync(join(folder, 'key.pem'), signer.publicKey.export({ format: 'pem', type: 'spki' }));
  fixture = await openFixture();
  const { host, port, user, database: name } = fixture.connection;
  database = `postgres://${user}@localhost:${port}/${name}?host=${encodeURIComponent(host ?? '')}`;
});
afterAll(async () => {
  await fixture.close();
  rmSync(folder, { recursive: true });
});

const append = async (): Promise<string> => {
  const outcome = await fixture.log.append(factsOf(), [draftOf(), draftOf()]);
  if (outcome.stale) throw new Error('It was expected to be recorded.');
  return outcome.receipt.text;
};
const integrate = async (): Promise<void> => {
  await createIntegrator({ ...fixture, signer, clock: () => now, onFailure: () => undefined })();
};
const judge = (receipt: string): Promise<Ran> =>
  run(['verify-receipt', receipt, '--key', join(folder, 'key.pem'), '--database', database]);
const said = async (receipt: string): Promise<readonly [number, string | undefined]> => {
  const { exitCode, stdout } = await judge(receipt);
  return [exitCode, stdout.split('\n')[0]];
};

describe('candour verify-receipt, in a database', () => {
  it('finds the record not yet, and then included', async () => {
    const first = await append();
    expect(await said(first)).toEqual([2, 'acme: NOT YET']);
    await integrate();
    expect(await said(first)).toEqual([0, 'acme: included, index 0 of 2 that were signed']);
    const second = await append();
    expect(await said(second)).toEqual([2, 'acme: NOT YET']);
    await integrate();
    expect(await said(second)).toEqual([0, 'acme: included, index 2 of 4 that were signed']);
  });

  it('finds a record omitted that was deleted, with its whole log signed anew by the stolen key', async () => {
    const receipt = await append();
    await integrate();
    await asOwner(
      fixture.connection,
      `delete from access_log_entry where index >= 4; update access_log_head set next = 4 where tenant = 'acme';
       delete from access_log_tile; delete from access_log_tree; delete from access_log_checkpoint`,
    );
    await integrate();
    expect(await said(receipt)).toEqual([1, 'acme: OMITTED']);
  });

  it('finds another record where its leaf was edited, and where the tree holds another one', async () => {
    const receipt = await append();
    await integrate();
    const edit = (from: string, to: string): Promise<unknown> =>
      asOwner(
        fixture.connection,
        `update access_log_entry set leaf = convert_to(replace(convert_from(leaf, 'UTF8'), '${from}', '${to}'), 'UTF8')`,
      );
    await edit('TALENT_POOL', 'SECURITY');
    expect(await said(receipt)).toEqual([1, 'acme: OMITTED']);
    await asOwner(
      fixture.connection,
      'delete from access_log_tile; delete from access_log_tree; delete from access_log_checkpoint',
    );
    await integrate();
    await edit('SECURITY', 'TALENT_POOL');
    expect(await said(receipt)).toEqual([1, 'acme: OMITTED']);
  });

  it('could not tell of a log that is not there', async () => {
    const at = new Date(0);
    const other = issueReceipt(
      {
        tenant: 'nobody',
        generation: 1,
        recordId: '019cb6c5-1111-7222-8333-444455556666',
        leafHash: Buffer.alloc(32),
        at,
      },
      signer,
    );
    expect(await judge(other.text)).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'The database must hold the log that the receipt is of.\n',
    });
  });
});
