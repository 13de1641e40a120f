import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startEmbedded } from '../src/storage/embedded/startEmbedded.js';
import { createBenchIssuer, otherTenant, raisedRate } from './benchIssuer.js';
import { listedIds } from './compareAnswers.js';
import { type Flood, floods, floodTask } from './crowding/floods.js';
import { type CrowdingOptions, type FloodMeasured, measureFlood, quietTask } from './crowding/measureFlood.js';
import { PacedLoad } from './crowding/PacedLoad.js';
import { levelDemonstration } from './levelDemonstration.js';
import { withClosers } from './log/Closers.js';
import { asker } from './operations.js';
import { startCandour } from './startCandour.js';

const help = `node dist/bench/crowding.js [options]
  --rounds N      quiet and flooded halves, in turn (4)
  --seconds N     of each half (8)
  --only FLOOD    ${Object.keys(floods).join(', ')}, control (all; control: the flood goes to a bare server beside)
`;

type Closer = () => Promise<unknown>;

interface Asked extends CrowdingOptions {
  readonly only: readonly string[];
}

function readCrowdingOptions(args: readonly string[]): Asked | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '4' },
      seconds: { type: 'string', default: '8' },
      only: { type: 'string', default: [...Object.keys(floods), 'control'].join() },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  return { rounds: Number(values.rounds), seconds: Number(values.seconds), only: values.only.split(',') };
}

/** A server that only refuses: what the same flood costs the machine when it goes past the gateway. */
async function startControl(keep: (close: Closer) => void): Promise<number> {
  const server = createServer((_request, response) => {
    response.writeHead(429, { 'content-type': 'application/json' });
    response.end('{}');
  });
  keep(async () => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The control must listen on a port.');
  return address.port;
}

async function measureOne(
  name: string,
  options: CrowdingOptions,
  keep: (close: Closer) => void,
): Promise<FloodMeasured> {
  const folder = await mkdtemp(join(tmpdir(), 'candour-crowding-'));
  keep(() => rm(folder, { recursive: true, force: true }));
  // As root, PostgreSQL is another user and has to pass through.
  await chmod(folder, 0o755);
  const { connection, stop } = await startEmbedded({ dataFolder: join(folder, 'database') });
  keep(stop);
  const issuer = await createBenchIssuer(join(folder, 'candour'), name === 'tenantRaised' ? raisedRate : {});
  const candour = await startCandour(issuer, connection);
  keep(candour.stop);
  for (const tenant of [asker.tenant, otherTenant]) await levelDemonstration(connection, tenant);
  const idsOf = async (tenant: string): Promise<readonly string[]> => {
    const token = await issuer.mint('bench', asker.role, asker.purpose, tenant);
    return await listedIds({ url: candour.url, headers: { authorization: `Bearer ${token}` }, statesPurpose: true });
  };
  const [flooder, measurer] = [new PacedLoad(), new PacedLoad()];
  keep(() => flooder.stop());
  keep(() => measurer.stop());
  const flood = await floodTask(name === 'control' ? 'anonymous' : (name as Flood), issuer, await idsOf(otherTenant));
  const quiet = quietTask(await idsOf(asker.tenant), await issuer.mint('quiet', asker.role, asker.purpose));
  const port = Number(new URL(candour.url).port);
  const floodPort = name === 'control' ? await startControl(keep) : port;
  await measurer.run({ ...quiet, port, perSecond: 100, seconds: 5, timed: true });
  return await measureFlood({ ...options, port, floodPort, flood, quiet, flooder, measurer });
}

// Each flood has a gateway and a database of its own. The last line is one JSON object.
await withClosers(async (closers) => {
  const options = readCrowdingOptions(process.argv.slice(2));
  if (options === null) {
    process.stdout.write(help);
    return;
  }
  const results: Record<string, FloodMeasured> = {};
  for (const name of options.only) {
    const measured = await measureOne(name, options, (close) => closers.push(close));
    await closers.closeAll();
    results[name] = measured;
    process.stdout.write(`${name}: ${sentenceOf(measured)}\n`);
  }
  process.stdout.write(`${JSON.stringify(results)}\n`);
});

function sentenceOf({ byId, list, flood, cores }: FloodMeasured): string {
  const waits = (name: string, { quiet, flooded, ratio }: FloodMeasured['byId']): string =>
    `${name} p50 ${quiet.p50} → ${flooded.p50} ms, p99 ${quiet.p99} → ${flooded.p99} ms (× ${ratio})`;
  return [
    ...[waits('byId', byId), waits('list', list)],
    `flood ${flood.sent}/s, answered ${JSON.stringify(flood.byStatus)}`,
    `cores: gateway ${cores.gatewayQuiet} → ${cores.gatewayFlooded}, who floods ${cores.flooder}`,
  ].join('; ');
}
