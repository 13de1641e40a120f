import type { Queryable } from '../Queryable.js';
import { type CompactRange, createRange, rootOfRange } from '../tree/CompactRange.js';
import type { GetNode } from '../tree/proofs.js';
import { type Place, perfectParts } from '../tree/sizes.js';
import { nodesFromTiles, tilesOfNodes } from '../tree/tileNodes.js';
import { LogBroken } from './LogBroken.js';
import { readTiles } from './tileRows.js';
import type { TreeState } from './treeState.js';

/**
 * Reads from the tiles what a tree of that state is grown from.
 *
 * @throws LogBroken when the tiles lack a node, or don't give the state's root
 */
export async function readRange(via: Queryable, tenant: string, { size, root }: TreeState): Promise<CompactRange> {
  const parts = perfectParts(0, size);
  const getNode = await readNodes(via, tenant, parts);
  const range = createRange(size, parts.map(getNode));
  if (!rootOfRange(range).equals(root)) throw new LogBroken('ROOT_BROKEN');
  return range;
}

/** Reads the tiles that hold those nodes, and gives the function that computes the nodes. It throws LogBroken. */
export async function readNodes(via: Queryable, tenant: string, nodes: readonly Place[]): Promise<GetNode> {
  const getNode = nodesFromTiles(await readTiles(via, tenant, tilesOfNodes(nodes)));
  return (place) => {
    try {
      return getNode(place);
    } catch (error) {
      throw error instanceof RangeError ? new LogBroken('TILE_BROKEN') : error;
    }
  };
}
