import { type ExportNotes, readExportNotes } from '../export/storedExports.js';
import { readGeneration, readGenerations, type StoredGeneration } from '../generations/readGenerations.js';
import { readPrunings, type StoredPruning } from '../keep/readPrunings.js';
import type { LogDatabase } from '../LogDatabase.js';
import type { Signer } from '../signer.js';
import { HASH_BYTES } from '../tree/hashing.js';
import type { Tile } from '../tree/tiles.js';
import { readNewestCheckpoint } from './cosignedNotes.js';
import { logTrust } from './logTrust.js';
import { proveRecord } from './proveRecord.js';
import { bytesOf } from './treeState.js';

/** What a log shows to whoever audits it: hashes and signatures, and no record. */
export interface PublishedLog {
  /**
   * Gives the newest signed checkpoint (C2SP tlog-checkpoint), with the cosignatures that it has by now; null: none was
   * signed yet.
   */
  checkpoint(tenant: string): Promise<string | null>;
  /** Gives the newest checkpoint that at least one witness has cosigned; null: none has. */
  cosignedCheckpoint(tenant: string): Promise<string | null>;
  /** Gives a tile's hashes (C2SP tlog-tiles), also the first ones of a wider tile; null: it is not that wide. */
  tile(tenant: string, tile: Tile): Promise<Buffer | null>;
  /** Gives the verifier keys (vkey) that the checkpoints of the tenant's current generation are opened with: the current key first. */
  verifierKeys(tenant: string): Promise<readonly string[]>;
  /** Gives the signed statements that opened generations of the log after its first, in their order. */
  generations(tenant: string): Promise<readonly StoredGeneration[]>;
  /** Gives the signed statements of what was pruned of the log, in their order. */
  prunings(tenant: string): Promise<readonly StoredPruning[]>;
  /** Gives the proof of a record (C2SP tlog-proof) under the newest checkpoint; null: it is not there, or not signed yet. */
  proof(tenant: string, recordId: string): Promise<string | null>;
  /** Gives the signed notes of an export by its id; null: none came to its end under that id. */
  exportNotes(tenant: string, id: string): Promise<ExportNotes | null>;
}

/** Creates the reading side of what the integrator wrote. */
export const createPublishedLog = ({
  database: { pool },
  signer,
}: {
  readonly database: Pick<LogDatabase, 'pool'>;
  readonly signer: Pick<Signer, 'trusted'>;
}): PublishedLog => ({
  checkpoint: (tenant) => readNewestCheckpoint(pool, tenant, 'ANY'),
  cosignedCheckpoint: (tenant) => readNewestCheckpoint(pool, tenant, 'COSIGNED'),
  async tile(tenant, { level, index, width }) {
    const { rows } = await pool.query<{ hashes: Buffer }>(
      `select substring(hashes from 1 for $4::int) as hashes from access_log_tile
       where tenant = $1 and level = $2 and index = $3 and octet_length(hashes) >= $4`,
      [tenant, level, index, width * HASH_BYTES],
    );
    const [row] = rows;
    return row === undefined ? null : bytesOf(row.hashes);
  },
  verifierKeys: async (tenant) =>
    logTrust(tenant, signer, await readGeneration(pool, tenant)).verifiers.map(({ text }) => text),
  generations: (tenant) => readGenerations(pool, tenant),
  prunings: (tenant) => readPrunings(pool, tenant),
  proof: (tenant, recordId) => proveRecord(pool, tenant, recordId),
  exportNotes: (tenant, id) => readExportNotes(pool, tenant, id),
});
