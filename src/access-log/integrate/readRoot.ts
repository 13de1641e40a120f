import type { Queryable } from '../Queryable.js';
import { createRange, rootOfRange } from '../tree/CompactRange.js';
import { perfectParts } from '../tree/sizes.js';
import { LogBroken } from './LogBroken.js';
import { readNodes } from './readRange.js';
import { readTree } from './treeState.js';

/**
 * Computes the root that a log's tree had at a size, from the tiles; null: the tree has not come so far, or its tiles
 * lack a node of it.
 */
export async function readRoot(via: Queryable, tenant: string, size: number): Promise<Buffer | null> {
  if ((await readTree(via, tenant)).size < size) return null;
  const parts = perfectParts(0, size);
  const getNode = await readNodes(via, tenant, parts);
  try {
    return rootOfRange(createRange(size, parts.map(getNode)));
  } catch (error) {
    if (error instanceof LogBroken) return null;
    throw error;
  }
}
