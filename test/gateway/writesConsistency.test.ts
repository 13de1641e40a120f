import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GovernanceError } from '../../src/errors/GovernanceError.js';
import { candidate, recruiter } from '../helpers/askers.js';
import { startTestGateway, type TestGateway } from '../helpers/gateway.js';
import { fulfilling, gives, newPerson, rowsOf, withdraws } from '../writes/support.js';

let first: TestGateway;
let second: TestGateway;
beforeAll(async () => {
  first = await startTestGateway();
  second = await startTestGateway({ fresh: first.fresh });
});
afterAll(async () => {
  await second.stop();
  await first.stop();
});

interface Entry {
  readonly outcome: string;
  readonly subject_epoch: number;
  readonly fields: readonly { readonly field: string; readonly verdict: string }[];
  readonly persons: readonly string[];
}

const lastIndex = async (): Promise<unknown> =>
  (await rowsOf(first, "select coalesce(max(index), -1) as last from access_log_entry where tenant = 'acme'"))[0]?.[
    'last'
  ];

const entriesAfter = async (index: unknown): Promise<readonly Entry[]> =>
  (await rowsOf(
    first,
    `select outcome, subject_epoch::int, fields, coalesce((select array_agg(name) from access_log_token t
       where t.tenant = e.tenant and t.kind = 'SUBJECT' and t.token = any (e.subjects)), '{}') as persons
     from access_log_entry e where tenant = 'acme' and index > $1 order by index`,
    [index],
  )) as unknown as readonly Entry[];

/** Walks the log: every record cites the newest change before it, and releases what that left open, no more. */
function assertLaw(
  entries: readonly Entry[],
  open: Set<string>,
): { readonly released: number; readonly refused: number } {
  let epoch = entries[0]?.subject_epoch ?? 0;
  let [released, refused] = [0, 0];
  for (const { outcome, subject_epoch: cited, fields, persons: named } of entries) {
    expect(cited).toBe(epoch);
    if (outcome === 'WRITTEN') {
      epoch = cited + 1;
      const gave = fields.some(({ field }) => field === 'Mutation.giveConsent');
      for (const person of named) gave ? open.add(person) : open.delete(person);
    }
    for (const { verdict } of fields.filter(({ field }) => field === 'Candidate.givenName'))
      for (const person of named) {
        expect(verdict).toBe(open.has(person) ? 'RELEASED' : 'REFUSED');
        if (verdict === 'RELEASED') released++;
        else refused++;
      }
  }
  return { released, refused };
}

const change = (gateway: TestGateway, persons: readonly string[], turn: number) => {
  const person = persons[turn % persons.length] ?? '';
  return Math.floor(turn / persons.length) % 2 === 0
    ? gives(gateway, person, 'TALENT_POOL')
    : withdraws(gateway, person, 'TALENT_POOL');
};

/** On a slow machine the changes may overtake a read each time that it is decided: then it is refused, and holds no value. */
function unlessOvertaken(error: unknown): null {
  if (error instanceof GovernanceError && error.code === 'AUDIT_UNAVAILABLE') return null;
  throw error;
}

/** One asker after another reads, by id and as a list, until all changes are made. */
async function readUntil(
  done: Promise<unknown>,
  gateway: TestGateway,
  { id, persons }: { readonly id: string; readonly persons: readonly string[] },
): Promise<number> {
  let isDone = false;
  void done.then(() => {
    isDone = true;
  });
  const byId = persons.map((person, at) => `p${at}: candidate(id: "${person}") { givenName }`).join(' ');
  const ids = JSON.stringify(persons);
  const list = `candidates(first: 100, where: { id: { in: ${ids} } }) { nodes { id givenName } }`;
  let answers = 0;
  for (let turn = 0; !isDone; turn++) {
    const query = `query @purpose(is: TALENT_POOL) { ${turn % 2 ? byId : list} }`;
    const answer = await gateway.ask({ ...recruiter, id }, query).catch(unlessOvertaken);
    expect(answer?.errors ?? []).toEqual([]);
    if (answer) answers++;
  }
  return answers;
}

describe('fifty consent changes beside a load of reads', () => {
  it.each([
    ['one gateway', () => [first, first] as const],
    ['two gateways on one database', () => [first, second] as const],
  ])('leave no record that cites an older state: %s', async (_what, gateways) => {
    const [one, other] = gateways();
    const persons = await Promise.all(Array.from({ length: 5 }, () => newPerson(first)));
    const began = await lastIndex();
    const open = new Set<string>();
    const changes = (async () => {
      for (let turn = 0; turn < 50; turn++)
        expect((await change(turn % 3 === 0 ? other : one, persons, turn)).code).toBeNull();
    })();
    const answers = await Promise.all([
      readUntil(changes, one, { id: 'reader-1', persons }),
      readUntil(changes, other, { id: 'reader-2', persons }),
      readUntil(changes, other, { id: 'reader-3', persons }),
    ]);
    await changes;
    const entries = await entriesAfter(began);
    expect(entries.filter(({ outcome }) => outcome === 'WRITTEN')).toHaveLength(50);
    expect(Math.max(...answers)).toBeGreaterThan(0);
    const { released, refused } = assertLaw(entries, open);
    expect(released).toBeGreaterThan(0);
    expect(refused).toBeGreaterThan(0);
  });
});

describe('withdrawals of many persons at the same time', () => {
  it('are each stored, once', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => newPerson(first)));
    const withdraw = (id: string, gateway: TestGateway) =>
      gateway.ask(candidate(id), fulfilling(`withdrawConsent(candidate: "${id}", purpose: TALENT_POOL) { status }`), {
        idempotencyKey: 'all at once',
      });
    // The answer may have to be asked for again; what was withdrawn stays so, and is not done twice.
    const outcomes = await Promise.allSettled(ids.map((id, at) => withdraw(id, at % 2 ? first : second)));
    for (const [at, { status }] of outcomes.entries())
      if (status === 'rejected') expect((await withdraw(ids[at] ?? '', first)).code).toBeNull();
    const events = await rowsOf(
      first,
      'select subject from subject_consent_event where subject = any ($1) order by subject',
      [ids],
    );
    expect(events.map(({ subject }) => subject)).toEqual(ids.toSorted());
    expect([...first.unplanned, ...second.unplanned]).toEqual([]);
  });
});
