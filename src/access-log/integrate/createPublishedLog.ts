import { type ExportNotes, readExportNotes } from '../export/storedExports.js';
import type { LogDatabase } from '../LogDatabase.js';
import { createNoteVerifier } from '../notes/keys.js';
import { logOrigin } from '../receipt.js';
import type { Signer } from '../signer.js';
import { HASH_BYTES } from '../tree/hashing.js';
import type { Tile } from '../tree/tiles.js';
import { proveRecord } from './proveRecord.js';
import { readNewestNote } from './signTree.js';
import { bytesOf } from './treeState.js';

/** What a log shows to whoever audits it: hashes and signatures, and no record. */
export interface PublishedLog {
  /** Gives the newest signed checkpoint (C2SP tlog-checkpoint); null: none was signed yet. */
  checkpoint(tenant: string): Promise<string | null>;
  /** Gives a tile's hashes (C2SP tlog-tiles), also the first ones of a wider tile; null: it is not that wide. */
  tile(tenant: string, tile: Tile): Promise<Buffer | null>;
  /** Gives the verifier key (vkey) that the tenant's checkpoints are opened with. */
  verifierKey(tenant: string): string;
  /** Gives the proof of a record (C2SP tlog-proof) under the newest checkpoint; null: it is not there, or not signed yet. */
  proof(tenant: string, recordId: string): Promise<string | null>;
  /** Gives the signed notes of an export by its id; null: none came to its end under that id. */
  exportNotes(tenant: string, id: string): Promise<ExportNotes | null>;
}

/** Creates the reading side of what the integrator wrote. */
export const createPublishedLog = ({
  database: { pool },
  signer: { publicKey },
}: {
  readonly database: Pick<LogDatabase, 'pool'>;
  readonly signer: Pick<Signer, 'publicKey'>;
}): PublishedLog => ({
  checkpoint: (tenant) => readNewestNote(pool, tenant),
  async tile(tenant, { level, index, width }) {
    const { rows } = await pool.query<{ hashes: Buffer }>(
      `select substring(hashes from 1 for $4::int) as hashes from access_log_tile
       where tenant = $1 and level = $2 and index = $3 and octet_length(hashes) >= $4`,
      [tenant, level, index, width * HASH_BYTES],
    );
    const [row] = rows;
    return row === undefined ? null : bytesOf(row.hashes);
  },
  verifierKey: (tenant) => createNoteVerifier(logOrigin(tenant), publicKey).text,
  proof: (tenant, recordId) => proveRecord(pool, tenant, recordId),
  exportNotes: (tenant, id) => readExportNotes(pool, tenant, id),
});
