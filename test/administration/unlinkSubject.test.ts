import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLogKey } from '../../src/verify/LogKey.js';
import { verdictOf } from '../../src/verify/reportText.js';
import { verifyDatabase } from '../../src/verify/verifyDatabase.js';
import { nobody, person } from '../gateway/people.js';
import { auditor, dpo, recruiter, screening } from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { integrateAll, oldSigner } from '../helpers/oldLog.js';
import { refusalOf } from '../writes/support.js';
import { controller } from './breakGlassSupport.js';

let candour: TestGateway;
let other: TestGateway;
let folder: string;
beforeAll(async () => {
  candour = await startTestGateway({ signer: oldSigner });
  other = await startTestGateway({ signer: oldSigner, fresh: candour.fresh });
  folder = mkdtempSync(join(tmpdir(), 'candour-unlink-'));
  writeFileSync(join(folder, 'key.pem'), oldSigner.publicKey.export({ format: 'pem', type: 'spki' }));
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await other.stop();
  await candour.stop();
});

const ada = person('EVERYTHING_VALID');
const ines = person('CONSENT_WITHDRAWN');
const unlinking = (candidate: string, as: Asker = controller): Promise<ClientAnswer> =>
  candour.ask(as, `mutation @purpose(is: ${as.purposes[0]}) { unlinkFromAccessLog(candidate: "${candidate}") }`);
const read = (id: string, { ask }: TestGateway = candour): Promise<ClientAnswer> =>
  ask(recruiter, `query @purpose(is: ${screening}) { candidate(id: "${id}") { city } }`);
const recordsAbout = async (subject: string): Promise<number> => {
  const query = `query @purpose(is: ACCOUNTABILITY) { accessRecords(where: { subject: "${subject}" }) { nodes { index } } }`;
  const { data } = await candour.ask(auditor, query);
  return (data as { accessRecords: { nodes: readonly unknown[] } }).accessRecords.nodes.length;
};
const tokensOf = async (name: string): Promise<readonly string[]> => {
  const { rows } = await candour.database.pool.query<{ token: string }>(
    "select token from access_log_token where tenant = 'acme' and kind = 'SUBJECT' and name = $1",
    [name],
  );
  return rows.map(({ token }) => token);
};
/** Every row of every table of the database, as a dump has them, with binary columns as the text that they are. */
async function dump(): Promise<readonly string[]> {
  const owner = (statement: string) => asOwner(candour.fresh.connection, statement);
  const tables = await owner(
    "select relname as name from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace",
  );
  const rows: string[] = [];
  for (const { name } of tables as readonly { readonly name: string }[]) {
    const found = await owner(`select t::text as row from ${name} t`);
    rows.push(...(found as readonly { readonly row: string }[]).map(({ row }) => withBytes(row)));
  }
  return rows;
}
const withBytes = (row: string): string =>
  row.replace(/\\{1,2}x((?:[0-9a-f]{2})+)/g, (_all, hex: string) => Buffer.from(hex, 'hex').toString('latin1'));
const linking = (rows: readonly string[], id: string, tokens: readonly string[]): readonly string[] =>
  rows.filter((row) => row.includes(id) && tokens.some((token) => row.includes(token)));

async function verdict(): Promise<number> {
  await integrateAll(candour.database, candour.clock.now);
  const key = await loadLogKey(join(folder, 'key.pem'));
  const options = { tenant: 'acme', key, kept: null, onProgress: () => undefined };
  const [report] = await verifyDatabase(candour.fresh.connection, options);
  return report ? verdictOf(report) : 3;
}

describe('a person who is unlinked from the log', () => {
  it('is found in it no more, nor by whoever has the whole database, and the log still verifies', async () => {
    await read(ada);
    for (const { clock } of [candour, other]) clock.now = new Date('2027-01-01T12:00:00Z');
    await read(ada);
    await read(ines);
    const tokens = await tokensOf(ada);
    expect(tokens).toHaveLength(2);
    expect(await recordsAbout(ada)).toBe(2);
    expect(linking(await dump(), ada, tokens)).toHaveLength(2);
    expect(await verdict()).toBe(0);

    expect((await unlinking(ada)).data).toEqual({ unlinkFromAccessLog: true });

    expect(await recordsAbout(ada)).toBe(0);
    expect(await tokensOf(ada)).toEqual([]);
    const rows = await dump();
    expect(rows.filter((row) => tokens.some((token) => row.includes(token)))).not.toEqual([]);
    expect(linking(rows, ada, tokens)).toEqual([]);
    expect(await verdict()).toBe(0);
    expect(await recordsAbout(ines)).toBe(1);
  });

  it('is not named by the record of it, neither by a token nor by a digest', async () => {
    await read(ada);
    await unlinking(ada);
    const { rows } = await candour.database.pool.query(
      `select subjects, change_digest, outcome, convert_from(leaf, 'UTF8') as leaf from access_log_entry
       where tenant = 'acme' and fields @> '[{"field":"Mutation.unlinkFromAccessLog","mode":"WRITE"}]' order by index desc limit 1`,
    );
    expect(rows).toMatchObject([{ subjects: [], change_digest: null, outcome: 'WRITTEN' }]);
    expect(rows[0]?.leaf).not.toContain(ada);
    expect(await tokensOf(ada)).toEqual([]);
  });

  it('is answered with the same bytes whether or not it ever was a person of the controller', async () => {
    const other = person('EVERYTHING_VALID', 'globex');
    await read(ada);
    const answers = [];
    for (const id of [ada, ada.toUpperCase(), nobody, other, 'x', '']) answers.push(await unlinking(id));
    const said = answers.map(({ data, errors, extensions: { access } }) =>
      JSON.stringify({ data, errors, access: { ...access, receipt: '' } }),
    );
    expect(new Set(said).size).toBe(1);
    expect(answers[0]?.data).toEqual({ unlinkFromAccessLog: true });
  });

  it('keeps its tokens in the logs of others', async () => {
    const theirs = person('EVERYTHING_VALID', 'globex');
    await candour.ask(
      { ...recruiter, tenant: 'globex' },
      `query @purpose(is: ${screening}) { candidate(id: "${theirs}") { city } }`,
    );
    await unlinking(theirs);
    const { rows } = await candour.database.pool.query(
      "select from access_log_token where tenant = 'globex' and name = $1",
      [theirs],
    );
    expect(rows).toHaveLength(1);
  });

  it('has another token from the next record on, whichever gateway writes it', async () => {
    await read(ada);
    await read(ada, other);
    const [before] = await tokensOf(ada);
    await unlinking(ada);
    await read(ada, other);
    await read(ada);
    const [after, ...more] = await tokensOf(ada);
    expect(more).toEqual([]);
    expect(after).not.toBe(before);
    expect(await recordsAbout(ada)).toBe(2);
  });

  it('is never named by its old token above the record of it, while gateways go on reading', async () => {
    const done = { yet: false };
    const reader = async (through: TestGateway): Promise<number> => {
      let reads = 0;
      for (; !done.yet; reads += 1) expect((await read(ada, through)).code).toBeNull();
      return reads;
    };
    const readers = [reader(candour), reader(candour), reader(other), reader(other)];
    const old: { readonly token: string; readonly turn: number }[] = [];
    const turns = 12;
    for (let turn = 0; turn < turns; turn += 1) {
      await read(ada);
      old.push(...(await tokensOf(ada)).map((token) => ({ token, turn })));
      expect((await unlinking(ada)).code).toBeNull();
    }
    done.yet = true;
    for (const reads of await Promise.all(readers)) expect(reads).toBeGreaterThan(0);
    const { rows } = await candour.database.pool.query<{ index: number }>(
      `select index from access_log_entry where tenant = 'acme'
         and fields @> '[{"field":"Mutation.unlinkFromAccessLog","mode":"WRITE"}]' order by index desc limit ${turns}`,
    );
    const unlinkings = rows.map(({ index }) => index).reverse();
    expect(old.length).toBeGreaterThanOrEqual(turns);
    for (const { token, turn } of old) {
      const above = await candour.database.pool.query(
        "select index from access_log_entry where tenant = 'acme' and index > $1 and subjects && array[$2::text]",
        [unlinkings[turn], token],
      );
      expect(above.rows).toEqual([]);
    }
  });
});

describe('a log on which a hold stands', () => {
  it('lets nobody be unlinked, whichever id is asked for', async () => {
    await read(ines);
    await candour.ask(controller, 'mutation @purpose(is: ACCOUNTABILITY) { placeLogHold(reference: "x") { id } }');
    for (const id of [ines, nobody])
      expect(refusalOf(await unlinking(id))).toBe(
        'BAD_REQUEST: A hold stands on the access log: nobody is unlinked from it before every hold is lifted.',
      );
    expect(await tokensOf(ines)).toHaveLength(1);
    await candour.database.pool.query('update access_log_hold set lifted_at = now()');
    expect((await unlinking(ines)).code).toBeNull();
  });
});

describe('who unlinks', () => {
  const mayNot =
    'ROLE_FORBIDDEN: None of the roles in the token may do this for the stated purpose. See the description of the field in the schema.';
  it.each<[string, Asker]>([
    ['an auditor', auditor],
    ['the DPO, who serves the processor', { ...dpo, purposes: ['RIGHTS_FULFILMENT'] }],
    ['an administrator', { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] }],
  ])('is not %s', async (_who, as) => {
    await read(ines);
    expect(refusalOf(await unlinking(ines, as))).toBe(mayNot);
    expect(await tokensOf(ines)).toHaveLength(1);
  });

  it('is nobody whom the records are about', async () => {
    await read(ines);
    const as: Asker = { purposes: ['ACCOUNTABILITY'], roles: ['CONTROLLER', 'RECRUITER'] };
    expect(refusalOf(await unlinking(ines, as))).toBe(
      'ROLE_FORBIDDEN: The access log is about those who read candidates, so none of them decides what is kept of it.',
    );
    expect(await tokensOf(ines)).toHaveLength(1);
  });
});
