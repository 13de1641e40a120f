import { readFile } from 'node:fs/promises';
import { openCosignatures, parseWitnessKey, type WitnessVerifier } from '../access-log/notes/cosignature.js';
import { parseVerifierKeys } from '../access-log/notes/keys.js';
import { decodeNote, parseNote } from '../access-log/notes/signedNote.js';
import type { Queryable } from '../access-log/Queryable.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import type { Connection } from '../storage/Connection.js';
import type { Verdict } from './reportText.js';
import { withSnapshot } from './Snapshot.js';

/** What the cosignatures of one witness on one log's checkpoints came to. */
export interface CosignatureReport {
  readonly tenant: string;
  readonly witness: string;
  /** Those that hold. */
  readonly count: number;
  /** The size of the newest checkpoint that holds; 0: none does. */
  readonly newest: number;
  /** The size of the first one that does not hold; null: all do. */
  readonly broken: number | null;
}

/** Cosignatures that are read at once. */
const PAGE = 1_000;

/** Reads the verifier keys of witnesses from a file, one a line. @throws ConfigurationError when it holds anything else */
export async function loadWitnessKeys(file: string): Promise<readonly WitnessVerifier[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ConfigurationError('The file of --witness must be one that can be read.', { cause });
  });
  const keys = parseVerifierKeys(text, parseWitnessKey);
  if (keys === null) throw new ConfigurationError('The file of --witness must hold verifier keys of witnesses.');
  return keys;
}

/** Asserts that a checkpoint that somebody kept carries a cosignature of each witness. @throws ConfigurationError */
export async function assertKeptCosigned(file: string, witnesses: readonly WitnessVerifier[]): Promise<void> {
  const note = decodeNote(await readFile(file)) ?? '';
  if (witnesses.some((witness) => openCosignatures(note, [witness]).refusal !== null))
    throw new ConfigurationError('The file of --checkpoint must carry a cosignature of the witness of --witness.');
}

/** Verifies the cosignatures of witnesses on the logs of a database, as they were at one moment. */
export async function verifyCosigned(
  connection: Connection,
  tenants: readonly string[],
  witnesses: readonly WitnessVerifier[],
): Promise<readonly CosignatureReport[]> {
  if (witnesses.length === 0) return [];
  return await withSnapshot(connection, async (snapshot) => {
    const reports: CosignatureReport[] = [];
    for (const tenant of tenants)
      for (const witness of witnesses) reports.push(await verifyCosignatures(snapshot, tenant, witness));
    return reports;
  });
}

/**
 * Verifies every cosignature of a witness that the database holds for a log, each over the signed checkpoint of its
 * size. Whether that checkpoint is the one of the entries is `verifyLog`'s to say. Stops at the first that does not hold.
 */
async function verifyCosignatures(
  via: Queryable,
  tenant: string,
  witness: WitnessVerifier,
): Promise<CosignatureReport> {
  let [count, newest] = [0, 0];
  for (;;) {
    const { rows } = await via.query(
      `select size, line, note from access_log_cosignature left join access_log_checkpoint using (tenant, size)
       where tenant = $1 and witness = $2 and key_id = $3 and size > $4 order by size limit ${PAGE}`,
      [tenant, witness.name, witness.id, newest],
    );
    for (const { size, line, note } of rows) {
      const cosigned = `${parseNote(String(note))?.text}\n${line}`;
      if (openCosignatures(cosigned, [witness]).refusal !== null)
        return { tenant, witness: witness.name, count, newest, broken: Number(size) };
      [count, newest] = [count + 1, Number(size)];
    }
    if (rows.length < PAGE) return { tenant, witness: witness.name, count, newest, broken: null };
  }
}

/** Says what a report amounts to: without any cosignature the witness vouches for nothing. */
export const cosignatureVerdict = ({ count, broken }: CosignatureReport): Verdict =>
  broken !== null ? 1 : count === 0 ? 2 : 0;

/** Writes a report as a line. */
export function cosignatureText({ tenant, witness, count, newest, broken }: CosignatureReport): string {
  if (broken !== null)
    return `${tenant}: TAMPERED, the cosignature of ${witness} at size ${broken} is not one of the checkpoint there\n`;
  if (count === 0) return `${tenant}: INCOMPLETE, no cosignature of ${witness}\n`;
  return `${tenant}: ${count} cosignatures of ${witness} hold, the newest at size ${newest}\n`;
}
