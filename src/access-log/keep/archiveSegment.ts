import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { v4 } from 'uuid';
import { readGenerations } from '../generations/readGenerations.js';
import { logTrust } from '../integrate/logTrust.js';
import type { Checkpoint } from '../notes/checkpoint.js';
import type { Queryable } from '../Queryable.js';
import type { Signer } from '../signer.js';
import { syncFolder } from '../syncedFile.js';
import type { CompactRange } from '../tree/CompactRange.js';
import { ArchiveBroken } from './ArchiveBroken.js';
import { checkArchive } from './checkArchive.js';
import { tenantFolder } from './tenantFolder.js';
import { writeArchive } from './writeArchive.js';

/** A segment, with what the tree says of it. */
export interface ArchivedSegment {
  readonly tenant: string;
  /** The tree below its first entry. */
  readonly before: CompactRange;
  /** The index after its last one. */
  readonly end: number;
  /** The tree's root at that size. */
  readonly root: Buffer;
  /** The newest checkpoint, opened, and as it was signed. */
  readonly checkpoint: Checkpoint;
  readonly note: string;
  readonly at: Date;
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
  const { tenant, before, end, root, checkpoint, note, at } = segment;
  const parent = join(archive, tenantFolder(tenant));
  const name = `${before.size}-${end}`;
  await mkdir(parent, { recursive: true, mode: 0o700 });
  const names = await readdir(parent);
  if (!names.includes(name)) {
    for (const left of names.filter((each) => each.startsWith(`.${name}.`)))
      await rm(join(parent, left), { recursive: true });
    const draft = join(parent, `.${name}.${v4()}`);
    await mkdir(draft, { mode: 0o700 });
    const range = { from: before.size, to: end, checkpoint, at };
    const job = { ...range, tenant, id: v4(), format: 'NDJSON', hidden: new Set<string>() } as const;
    await writeArchive(via, draft, { job, note, signer });
    await rename(draft, join(parent, name));
    await syncFolder(parent);
  }
  const generations = await readGenerations(via, tenant);
  const trusts = [1, ...generations.map(({ number }) => number)].map((number) => logTrust(tenant, signer, number));
  const sha256 = await checkArchive(join(parent, name), { trusts, before, to: end, root });
  if (sha256 === null) throw new ArchiveBroken();
  return sha256;
}
