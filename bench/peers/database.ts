import { z } from 'zod';

const environment = z.object({
  BENCH_CONNECTION: z.string(),
  BENCH_TENANT: z.string(),
});
const connection = z.object({ host: z.string(), port: z.number(), user: z.string(), database: z.string() });

/** What the bench tells a peer: where the database is, and for which tenant it answers. */
export function readAssignment() {
  const { BENCH_CONNECTION, BENCH_TENANT: tenant } = environment.parse(process.env);
  return { connection: connection.parse(JSON.parse(BENCH_CONNECTION)), tenant };
}

/** Ends the process with the bench that started it, however that ends. */
export function endWithBench(): void {
  process.on('disconnect', () => process.exit());
}
