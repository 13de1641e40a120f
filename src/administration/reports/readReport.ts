import type { Pool } from 'pg';

/**
 * What a report's statement is run under: it reads a whole period of the log at once, unlike the look-ups by key that
 * the session is set for, so it is planned for its own values, may sort in memory, and is
 * worth neither compiling nor remembering what one row's array was unpacked to.
 */
const settings =
  "begin read only; set local plan_cache_mode = force_custom_plan; set local work_mem = '64MB'; set local jit = off; set local enable_memoize = off";

/**
 * Runs the one statement of a report and gives its rows. The session's time-out binds it, as every statement.
 * @throws the server's error, after the connection was given up
 */
export async function readReport<Row extends object>(
  pool: Pool,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const client = await pool.connect();
  try {
    await client.query(settings);
    const { rows } = await client.query<Row>(text, [...values]);
    await client.query('commit');
    client.release();
    return rows;
  } catch (error) {
    // Whatever state it is in, it is not used again.
    client.release(true);
    throw error;
  }
}
