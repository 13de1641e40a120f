import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildOnce } from './buildOnce.js';
import { post } from './post.js';
import { newDataFolder, type RunningGateway, removeDataFolder, runGateway } from './runGateway.js';

let data: string;
let running: RunningGateway;

beforeAll(async () => {
  buildOnce();
  data = newDataFolder();
  running = await runGateway({ CANDOUR_DATA: data }, 'traced');
});
afterAll(async () => {
  running.kill('SIGTERM');
  await running.ended();
  await removeDataFolder(data);
});

/** V8's line on one collection of the young half of the heap: megabytes before and after. */
const collection = /: Scavenge ([\d.]+) \([\d.]+\) -> ([\d.]+) \(/g;

const collections = () =>
  [...running.stdout().matchAll(collection)].map(([, before, after]) => ({
    before: Number(before),
    after: Number(after),
  }));

// What is kept of each request is copied again and again until the whole heap is collected, and everybody waits for it:
// a closure of a request that something old points to is enough. It was 11 % once; `bench/survival.ts` measures it.
it('keeps next to nothing of a request once it is answered', async () => {
  const query = `query @purpose(is: RECRUITMENT_INTERVIEW_MANAGEMENT) {
    candidates(first: 100) { nodes { id fullName headline summary email applications { stage job { title } } } } }`;
  const ask = async (): Promise<void> => {
    const answer = await post(running.address, { token: running.tokens[0], body: { query } });
    expect(await answer.json()).not.toHaveProperty('errors');
  };
  // What is made once lives long.
  for (let request = 0; request < 100; request++) await ask();
  const start = collections().length;
  while (collections().length < start + 6) await ask();
  const found = collections().slice(start);
  let [allocated, survived] = [0, 0];
  for (const [position, { before, after }] of found.entries()) {
    const last = found[position - 1]?.after;
    // A collection of the whole heap came between.
    if (last === undefined || before < last) continue;
    allocated += before - last;
    survived += after - last;
  }
  expect(allocated).toBeGreaterThan(20);
  expect(survived / allocated).toBeLessThan(0.05);
});
