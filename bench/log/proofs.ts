import { readTiles } from '../../src/access-log/integrate/tileRows.js';
import { readTree } from '../../src/access-log/integrate/treeState.js';
import { inclusionPath } from '../../src/access-log/tree/proofPaths.js';
import { inclusionProof, nodesOfPath } from '../../src/access-log/tree/proofs.js';
import { nodesFromTiles, tilesOfNodes } from '../../src/access-log/tree/tileNodes.js';
import { type InclusionClaim, verifyInclusion } from '../../src/access-log/tree/verifyInclusion.js';
import type { Scratch } from './openScratch.js';
import { tenant } from './population.js';
import { randomOf } from './randomOf.js';

/** Of one process, one after the other. */
export interface ProofRates {
  /** Inclusion proofs a second, each from the tiles in the database. */
  readonly madePerSecond: number;
  readonly verifiedPerSecond: number;
  readonly hashesPerProof: number;
}

const proofs = 2_000;

/** Makes the proofs of random entries from the stored tiles, then verifies them against the tree's root. */
export async function measureProofs({ database: { pool } }: Scratch): Promise<ProofRates> {
  const { size, root } = await readTree(pool, tenant);
  const random = randomOf(7);
  const claims: InclusionClaim[] = [];
  const begun = performance.now();
  for (let made = 0; made < proofs; made++) {
    const index = random.whole(size);
    const leaf = { level: 0, index };
    const nodes = [leaf, ...nodesOfPath(inclusionPath(size, index))];
    const getNode = nodesFromTiles(await readTiles(pool, tenant, tilesOfNodes(nodes)));
    claims.push({ leafHash: getNode(leaf), index, size, root, proof: inclusionProof(size, index, getNode) });
  }
  const verifying = performance.now();
  if (!claims.every(verifyInclusion)) throw new Error('A proof does not hold.');
  const done = performance.now();
  const hashes = claims.reduce((sum, { proof }) => sum + proof.length, 0);
  return {
    madePerSecond: Math.round((proofs * 1_000) / (verifying - begun)),
    verifiedPerSecond: Math.round((proofs * 1_000) / (done - verifying)),
    hashesPerProof: Number((hashes / proofs).toFixed(1)),
  };
}
