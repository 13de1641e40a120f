import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Registry } from 'prom-client';
import { createCounters } from '../access-log/counters.js';
import { createPublishedLog } from '../access-log/integrate/createPublishedLog.js';
import { KeptCheckpoints } from '../access-log/kept/KeptCheckpoints.js';
import { loadSigner } from '../access-log/loadSigner.js';
import type { Room } from '../access-log/Room.js';
import type { Signer } from '../access-log/signer.js';
import type { Configuration } from '../configuration/Configuration.js';
import { readJsonFile } from '../configuration/JsonFile.js';
import { openDemonstration, openProcessor } from '../demonstration/openDemonstration.js';
import { createGateway, type Gateway } from '../gateway.js';
import { countedCauses } from '../http/anonymousCauses.js';
import { createHttpServer } from '../http/createHttpServer.js';
import { describeError } from '../http/describeError.js';
import { defaultHttpLimits } from '../http/HttpLimits.js';
import type { Log } from '../http/Log.js';
import { stop as stopServer } from '../http/stop.js';
import { readLimits } from '../operation/limits.js';
import { readTrustedDocuments } from '../operation/trustedDocuments.js';
import { assertIssuerPossible } from '../principal/assertIssuerPossible.js';
import { createAuthenticator } from '../principal/authenticate.js';
import { type DevelopmentIssuer, developmentIssuer } from '../principal/developmentIssuer.js';
import { loadIssuers } from '../principal/loadIssuers.js';
import { assertLogsContinue, keepSigned } from '../recovery/assertLogsContinue.js';
import { shareDatabase } from '../recovery/databaseLock.js';
import { readyScreen } from '../screen/screenText.js';
import { asOwner } from '../storage/asOwner.js';
import { assertDurable } from '../storage/assertDurable.js';
import type { Connection } from '../storage/Connection.js';
import { assertFolderFree } from '../storage/claimFolder.js';
import { migrate } from '../storage/migrate.js';
import { type Database, openDatabase } from '../storage/openDatabase.js';
import { openSubjectKeys } from '../subject-keys/openSubjectKeys.js';
import type { SubjectKeys } from '../subject-keys/SubjectKeys.js';
import { sealStored } from '../subject-keys/sealStored.js';
import { heldKeysIn } from '../writes/held/HeldKeys.js';
import { assertArchive } from './assertArchive.js';
import { atMost } from './atMost.js';
import { Closers, together } from './Closers.js';
import { createTurns } from './createTurns.js';
import { demonstrationClaims, recruiterPurposes } from './demonstrationClaims.js';
import { exampleQuery } from './exampleQuery.js';
import { integrateLogs, tellNotKept } from './integrateLogs.js';
import { keepLogs } from './keepLogs.js';
import { listen } from './listen.js';
import { openPostgres } from './openPostgres.js';
import { readiness } from './readiness.js';
import { registerRightsMetrics } from './rightsMetrics.js';
import { schedule } from './schedule.js';
import { startCompleting } from './startCompleting.js';
import { readWebhooks, startOutbox } from './startOutbox.js';
import { startSweeping } from './startSweeping.js';
import { tellBreaches } from './tellBreaches.js';
import { watchDisk } from './watchDisk.js';
import { readWitnesses, witnessedSizeOf, witnessLogs } from './witnessLogs.js';

/** A gateway that listens. */
export interface RunningServer {
  readonly address: string;
  readonly gateway: Gateway;
  /** Present while the development issuer may exist. */
  readonly issuer: DevelopmentIssuer | null;
  /** Accepts nothing new, answers and records what is in flight, then closes everything in order. @throws the first failure */
  stop(): Promise<void>;
}

/**
 * Milliseconds: what answers in flight get to leave, while what works behind them ends, and what is closed after it.
 * However long the database stands still, the whole stop stays under ten seconds, with more than two to spare for a
 * machine that is busy.
 */
const drainMs = 5_500;
const backgroundMs = 2_000;
const countMs = 500;
const closeMs = 500;
const shareMs = 300;

/** Milliseconds after which an embedded PostgreSQL has been started, though it is not ready yet. */
const startedMs = 50;

/**
 * Starts the gateway as the configuration says: database, migrations, gates, log, HTTP. What was begun is closed again
 * when a later step fails.
 *
 * @throws ConfigurationError with a sentence for the operator
 */
export async function startServer(
  configuration: Configuration,
  { log, clock }: { readonly log: Log; readonly clock: () => Date },
): Promise<RunningServer> {
  assertIssuerPossible(configuration);
  const limits = readLimits((await readNamed(configuration.limitsFile, 'CANDOUR_LIMITS')) ?? {});
  const manifest = await readNamed(configuration.trustedDocumentsFile, 'CANDOUR_TRUSTED_DOCUMENTS');
  const trusted = manifest === null ? null : readTrustedDocuments(manifest);
  const webhooks = await readWebhooks(configuration, clock());
  await assertArchive(configuration.logArchive);
  const witnesses = await readWitnesses(configuration);
  const registry = new Registry();
  const closers = new Closers();
  try {
    assertFolderFree(configuration.dataFolder, 'gateway');
    const opening = openPostgres(configuration, { closers, log });
    // PostgreSQL starts in processes of its own; the lexicons are read meanwhile, before anybody is answered.
    await Promise.race([opening, pause(startedMs)]);
    try {
      readyScreen();
    } finally {
      // Else what it opens would be left open by whatever fails here.
      await opening;
    }
    const { connection, folder } = await opening;
    const disk =
      folder === null ? null : await watchDisk({ folder, watermark: limits.diskWatermarkBytes, registry, log });
    if (disk) closers.push(disk.stop);
    const room = disk?.room ?? ((): Room => 'ENOUGH');
    const signer = await loadSigner(configuration.logKeyFile);
    const kept = new KeptCheckpoints({ dataFolder: configuration.dataFolder, signer });
    const { database, keys } = await prepareDatabase(connection, configuration, { closers, clock, log, signer, kept });
    const issuer = configuration.issuersFile === null ? await developmentIssuer(configuration.dataFolder) : null;
    const issuers = issuer ? [issuer.issuer] : await loadIssuers(configuration.issuersFile ?? '');
    const onUnplanned = (error: unknown, requestId: string): void =>
      log.write('error', 'request failed', { requestId, ...describeError(error) });
    const keeping = { signer, archive: configuration.logArchive, witnessed: witnessedSizeOf(witnesses) };
    const heldKeys = heldKeysIn(join(configuration.dataFolder, 'held'));
    const gateway = await createGateway({
      database,
      signer,
      keys,
      keeping,
      heldKeys,
      dpo: configuration.dpo,
      breachNoticeHours: configuration.breachNoticeHours,
      clock,
      limits,
      room,
      trusted,
      onUnplanned,
      onAnonymous: (code) => counters.count(code ?? 'OFFICER_ASKED'),
    });
    closers.push(() => atMost(closeMs, gateway.close()));
    const counters = createCounters({ log: gateway.log, database, clock });
    registerRightsMetrics(registry, { database, clock, log });
    const witnessed = witnessLogs(witnesses, { database, signer, log, registry });
    // Closed after whatever else records.
    closers.push(integrateLogs({ database, signer, kept, log, clock, witnessed }));
    closers.push(() => atMost(countMs, counters.close()));
    const turns = createTurns();
    closers.push(async () => turns.stop());
    const server = createHttpServer({
      answer: gateway.executeOperation,
      takeTurn: turns.take,
      answerRefusal: gateway.answerRefusal,
      assertAdmitted: gateway.assertAdmitted,
      authenticate: createAuthenticator({ issuers, clock }),
      ready: readiness(database, { tenants: gateway.tenants, room, keys }),
      published: createPublishedLog({ database, signer }),
      registry,
      exportLog: gateway.exportLog,
      log,
      clock,
      limits: {
        ...defaultHttpLimits,
        bodyBytes: limits.bodyBytes,
        principal: { perSecond: limits.ratePerSecond, burst: limits.rateBurst },
      },
      count: (cause) => {
        const counted = countedCauses[cause];
        if (counted) counters.count(counted);
      },
      graphiql: configuration.production
        ? null
        : { token: issuer ? () => demonstrationToken(issuer) : null, query: exampleQuery },
    });
    const background = together([
      startOutbox(webhooks, { database, clock, log }),
      schedule({ database, gateway, log, clock }),
      tellBreaches({ database, gateway, registry, log, clock, noticeHours: configuration.breachNoticeHours }),
      () => witnessed.stop(),
      keepLogs({ database, gateway, keeping, log, clock }),
      startCompleting({ database, gateway, signer, keys, log, clock }),
      // The demonstration's persons are to stay as its documentation tells of them; the command sweeps it.
      startSweeping({ database, gateway, signer, log, clock, heldKeys, persons: !configuration.demo }),
    ]);
    const drain = async (): Promise<void> => {
      if (!(await stopServer(server, drainMs))) log.write('warn', 'stopped by force');
    };
    closers.push(together([drain, () => atMost(backgroundMs, background())]));
    const address = await listen(server, configuration);
    return { address, gateway, issuer, stop: () => closers.closeAll() };
  } catch (error) {
    // Why it could not start is what the operator has to know.
    await closers.closeAll().catch(() => undefined);
    throw error;
  }
}

interface Preparing {
  readonly closers: Closers;
  readonly clock: () => Date;
  readonly log: Log;
  readonly signer: Signer;
  readonly kept: KeptCheckpoints;
}

async function prepareDatabase(
  connection: Connection,
  { demo, subjectKeys }: Configuration,
  { closers, clock, log, signer, kept }: Preparing,
): Promise<{ readonly database: Database; readonly keys: SubjectKeys }> {
  await migrate(connection);
  const database = await openDatabase({ connection });
  closers.push(() => database.close());
  await assertDurable(database);
  const share = await shareDatabase(database);
  closers.push(() => atMost(shareMs, share()));
  // Before anything is written: what was taken back must stay as it is until somebody has looked.
  const gate = { via: database.pool, signer, kept };
  await assertLogsContinue(gate);
  await keepSigned(gate).catch(tellNotKept(log));
  const client = await database.connect();
  try {
    await openProcessor(client, clock());
    const keys = await openSubjectKeys(client, subjectKeys, clock());
    await asOwner(connection, (owner) => sealStored(owner, keys));
    if (demo) await openDemonstration(client, clock(), keys);
    return { database, keys };
  } finally {
    await client.end();
  }
}

/** Null where the environment names no file. */
const readNamed = async (path: string | null, variable: string): Promise<unknown> =>
  path === null ? null : await readJsonFile(path, variable);

/** The token that a page of GraphiQL begins with: a recruiter of the demonstration. */
const demonstrationToken = (issuer: DevelopmentIssuer): Promise<string> =>
  issuer.mint(demonstrationClaims('RECRUITER', recruiterPurposes, 'graphiql'), 3_600);
