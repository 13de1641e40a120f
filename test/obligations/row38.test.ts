import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNoteVerifier } from '../../src/access-log/notes/keys.js';
import { openNote } from '../../src/access-log/notes/openNote.js';
import { logOrigin } from '../../src/access-log/receipt.js';
import { eraseControllers } from '../../src/administration/closing/eraseControllers.js';
import { OutboxSender } from '../../src/outbox/OutboxSender.js';
import { claimed, controller as first, officer } from '../administration/breakGlassSupport.js';
import { complete, dump, verdict } from '../administration/erasing.js';
import { startWebhookServer } from '../administration/webhookServer.js';
import { person, rowsOf } from '../gateway/people.js';
import { auditor, candidate, interview, recruiter } from '../helpers/askers.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { oldSigner } from '../helpers/oldLog.js';
import { refusalOf } from '../writes/support.js';
import { openOwn, requestOf } from './requests.js';
import { nameOf, outcomeOf } from './support.js';

let candour: TestGateway;
let other: TestGateway;
beforeAll(async () => {
  candour = await startTestGateway({ signer: oldSigner });
  other = await startTestGateway({ signer: oldSigner, fresh: candour.fresh });
});
afterAll(async () => {
  await other.stop();
  await candour.stop();
});

const ada = person('EVERYTHING_VALID');
const end = '2026-04-01T00:00:00.000Z';
const ended = 'CONTROLLER_CLOSED: The processing for this controller has ended.';
const controller: Asker = { ...first, kind: 'PERSON' };
const second: Asker = { ...controller, id: 'p-second' };
const fields = 'endsAt returns confirmedAt returnedAt manifest erasedAt certificate';
const asking = (as: Asker, body: string, kind = 'mutation'): Promise<ClientAnswer> =>
  candour.ask(as, `${kind} @purpose(is: ACCOUNTABILITY) { ${body} }`);
const closing = (as: Asker, at = end, returns = true) =>
  asking(as, `closeController(endsAt: "${at}", returns: ${returns}) { ${fields} }`);
interface Read {
  readonly confirmedAt: string | null;
  readonly manifest: string | null;
  readonly certificate: string | null;
}
const readOf = ({ data, text }: ClientAnswer): Read => {
  if (!data) throw new Error(text);
  return Object.values(data)[0] as Read;
};
const part = async (after: string | null) => {
  const answer = await candour.ask(
    controller,
    'mutation($after: String) @purpose(is: ACCOUNTABILITY) { returnData(after: $after) { lines next } }',
    { variables: { after } },
  );
  if (answer.code !== null) throw new Error(answer.text);
  return (answer.data as { returnData: { lines: string; next: string | null } }).returnData;
};
const at = (instant: string): void => {
  for (const { clock } of [candour, other]) clock.now = new Date(instant);
};
/** What a gateway does by itself. */
async function erase(): Promise<void> {
  const { gateway, database, clock } = candour;
  const failed: unknown[] = [];
  const options = { pool: database.pool, log: gateway.log, rulebook: gateway.rulebook, signer: oldSigner };
  const run = () =>
    eraseControllers({ ...options, clock: () => clock.now, onUnplanned: (error) => failed.push(error) });
  await run();
  await complete(candour);
  await run();
  if (failed.length > 0) throw failed[0];
}
const textOf = (note: string | null): string => {
  const origin = logOrigin('acme');
  const opened = openNote(note ?? '', [createNoteVerifier(origin, oldSigner.publicKey)]);
  if (opened.refusal !== null) throw new Error(opened.refusal);
  return opened.text;
};

describe('row 38: the end of a contract', () => {
  it('is decided by two persons of the controller, who say the same', async () => {
    for (const as of [officer, auditor]) expect(outcomeOf(await closing(as))).toBe('ROLE_FORBIDDEN');
    expect(outcomeOf(await closing(recruiter))).toBe('PURPOSE_NOT_GRANTED');
    expect(refusalOf(await closing(controller, '2026-01-01T00:00:00.000Z'))).toContain('must lie after now');
    expect(readOf(await closing(controller)).confirmedAt).toBeNull();
    expect(readOf(await closing(controller)).confirmedAt).toBeNull();
    // Another word is another proposal, and so is not confirmed by it.
    expect(readOf(await closing(second, '2026-04-02T00:00:00.000Z')).confirmedAt).toBeNull();
    expect(readOf(await closing(controller)).confirmedAt).toBeNull();
    expect(readOf(await closing(second)).confirmedAt).toBe(candour.clock.now.toISOString());
    expect(refusalOf(await closing(controller, '2027-01-01T00:00:00.000Z'))).toContain('nothing changes it any more');
    expect(outcomeOf(await nameOf(other, recruiter, interview, ada))).toBe('RELEASED');
    expect(refusalOf(await asking(controller, 'returnData { lines }'))).toContain('after its end has come');
  });

  it('refuses everything from that moment on, on every replica, and another controller nothing', async () => {
    await claimed(candour, person('CONSENT_WITHDRAWN'));
    // What the person asked for is in the register, which outlives it but not the controller.
    requestOf(await openOwn(candour, ada, 'ACCESS'));
    // A register that the end finds.
    await candour.database.pool.query(
      "insert into revocation values ('acme', 'PRINCIPAL', 'p-gone', 'p-first', now())",
    );
    at('2026-03-31T23:59:59.999Z');
    expect(outcomeOf(await nameOf(other, recruiter, interview, ada))).toBe('RELEASED');
    const agency: Asker = { ...recruiter, organisation: 'Agence Martin', id: 'jean' };
    expect(outcomeOf(await nameOf(other, agency, 'TALENT_POOL', ada))).toBe('RELEASED');
    at(end);
    for (const [as, purpose] of [
      [recruiter, interview],
      [candidate(ada), 'RIGHTS_FULFILMENT'],
    ] as const)
      expect(refusalOf(await nameOf(other, as, purpose, ada))).toBe(ended);
    expect(refusalOf(await asking(auditor, 'accessRecords { treeSize }', 'query'))).toBe(ended);
    expect(refusalOf(await candour.ask(recruiter, '{ jobs { id } }'))).toBe(ended);
    expect(refusalOf(await asking(controller, 'controllerClosing { endsAt } erasures { id }', 'query'))).toBe(ended);
    const globex = person('EVERYTHING_VALID', 'globex');
    expect(outcomeOf(await nameOf(other, { ...recruiter, tenant: 'globex' }, interview, globex))).toBe('RELEASED');
  });

  it('returns everything once, signed', async () => {
    await erase();
    let [lines, next] = ['', null as string | null];
    do {
      const read = await part(next);
      lines += read.lines;
      next = read.next;
    } while (next !== null);
    const rows = lines
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { table: string; row: { id: string } });
    const ids = (table: string) =>
      rows
        .filter((each) => each.table === table)
        .map(({ row }) => row.id)
        .sort();
    expect(ids('candidate')).toEqual(rowsOf.acme.candidate.map(({ id }) => id).sort());
    expect(ids('application')).toEqual(rowsOf.acme.application.map(({ id }) => id).sort());
    expect(ids('interview_note')).toEqual(rowsOf.acme.interview_note.map(({ id }) => id).sort());
    expect(lines).not.toContain('globex');
    // What lies sealed goes back in plain: the controller has no key.
    expect(lines).not.toContain('sealed1:');
    const returned = new Map(
      rows.map(({ table, row }) => [`${table} ${row.id}`, row as Readonly<Record<string, unknown>>]),
    );
    for (const { id, summary, religious_belief, work } of rowsOf.acme.candidate)
      expect(returned.get(`candidate ${id}`)).toMatchObject({ summary, religious_belief, work });
    for (const { id, text } of rowsOf.acme.interview_note)
      expect(returned.get(`interview_note ${id}`)).toMatchObject({ text });
    for (const after of ['x', '{"table":"access_log_token","after":null}', '{"table":"candidate","after":["x"]}'])
      expect(
        refusalOf(
          await candour.ask(
            controller,
            'mutation($after: String) @purpose(is: ACCOUNTABILITY) { returnData(after: $after) { lines } }',
            { variables: { after } },
          ),
        ),
      ).toContain('what the part before says is next');

    const sha256 = createHash('sha256').update(lines).digest('hex');
    const confirm = (digest: string) => asking(controller, `confirmReturn(sha256: "${digest}") { ${fields} }`);
    expect(refusalOf(await confirm('0'.repeat(64)))).toContain('must be the SHA-256');
    const confirmed = await Promise.all([confirm(sha256), confirm(sha256)]);
    expect(confirmed.filter(({ code }) => code === null)).toHaveLength(1);
    expect(textOf(readOf(await asking(controller, `controllerClosing { ${fields} }`, 'query')).manifest)).toContain(
      `rows ${rows.length}\nbytes ${Buffer.byteLength(lines)}\nsha256 ${sha256}\n`,
    );
    expect(refusalOf(await asking(controller, 'returnData { lines }'))).toContain('returned once');
    expect(refusalOf(await confirm(sha256))).toContain('returned once');
  });

  it('then erases everybody, held or not, and certifies what was erased and which keys are gone', async () => {
    await erase();
    const read = async () => readOf(await asking(controller, `controllerClosing { ${fields} }`, 'query'));
    const text = textOf((await read()).certificate);
    expect(text).toContain(`persons ${rowsOf.acme.subject.length}\n`);
    expect(text).toContain(`erased candidate ${rowsOf.acme.candidate.length}\n`);
    expect(text).toContain(`destroyed subject-keys ${rowsOf.acme.subject.length}\n`);
    expect((await candour.fresh.keys.read('acme', [ada])).size).toBe(0);
    expect(text).toContain('destroyed subject-tokens');
    const before = (await read()).certificate;
    await erase();
    expect((await read()).certificate).toBe(before);
    const left = await dump(candour);
    for (const table of [
      'candidate',
      'subject',
      'application',
      'interview_note',
      'subject_consent',
      'job',
      'rights_request',
    ])
      expect(left.filter((each) => each.table === table && each.row.startsWith('(acme'))).toEqual([]);
    // Whatever still has rows is named, with why and until when.
    const named = [...text.matchAll(/^kept ([a-z_-]+), because \S.*, until \S.*$/gm)].map(([, what]) => what);
    const remaining = left.filter(({ table, row }) => row.startsWith('(acme') && !table.startsWith('access_log_'));
    expect(named).toEqual([...new Set(remaining.map(({ table }) => table))].sort().concat('access-log', 'backups'));
    expect(named).toEqual(expect.arrayContaining(['revocation', 'outbox']));
    expect(left.filter((each) => each.table === 'candidate').length).toBe(rowsOf.globex.candidate.length);
    expect(await verdict(candour)).toBe(0);
  });

  it('still has each recipient told whom nobody had told, and forgets the person with that', async () => {
    const waiting = async () =>
      (await candour.database.pool.query('select recipient, subject from outbox where subject is not null')).rows;
    const listed = await asking(controller, 'notices { id kind recipient candidate }', 'query');
    const notices = listed.data?.['notices'] as readonly { readonly id: string; readonly recipient: string }[];
    // What went back to the controller was no disclosure to it, and of everybody else nothing was read.
    expect(notices.map(({ recipient }) => recipient).sort()).toEqual(['Agence Martin', 'acme-hr']);
    for (const notice of notices) expect(notice).toMatchObject({ kind: 'RECIPIENT_ERASURE', candidate: ada });
    expect(await waiting()).toHaveLength(2);

    const confirmed = await asking(controller, `confirmNotice(id: "${notices[0]?.id}")`);
    expect(confirmed.data).toEqual({ confirmNotice: true });
    expect(await waiting()).toEqual([{ recipient: notices[1]?.recipient, subject: ada }]);
    const receiver = await startWebhookServer();
    const target = { tenant: 'acme', audience: 'CONTROLLER', url: receiver.url, country: 'FR' } as const;
    await new OutboxSender({
      ...{ pool: candour.database.pool, clock: () => candour.clock.now, onFailure: () => undefined },
      targets: [{ ...target, allowPrivate: false, secret: 'a secret of the receiver, long enough' }],
    }).sendDue();
    await receiver.stop();
    expect(receiver.received.map(({ text }) => JSON.parse(text) as unknown)).toMatchObject([
      { id: notices[1]?.id, recipient: notices[1]?.recipient, candidate: ada },
    ]);
    expect((await dump(candour)).filter(({ row }) => row.includes(ada))).toEqual([]);
    expect([...candour.unplanned, ...other.unplanned]).toEqual([]);
  });
});
