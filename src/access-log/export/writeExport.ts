import { createHash } from 'node:crypto';
import { LogBroken } from '../integrate/LogBroken.js';
import { readNodes } from '../integrate/readRange.js';
import type { Checkpoint } from '../notes/checkpoint.js';
import type { Queryable } from '../Queryable.js';
import { alignedParts, appendPart } from '../tree/alignedParts.js';
import { type CompactRange, createRange, rootOfRange } from '../tree/CompactRange.js';
import { extendRange } from '../tree/extendRange.js';
import { perfectParts } from '../tree/sizes.js';
import { createRendering } from './createRendering.js';
import type { ExportFormat } from './exportFormats.js';
import type { ExportManifest } from './manifest.js';

/** What is exported: records [from, to) of a tenant's log, which a signed checkpoint counts. */
export interface ExportJob {
  readonly tenant: string;
  readonly id: string;
  readonly format: ExportFormat;
  /** When it was asked for. */
  readonly at: Date;
  readonly from: number;
  readonly to: number;
  /** Opened: a signature of the log's key was verified. `to` is at most its size. */
  readonly checkpoint: Checkpoint;
  /** Coordinates whose codes the reader may not see; none where the format is NDJSON. */
  readonly hidden: ReadonlySet<string>;
}

/** Records of a page: a megabyte or two of memory, and of what waits for a slow reader. */
const pageSize = 500;

/**
 * Yields the bytes of an export page by page, and returns its manifest once all of them were taken. Each page is read
 * when it is asked for, on a connection that is given back before the page is: a reader that stops holds nothing. The
 * range is below a signed size, so what is appended meanwhile is not seen.
 *
 * The tree is grown again on the way, from what stands left of the range by its records to what stands right of it: there
 * is no manifest for records that do not give the checkpoint's root.
 *
 * `beforePage` may throw to end it.
 * @throws LogBroken when the stored state contradicts itself
 */
export async function* writeExport(
  via: Queryable,
  job: ExportJob,
  beforePage: () => Promise<void> = async () => undefined,
): AsyncGenerator<Buffer, ExportManifest> {
  const { tenant, format, from, to, checkpoint } = job;
  const { size } = checkpoint;
  const outside = { left: perfectParts(0, from), right: alignedParts(to, size) };
  const nodeAt = await readNodes(via, tenant, [...outside.left, ...outside.right]);
  const [left, right] = [outside.left.map(nodeAt), outside.right.map(nodeAt)];
  const rendering = createRendering(via, format, job.hidden);
  const sha256 = createHash('sha256');
  let bytes = 0;
  const counted = (chunk: Buffer): Buffer => {
    sha256.update(chunk);
    bytes += chunk.length;
    return chunk;
  };
  if (rendering.head.length > 0) yield counted(rendering.head);
  let range: CompactRange = createRange(from, left);
  while (range.size < to) {
    await beforePage();
    const page = await rendering.render({ tenant, from: range.size, to, limit: pageSize });
    range = extendRange(range, page.leafHashes).range;
    yield counted(page.bytes);
  }
  const whole = outside.right.reduce((grown, place) => appendPart(grown, place, nodeAt(place)), range);
  if (!rootOfRange(whole).equals(checkpoint.root)) throw new LogBroken('ROOT_BROKEN');
  const beside = format === 'NDJSON' ? { left, right } : { left: [], right: [] };
  const { id, at } = job;
  return { origin: checkpoint.origin, id, format, at, from, to, size, bytes, sha256: sha256.digest('hex'), ...beside };
}
