import { createHash, randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { v7 } from 'uuid';
import type { Epochs, RequestFacts } from '../../src/access-log/AccessRecord.js';
import { insertStatement, insertValues } from '../../src/access-log/insertEntries.js';
import type { PreparedRequest } from '../../src/access-log/PreparedRequest.js';
import { type LogDraft, prepareRequest, type Submission } from '../../src/access-log/prepareRequest.js';
import { readHead } from '../../src/access-log/readHead.js';
import { type Entry, sealRequest } from '../../src/access-log/sealRequest.js';
import type { TokenMap } from '../../src/access-log/tokens.js';
import type { Rulebook } from '../../src/rulebook/Rulebook.js';
import { Lists } from './Lists.js';
import {
  clientName,
  counts,
  credentialName,
  dayMs,
  days,
  firstDay,
  makeTokens,
  organisationName,
  principalName,
  subjectId,
  tenant,
  weekOf,
  writeTokens,
} from './population.js';
import { type Random, randomOf } from './randomOf.js';
import { draftsOf, type Shape, shapesOf } from './shapes.js';

/** Entries of one statement. */
const batch = 1_000;

/** How many persons a record names: one in four of five, 20 in three of twenty, else 100; and how many such lists there are. */
const sizes = [
  { below: 0.8, subjects: 1, lists: 0 },
  { below: 0.95, subjects: 20, lists: 10_000 },
  { below: 1, subjects: 100, lists: 2_500 },
] as const;

export interface Filling {
  readonly client: Client;
  readonly records: number;
  readonly rulebook: Rulebook;
  /** Told after each statement. */
  readonly onProgress: (written: number) => void;
}

/** What the requests are made of. */
interface World {
  readonly random: Random;
  readonly tokens: TokenMap;
  readonly shapes: readonly [Shape, ...Shape[]];
  readonly ids: readonly string[];
  readonly lists: Lists;
  readonly epochs: Epochs;
  readonly schemaDigest: string;
}

/**
 * Fills a tenant's log with a year of valid records: prepared, sealed and inserted by the log's own code, as gateways
 * would have written them, only without waiting for the disk with each batch. While PostgreSQL inserts one batch the next
 * one is made. What it costs to store, to verify and to ask is what a log of that length costs. Gives the records a
 * second, once the tokens of everybody were there.
 */
export async function fillLog({ client, records, rulebook, onProgress }: Filling): Promise<number> {
  const world = await createWorld(client, rulebook);
  const begun = performance.now();
  // Of a bench's own database, which nobody will miss: the log itself never writes like this.
  await client.query('set synchronous_commit = off');
  const run = newRun();
  let writing: Promise<unknown> = Promise.resolve();
  for (let made = 0; made < records; ) {
    const entries: Entry[] = [];
    while (entries.length < batch && made + entries.length < records) {
      const at = new Date(firstDay.getTime() + ((made + entries.length) / records) * days * dayMs);
      entries.push(...seal(world, { at, run, most: records - made - entries.length }));
    }
    await writing;
    onProgress(made);
    writing = client.query({
      name: 'fill',
      text: insertStatement,
      values: insertValues({ tenant, epochs: world.epochs, raise: null, entries, reasons: [] }),
    });
    // Awaited above, after the next batch was made.
    writing.catch(() => undefined);
    made += entries.length;
  }
  await writing;
  onProgress(records);
  await client.query('set synchronous_commit = on');
  return Math.round((records * 1_000) / (performance.now() - begun));
}

async function createWorld(client: Client, rulebook: Rulebook): Promise<World> {
  const head = await readHead(client, tenant);
  if (head === null || head.next !== 0) throw new Error('The log that is filled must be there, and empty.');
  const tokens = makeTokens();
  await writeTokens(client, tokens);
  await client.query(
    `insert into access_log_operation_name (tenant, operation_digest, name)
     select $1, line.* from unnest($2::text[], $3::text[]) as line`,
    [tenant, operations.map(({ digest }) => digest), operations.map(({ name }) => name)],
  );
  const random = randomOf(1);
  const ids = Array.from({ length: counts.subjects }, (_, number) => subjectId(number));
  return {
    ...{ random, tokens, ids, epochs: head.epochs, schemaDigest: rulebook.digest },
    shapes: shapesOf(rulebook, random),
    lists: new Lists(ids, random, new Map(sizes.map(({ subjects, lists }) => [subjects, lists]))),
  };
}

const operations = Array.from({ length: counts.operations }, (_, number) => ({
  name: `Operation${number}`,
  digest: createHash('sha256').update(`operation ${number}`).digest('hex'),
}));

interface Sealing {
  readonly at: Date;
  readonly run: { replica: string; sequence: number };
  /** Records that are still wanted. */
  readonly most: number;
}

const newRun = () => ({ replica: `bench/${randomBytes(8).toString('hex')}`, sequence: 0 });

const noReasons = Buffer.alloc(32);

/** Makes the entries of one request. */
function seal(world: World, { at, run, most }: Sealing): readonly Entry[] {
  const { facts, drafts } = requestOf(world, at);
  const entries = sealRequest(preparedOf(world, { facts, drafts: drafts.slice(0, Math.max(1, most)), at }), run);
  run.sequence += entries.length;
  // A gateway is started anew now and then.
  if (world.random.chance(0.00005)) Object.assign(run, newRun());
  return entries;
}

/** Prepares a request as the log does; only the tree over a list's tokens is not computed again for each record. */
function preparedOf({ tokens, lists }: World, { facts, drafts, at }: Submission): PreparedRequest {
  const prepare = (of: readonly LogDraft[]): PreparedRequest =>
    prepareRequest({ facts, drafts: of, at }, tokens, noReasons);
  const list = drafts[0]?.subjects ?? [];
  if (list.length <= 1) return prepare(drafts);
  const persons = lists.personsOf(list, at.getUTCFullYear(), () => {
    const [{ subjects, subjectTokens }] = prepare(drafts).records;
    return { subjects, subjectTokens };
  });
  const request = prepare(drafts.map((draft) => ({ ...draft, subjects: [] })));
  const [first, ...others] = request.records;
  return { ...request, records: [{ ...first, ...persons }, ...others.map((each) => ({ ...each, ...persons }))] };
}

function requestOf({ random, shapes, ids, lists, epochs, schemaDigest }: World, at: Date) {
  const shape = random.pick(shapes);
  const principal = random.whole(counts.principals);
  const facts: RequestFacts = {
    ...{
      requestId: v7({ msecs: at.getTime() }),
      at,
      epochs,
      schemaDigest,
      policyVersion: 1,
      operationName: null,
      because: null,
    },
    purpose: shape.purpose,
    lawfulBasis: shape.lawfulBasis,
    article9Condition: shape.article9Condition,
    operationDigest: operations[random.whole(operations.length)]?.digest ?? '',
    principal: {
      ...{ id: principalName(principal), kind: 'PERSON', tenant, country: 'FR', purposes: [] },
      roles: shape.roles,
      tokenId: credentialName(principal, weekOf(at)),
      organisation: organisationName(principal % counts.organisations),
      client: clientName((principal * 7 + random.whole(3)) % counts.clients),
    },
  };
  return { facts, drafts: draftsOf(shape, subjectsOf({ ids, lists, random }), random) };
}

function subjectsOf({ ids, lists, random }: Pick<World, 'ids' | 'lists' | 'random'>): readonly string[] {
  const roll = random.whole(100) / 100;
  const size = sizes.find(({ below }) => roll < below)?.subjects ?? 1;
  return size === 1 ? [ids[random.whole(ids.length)] ?? ''] : lists.pick(size);
}
