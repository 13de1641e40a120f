import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { v4 } from 'uuid';
import { checkExport } from '../export/checkExport.js';
import { syncFolder } from '../export/syncedFile.js';
import { writeExport } from '../export/writeExport.js';
import { logTrust } from '../integrate/logTrust.js';
import type { Queryable } from '../Queryable.js';
import type { Signer } from '../signer.js';
import type { CompactRange } from '../tree/CompactRange.js';
import { ArchiveBroken } from './ArchiveBroken.js';
import { tenantFolder } from './tenantFolder.js';

/** A segment, with what the tree says of it. */
export interface ArchivedSegment {
  readonly tenant: string;
  /** The tree below its first entry. */
  readonly before: CompactRange;
  /** The index after its last one. */
  readonly end: number;
  /** The tree's root at that size. */
  readonly root: Buffer;
  readonly checkpoint: { readonly size: number; readonly note: string };
}

/**
 * Makes sure that a segment lies in the archive, as an export folder `<archive>/<tenant>/<start>-<end>`, and gives the
 * SHA-256 of its records. A folder has its name only once all of it is on the disk; one that is there already, because a
 * run was broken off after it, is read and taken as it is. To be called under the lock of keeping the log.
 *
 * @throws ArchiveBroken when what was read back is not what the tree says
 */
export async function archiveSegment(
  via: Queryable,
  archive: string,
  { segment, signer }: { readonly segment: ArchivedSegment; readonly signer: Signer },
): Promise<Buffer> {
  const { tenant, before, end, root, checkpoint } = segment;
  const parent = join(archive, tenantFolder(tenant));
  const name = `${before.size}-${end}`;
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const names = await readdir(parent);
  if (!names.includes(name)) {
    for (const left of names.filter((each) => each.startsWith(`.${name}.`)))
      await rm(join(parent, left), { recursive: true });
    const draft = join(parent, `.${name}.${v4()}`);
    await mkdir(draft, { mode: 0o700 });
    await writeExport(via, draft, { tenant, from: before.size, to: end, checkpoint, signer });
    await rename(draft, join(parent, name));
    await syncFolder(parent);
  }
  const sha256 = await checkExport(join(parent, name), { trust: logTrust(tenant, signer), before, to: end, root });
  if (sha256 === null) throw new ArchiveBroken();
  return sha256;
}
