import { type CompactRange, emptyRange, rootOfRange } from '../../access-log/tree/CompactRange.js';
import { extendRange } from '../../access-log/tree/extendRange.js';
import { HASH_BYTES } from '../../access-log/tree/hashing.js';
import { tilePath } from '../../access-log/tree/tilePath.js';
import { TILE_WIDTH, type Tile, tileWidth } from '../../access-log/tree/tiles.js';
import { differencesOf } from '../checkTiles.js';
import type { Finding } from '../Finding.js';
import type { KeptCheckpoint } from '../keptCheckpoint.js';
import type { GatewayLog } from './GatewayLog.js';
import type { RecordReading } from './RecordReading.js';

/** The way through the tiles of the lowest level, which grows the tree and compares the upper tiles as they fill. */
export class GatewayWalk {
  readonly #log: GatewayLog;
  readonly #of: number;
  readonly #kept: KeptCheckpoint | null;
  /** The upper tiles that the walk is in, by level: one each. */
  readonly #upper = new Map<number, { readonly index: number; readonly bytes: Buffer | null }>();
  range: CompactRange = emptyRange;

  constructor(log: GatewayLog, size: number, kept: KeptCheckpoint | null) {
    this.#log = log;
    this.#of = size;
    this.#kept = kept;
  }

  get size(): number {
    return this.range.size;
  }

  /** Takes the next tile of leaves. */
  async step(reading: RecordReading | null): Promise<readonly Finding[]> {
    const first = this.range.size;
    const place = { level: 0, index: first / TILE_WIDTH };
    const tile = { ...place, width: tileWidth(place, this.#of) };
    const bytes = await this.#tile(tile);
    if (bytes === null) return [{ index: first, last: first + tile.width - 1, what: 'there is no tile of its leaves' }];
    const hashes = Array.from({ length: tile.width }, (_, at_) =>
      bytes.subarray(at_ * HASH_BYTES, (at_ + 1) * HASH_BYTES),
    );
    return [
      ...this.#continuation(hashes),
      ...(await this.#grow(hashes)),
      ...((await reading?.compare(first, hashes)) ?? []),
    ];
  }

  async #grow(hashes: readonly Buffer[]): Promise<readonly Finding[]> {
    const { range, pieces } = extendRange(this.range, hashes);
    this.range = range;
    const findings: Finding[] = [];
    for (const piece of pieces) {
      if (piece.level === 0) continue;
      findings.push(...differencesOf(piece, await this.#upperTile(piece.level, piece.index)));
    }
    return findings;
  }

  /** Whether the tree has the root of the checkpoint that was given, if its size lies in this tile. */
  #continuation(hashes: readonly Buffer[]): readonly Finding[] {
    if (this.#kept === null) return [];
    const { size, root } = this.#kept.claim;
    const more = size - this.range.size;
    if (more <= 0 || more > hashes.length) return [];
    const { range } = extendRange(this.range, hashes.slice(0, more));
    if (root !== null && rootOfRange(range).equals(root)) return [];
    return [{ index: 0, last: size - 1, what: 'the checkpoint that was given has another root' }];
  }

  async #upperTile(level: number, index: number): Promise<Buffer | undefined> {
    const known = this.#upper.get(level);
    if (known?.index === index) return known.bytes ?? undefined;
    const bytes = await this.#tile({ level, index, width: tileWidth({ level, index }, this.#of) });
    this.#upper.set(level, { index, bytes });
    return bytes ?? undefined;
  }

  async #tile(tile: Tile): Promise<Buffer | null> {
    const bytes = await this.#log.find(tilePath({ kind: 'HASHES', ...tile }));
    return bytes?.length === tile.width * HASH_BYTES ? bytes : null;
  }
}
