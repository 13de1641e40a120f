import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asOwner } from '../helpers/database.js';
import { Audit } from './harness/Audit.js';
import { createdName } from './harness/askers.js';
import { Load, type Received, type ReceivedBody } from './harness/Load.js';
import { type ServedGateway, serveGateway } from './harness/serveGateway.js';

let served: ServedGateway;
let answers: readonly Received[];
beforeAll(async () => {
  served = await serveGateway();
  const load = new Load({ addresses: () => [served.running.address], mint: served.issuer.mint, clients: 1 });
  await load.more(30);
  await load.stop();
  answers = load.take();
});
afterAll(() => served.stop());

/** What the oracle finds wrong, read anew. */
async function found(given: readonly Received[]): Promise<unknown> {
  const { fresh, keyFile } = served;
  const audit = new Audit({ connection: () => fresh.connection, keyFile });
  try {
    await audit.hold(given);
    return [];
  } catch (error) {
    return Object(error).actual;
  }
}

/** The first answer with data of an asker, changed. */
function changed(asker: string, change: (answer: Received) => Partial<Received>): readonly Received[] {
  const answer = answers.find((each) => each.asker === asker && each.body.data);
  if (!answer) throw new Error('It was expected to be answered.');
  return [{ ...answer, ...change(structuredClone(answer)) }];
}

interface Person {
  id: string;
  email: string | null;
}

/** Its body with the persons of its list changed. */
const withPersons = ({ body }: Received, change: (persons: Person[]) => void): { readonly body: ReceivedBody } => {
  const { candidates } = body.data as { readonly candidates: { readonly nodes: Person[] } };
  change(candidates.nodes);
  return { body };
};

describe('the oracle', () => {
  it('finds nothing wrong with what was answered', async () => {
    expect(await found(answers)).toEqual([]);
    expect(answers.filter(({ body }) => body.data).length).toBeGreaterThan(10);
  });

  it.each<[string, () => readonly Received[], readonly string[]]>([
    [
      'a value that no record names',
      () =>
        changed('screens', (answer) => withPersons(answer, ([first]) => Object.assign(first ?? {}, { email: 'x' }))),
      ['screens: no record of a value of Candidate.email'],
    ],
    [
      'somebody whom no record names',
      () =>
        changed('takes in', ({ body }) => ({
          body: { ...body, data: { createCandidate: { id: 'x', givenName: null } } },
        })),
      ['takes in: no record of a value of Candidate.id', 'takes in: a record of what it did not hold'],
    ],
    [
      'a record of somebody who is not in the answer',
      () => changed('relocates', (answer) => withPersons(answer, (persons) => void persons.pop())),
      expect.arrayContaining(['relocates: a record of what it did not hold']),
    ],
    [
      'data without a receipt',
      () => changed('screens', () => ({ receipt: null })),
      ['screens: data without a receipt, with status 200'],
    ],
    [
      "a receipt of somebody else's",
      () => changed('screens', () => ({ receipt: changed('selects', () => ({}))[0]?.receipt ?? '' })),
      ['screens: two receipts'],
    ],
    [
      'a receipt that nobody signed',
      () => changed('screens', () => ({ receipt: 'A'.repeat(204) })),
      ['screens: a receipt that the key did not sign'],
    ],
    [
      'a refusal without a time to come back',
      () => changed('screens', () => ({ status: 503, receipt: null, retryAfter: null, body: { errors: [] } })),
      ['screens: 503 without Retry-After'],
    ],
  ])('finds %s', async (_what, given, faults) => {
    expect(await found(given())).toEqual(faults);
  });

  // Each is undone by what follows it.
  it.each([
    [
      'an entry that is gone',
      "update access_log_entry set index = -1 where tenant = 'acme' and index = 3",
      'update access_log_entry set index = 3 where index = -1',
      ['the head of acme counts other entries than there are', 'a gap in the log of acme'],
    ],
    [
      'an entry that was edited',
      "update access_log_entry set country = 'XX' where tenant = 'globex' and index = 0",
      "update access_log_entry set country = 'FR' where tenant = 'globex' and index = 0",
      ['an entry that contradicts its leaf'],
    ],
    [
      'a candidate without a record',
      `with person as (insert into subject (tenant, id, created_at) values ('acme', '7f1d3a52-5a0e-4c5e-9a53-2d2f0a4f0b11', now()))
       insert into candidate (tenant, id, given_name, work, education, skills, languages)
       values ('acme', '7f1d3a52-5a0e-4c5e-9a53-2d2f0a4f0b11', '${createdName}', '[]', '[]', '[]', '[]')`,
      "delete from candidate where id = '7f1d3a52-5a0e-4c5e-9a53-2d2f0a4f0b11'",
      ['a candidate without its record'],
    ],
  ])('finds %s', async (_what, tamper, undo, faults) => {
    await asOwner(served.fresh.connection, tamper);
    expect(await found([])).toEqual(expect.arrayContaining(faults));
    await asOwner(served.fresh.connection, undo);
    expect(await found(answers)).toEqual([]);
  });

  it('finds what only verify can: a tile that was rewritten', async () => {
    await expect
      .poll(() => asOwner(served.fresh.connection, "select from access_log_tile where tenant = 'acme'"), {
        timeout: 20_000,
      })
      .not.toEqual([]);
    await asOwner(
      served.fresh.connection,
      "update access_log_tile set hashes = decode(repeat('00', octet_length(hashes)), 'hex') where tenant = 'acme'",
    );
    expect(await found([])).toEqual([['acme', 0, expect.any(String)]]);
  });
});
