import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { counts, isLong, progress } from './harness/counts.js';
import { Load } from './harness/Load.js';
import { runSampled, type Sample, type SampledGateway } from './harness/runSampled.js';

const { soakSeconds } = counts;
const samples = isLong ? 60 : 12;
const mebibyte = 1024 ** 2;

let gateway: SampledGateway;
let load: Load;
beforeAll(async () => {
  gateway = await runSampled();
  load = new Load({ addresses: () => [gateway.address], mint: gateway.issuer.mint, clients: 2, pauseMs: 100 });
});
afterAll(async () => {
  await load.stop();
  await gateway.stop();
});

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;

describe(`a load of ${soakSeconds} seconds`, () => {
  it('leaves memory and handles as they were', { timeout: 120_000 + soakSeconds * 2_000 }, async (context) => {
    const taken: Sample[] = [];
    for (let turn = 1; turn <= samples; turn++) {
      await sleep((soakSeconds * 1_000) / samples);
      taken.push(await gateway.sample());
      await gateway.audit.hold(load.take(), { verify: turn % 10 === 0 });
      progress('soak, samples', turn, samples);
    }
    await load.stop();
    await gateway.audit.hold(load.take());
    // The first third fills caches.
    const third = samples / 3;
    const [middle, last] = [taken.slice(third, 2 * third), taken.slice(2 * third)].map((part) => ({
      heap: median(part.map(({ heap }) => heap)),
      rss: median(part.map(({ rss }) => rss)),
      handles: median(part.map(({ handles }) => handles)),
    }));
    if (!middle || !last) throw new Error('There must be samples.');
    const change = ({ heap, rss, handles }: Sample): string =>
      `heap ${Math.round(heap / mebibyte)} MiB, RSS ${Math.round(rss / mebibyte)} MiB, ${handles} handles`;
    const more = `middle third: ${change(middle)}; last third: ${change(last)}`;
    gateway.audit.report(context, { fault: `soak of ${soakSeconds} s`, times: 1, again: [], more });
    expect(last.handles).toBeLessThanOrEqual(middle.handles + 15);
    expect(last.heap).toBeLessThanOrEqual(middle.heap * 1.25 + 16 * mebibyte);
  });
});
