import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Replicas, startReplicas } from '../replicas/Replicas.js';
import { Audit } from './harness/Audit.js';
import { counts, isVerified, progress } from './harness/counts.js';
import { Load } from './harness/Load.js';

const { replicaKills } = counts;
const replicaCount = 4;
let replicas: Replicas;
let load: Load;
let audit: Audit;
beforeAll(async () => {
  replicas = await startReplicas(replicaCount);
  const { fresh, issuer, dataFolder } = replicas;
  audit = new Audit({ connection: () => fresh.connection, keyFile: join(dataFolder, 'log-key.pem') });
  const addresses = (): readonly string[] => replicas.gateways.map(({ address }) => address);
  load = new Load({ addresses, mint: issuer.mint, clients: 2 });
});
afterAll(async () => {
  await load.stop();
  await replicas.stop();
});

describe('four gateways over one database', () => {
  it('answer on while one after the other is killed with -9', {
    timeout: 60_000 + 20_000 * replicaKills,
  }, async (context) => {
    const again: number[] = [];
    for (let kill = 1; kill <= replicaKills; kill++) {
      await load.more(40);
      await sleep(Math.random() * 300);
      const replica = kill % replicaCount;
      const [killed] = replicas.gateways.slice(replica);
      killed?.killGroup('SIGKILL');
      again.push(await load.again());
      await killed?.ended();
      await replicas.restart(replica);
      await audit.hold(load.take(), { verify: isVerified(kill, replicaKills) });
      progress('kill -9 of one of four gateways', kill, replicaKills);
    }
    await load.stop();
    await audit.hold(load.take());
    const { created } = audit.ledger;
    expect(created.size).toBeLessThanOrEqual(load.keys.size);
    expect(created.size).toBeGreaterThanOrEqual(load.stored.size);
    expect([...load.answered.keys()].sort()).toEqual(['relocates', 'screens', 'selects', 'takes in', 'withdraws']);
    audit.report(context, { fault: 'kill -9 of one of four gateways', times: replicaKills, again });
  });
});
