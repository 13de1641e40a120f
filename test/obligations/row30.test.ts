import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimed, controller, officer } from '../administration/breakGlassSupport.js';
import { complete, dump, erasing, erasureOf, erasuresFor, verdict } from '../administration/erasing.js';
import { nobody, person, rowsOf } from '../gateway/people.js';
import { auditor, candidate, counsel, intake, interview, recruiter, screening } from '../helpers/askers.js';
import { asOwner } from '../helpers/database.js';
import { type Asker, type ClientAnswer, startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { oldSigner } from '../helpers/oldLog.js';
import { evidence, managing, refusalOf } from '../writes/support.js';
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
const ines = person('CONSENT_WITHDRAWN');
const email = rowsOf.acme.candidate.find(({ id }) => id === ada)?.email ?? 'none';
const agency: Asker = { ...recruiter, organisation: 'Agence Martin', id: 'jean' };
const accounting = (as: Asker, body: string): Promise<ClientAnswer> =>
  candour.ask(as, `query @purpose(is: ACCOUNTABILITY) { ${body} }`);
const recordsAbout = async (subject: string): Promise<number> => {
  const { data } = await accounting(auditor, `accessRecords(where: { subject: "${subject}" }) { nodes { index } }`);
  return (data as { accessRecords: { nodes: readonly unknown[] } }).accessRecords.nodes.length;
};
const total = async (): Promise<number> => {
  const { data } = await other.ask(recruiter, `query @purpose(is: ${screening}) { candidates { totalCount } }`);
  return (data as { candidates: { totalCount: number } }).candidates.totalCount;
};
/** What an answer says, but for when it was given. */
const said = ({ data, errors, extensions: { access } }: ClientAnswer): string =>
  JSON.stringify({ data, errors, access: { ...access, receipt: '' } });
interface NoticeRead {
  readonly id: string;
  readonly kind: string;
  readonly about: string;
  readonly recipient: string | null;
  readonly candidate: string | null;
}
const noticesFor = async (as: Asker): Promise<readonly NoticeRead[]> => {
  const { data } = await accounting(as, 'notices(first: 100) { id kind about recipient candidate }');
  return (data as { notices: readonly NoticeRead[] }).notices;
};

describe('row 30: erasing a person', () => {
  it('makes it unknown from the next answer on, on every replica and on every way in, itself included', async () => {
    await nameOf(other, recruiter, interview, ada);
    await nameOf(other, agency, 'TALENT_POOL', ada);
    await nameOf(other, candidate(ada), 'RIGHTS_FULFILMENT', ada);
    await candour.ask(intake, managing(`recordNotice(candidate: "${ada}", version: "v9", purposes: [TALENT_POOL])`));
    await candour.ask(
      intake,
      managing(
        `giveConsent(candidate: "${ada}", purpose: TALENT_POOL, explicit: false, noticeVersion: "v9", evidence: ${evidence}) { status }`,
      ),
      { idempotencyKey: 'the consent of somebody' },
    );
    const before = await total();
    expect(await recordsAbout(ada)).toBeGreaterThan(4);
    expect(await verdict(candour)).toBe(0);

    const erasure = erasureOf(await erasing(candour, ada));
    expect(erasure).toMatchObject({ outcome: 'ERASED', candidate: ada, recipients: null });
    expect(erasure.waitsFor).toEqual(['KEY', 'RECIPIENTS', 'LOG']);
    const tables = erasure.erased.map(({ table }) => table);
    expect(tables).toEqual(expect.arrayContaining(['candidate', 'application', 'interview_note', 'subject_notice']));
    expect(erasure.kept.map(({ part }) => part)).toEqual(['LOG_RECORDS', 'BACKUPS']);

    for (const [as, purpose] of [
      [recruiter, interview],
      [counsel, 'LEGAL_CLAIMS'],
      [candidate(ada), 'RIGHTS_FULFILMENT'],
    ] as const) {
      expect(outcomeOf(await nameOf(other, as, purpose, ada))).toBe('UNKNOWN');
      expect(said(await nameOf(other, as, purpose, ada))).toBe(said(await nameOf(other, as, purpose, nobody)));
    }
    const node = (id: string) => other.ask(recruiter, `query @purpose(is: ${interview}) { node(id: "${id}") { id } }`);
    expect(said(await node(ada))).toBe(said(await node(nobody)));
    expect(await total()).toBe(before - 1);
    const update = (id: string) =>
      other.ask(intake, managing(`updateCandidate(id: "${id}", set: { city: "Lille" }) { id }`));
    expect(said(await update(ada))).toBe(said(await update(nobody)));
    expect(refusalOf(await erasing(other, ada))).toBe(refusalOf(await erasing(other, nobody)));
    for (const register of ['claims', 'restrictions'])
      expect((await accounting(controller, `${register}(candidate: "${ada}") { id }`)).data).toEqual({
        [register]: [],
      });
    expect(await erasuresFor(candour, { ...candidate(ada) }, `(candidate: "${ada}")`)).toEqual([]);
  });

  it('then tells whom the log names, and leaves the log, which still verifies, and every other table', async () => {
    await complete(candour);
    const [erasure] = await erasuresFor(candour, controller);
    expect(erasure).toMatchObject({ candidate: null, recipients: 2, waitsFor: [] });
    expect(erasure?.completedAt).toBe(candour.clock.now.toISOString());
    expect(erasure?.keyDestroyedAt).toBe(candour.clock.now.toISOString());
    expect((await candour.fresh.keys.read('acme', [ada])).size).toBe(0);
    expect(await recordsAbout(ada)).toBe(0);
    expect(await verdict(candour)).toBe(0);

    const passedOn = (await noticesFor(controller)).filter(({ kind }) => kind === 'RECIPIENT_ERASURE');
    expect(passedOn.map(({ recipient }) => recipient).sort()).toEqual(['Agence Martin', 'acme-hr']);
    expect(passedOn.every(({ candidate: of, about }) => of === ada && about === erasure?.id)).toBe(true);
    expect((await noticesFor(officer)).filter(({ kind }) => kind === 'RECIPIENT_ERASURE')).toEqual([]);

    const naming = async () => (await dump(candour)).filter(({ row }) => row.includes(ada)).map(({ table }) => table);
    expect(await naming()).toEqual(['outbox', 'outbox']);
    for (const { id } of passedOn)
      expect(
        (await candour.ask(controller, `mutation @purpose(is: ACCOUNTABILITY) { confirmNotice(id: "${id}") }`)).data,
      ).toEqual({ confirmNotice: true });
    expect(await naming()).toEqual([]);
    expect((await dump(candour)).filter(({ row }) => row.includes(email)).map(({ table }) => table)).toEqual([]);
    expect(candour.unplanned).toEqual([]);
  });

  it('does no earlier request again that a key was used for', async () => {
    const again = await candour.ask(
      intake,
      managing(
        `giveConsent(candidate: "${ada}", purpose: TALENT_POOL, explicit: false, noticeVersion: "v9", evidence: ${evidence}) { status }`,
      ),
      { idempotencyKey: 'the consent of somebody' },
    );
    expect(refusalOf(again)).toBe('BAD_REQUEST: The idempotency key was used before, and what it left is gone.');
  });

  it('moves whom a claim keeps to the archive, tells why and until when, and erases once nothing keeps it', async () => {
    const claim = await claimed(candour, ines);
    const kept = erasureOf(await erasing(candour, ines, { ground: 'CONSENT_WITHDRAWN' }));
    expect(kept).toMatchObject({ outcome: 'KEPT', candidate: ines, begunAt: null, erased: [], waitsFor: [] });
    expect(kept.kept).toEqual([
      {
        part: 'PERSON',
        because: 'A legal claim is recorded (GDPR Art. 17(3)(e)); only LEGAL_CLAIMS may use what is kept.',
        until: 'Every claim is lifted. Then it is erased.',
      },
    ]);
    // The person itself is told the same, and so are both offices.
    expect(await erasuresFor(candour, candidate(ines), `(candidate: "${ines}")`)).toEqual([kept]);
    for (const as of [controller, officer])
      expect(await noticesFor(as)).toContainEqual(expect.objectContaining({ kind: 'ERASURE_KEPT', about: kept.id }));
    expect(outcomeOf(await nameOf(other, recruiter, interview, ines))).not.toBe('RELEASED');
    expect(outcomeOf(await nameOf(other, counsel, 'LEGAL_CLAIMS', ines))).toBe('RELEASED');
    expect(outcomeOf(await nameOf(other, candidate(ines), 'RIGHTS_FULFILMENT', ines))).toBe('RELEASED');
    await complete(candour);
    expect(outcomeOf(await nameOf(other, candidate(ines), 'RIGHTS_FULFILMENT', ines))).toBe('RELEASED');

    // Decided again it is the same entry; with nothing in the way it is carried out.
    expect(erasureOf(await erasing(candour, ines)).id).toBe(kept.id);
    await candour.ask(
      controller,
      `mutation @purpose(is: ACCOUNTABILITY) { liftClaim(candidate: "${ines}", id: "${claim}") { id } }`,
    );
    expect(erasureOf(await erasing(candour, ines))).toMatchObject({ id: kept.id, outcome: 'ERASED' });
    expect(outcomeOf(await nameOf(other, candidate(ines), 'RIGHTS_FULFILMENT', ines))).toBe('UNKNOWN');
  });

  it('is decided by the controller alone, and by nobody who reads candidates', async () => {
    const noe = person('NO_NOTICE');
    for (const as of [
      officer,
      auditor,
      intake,
      recruiter,
      candidate(noe),
      { roles: ['ADMIN'], purposes: ['POLICY_ADMINISTRATION'] } as Asker,
    ])
      expect(outcomeOf(await erasing(candour, noe, { as }))).toBe('ROLE_FORBIDDEN');
    const both: Asker = { roles: ['CONTROLLER', 'RECRUITER'], purposes: ['ACCOUNTABILITY'] };
    expect(outcomeOf(await erasing(candour, noe, { as: both }))).toBe('ROLE_FORBIDDEN');
    expect(outcomeOf(await nameOf(candour, candidate(noe), 'RIGHTS_FULFILMENT', noe))).toBe('RELEASED');
  });

  it('answers one and the same whether the key of the request is used once or again', async () => {
    const noe = person('NO_NOTICE');
    const once = erasureOf(await erasing(candour, noe, { key: 'k-1' }));
    expect(erasureOf(await erasing(candour, noe, { key: 'k-1' }))).toEqual(once);
    await complete(candour);
    expect(erasureOf(await erasing(candour, noe, { key: 'k-1' }))).toMatchObject({ id: once.id, candidate: null });
  });

  it('takes special categories and free texts with it out of every copy of the database that was made before', async () => {
    const sanne = person('EVERYTHING_VALID', 'globex');
    const itself = { ...candidate(sanne), tenant: 'globex' };
    const own = async (of = candour) =>
      await of.ask(
        itself,
        `query @purpose(is: RIGHTS_FULFILMENT) { candidate(id: "${sanne}") { givenName email headline summary ethnicOrigin
           religiousBelief work { employer summary } applications { status notes { writtenAt text } } } }`,
      );
    const owner = (statement: string) => asOwner(candour.fresh.connection, statement);
    const before = (await own()).data?.['candidate'] as Told;
    const row = rowsOf.globex.candidate.find(({ id }) => id === sanne);
    expect(before).toMatchObject({
      summary: row?.summary,
      ethnicOrigin: 'Dutch',
      religiousBelief: row?.religious_belief,
    });
    expect(row?.religious_belief).toEqual(expect.any(String));
    const texts = [...before.work.map(({ summary }) => summary), ...notesOf(before)];
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.every((text) => typeof text === 'string')).toBe(true);
    for (const [table, which] of copied)
      await owner(`create table backup_${table} as select * from ${table} where ${which(sanne)}`);

    expect(erasureOf(await erasing(candour, sanne, { as: { ...controller, tenant: 'globex' } })).outcome).toBe(
      'ERASED',
    );
    await complete(candour);
    expect((await own()).data).toEqual({ candidate: null });

    // Somebody restores the older copy: all of it is there again, to the last byte.
    for (const [table] of copied) await owner(`insert into ${table} select * from backup_${table}`);
    for (const gateway of [candour, other]) {
      const { data, extensions, text } = await own(gateway);
      const after = data?.['candidate'] as Told;
      expect(after).toEqual({
        ...before,
        ...{ summary: null, ethnicOrigin: null, religiousBelief: null },
        work: before.work.map((each) => ({ ...each, summary: null })),
        applications: before.applications.map((each) => ({
          ...each,
          notes: each.notes.map((note) => ({ ...note, text: null })),
        })),
      });
      expect(after.email).toBe(row?.email);
      expect(extensions.access.refused.map(({ field, code }) => [field, code]).sort()).toEqual(
        [
          'Candidate.ethnicOrigin',
          'Candidate.religiousBelief',
          'Candidate.summary',
          'InterviewNote.text',
          'Work.summary',
        ].map((field) => [field, 'INTERNAL']),
      );
      expect(text).not.toContain('sealed1:');
    }
    // Whoever was erased gets no second key, under which more would be collected.
    const more = await candour.ask(
      { ...intake, tenant: 'globex' },
      managing(`updateCandidate(id: "${sanne}", set: { summary: "x" }) { id }`),
    );
    expect(refusalOf(more)).toContain('INTERNAL: The key under which the data of this person is sealed is not there');
    expect(candour.unplanned).toEqual([]);
  });
});

interface Told {
  readonly email: string;
  readonly work: readonly { readonly summary: string | null }[];
  readonly applications: readonly { readonly notes: readonly { readonly text: string | null }[] }[];
}
const notesOf = ({ applications }: Told) => applications.flatMap(({ notes }) => notes.map(({ text }) => text));

/** What a backup would hold of a person, in the order of its keys. */
const copied: readonly (readonly [table: string, which: (id: string) => string])[] = [
  ['subject', (id) => `id = '${id}'`],
  ['candidate', (id) => `id = '${id}'`],
  ['subject_notice', (id) => `subject = '${id}'`],
  ['application', (id) => `candidate = '${id}'`],
  ['interview_note', (id) => `application in (select id from application where candidate = '${id}')`],
];
