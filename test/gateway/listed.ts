import { expect } from 'vitest';
import type { Asker, TestGateway } from '../helpers/gateway.js';

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** Pages through a whole list and gives the ids in its order; each page counts the same. `shape`: further arguments. */
export async function listed(
  candour: TestGateway,
  asker: Asker,
  purpose: string,
  shape: string = '',
): Promise<readonly string[]> {
  const ids: string[] = [];
  const totals = new Set<number>();
  let after: string | null = null;
  do {
    const query = `query Q($after: String) @purpose(is: ${purpose}) {
      candidates(first: 37, after: $after ${shape}) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    }`;
    const { data } = await candour.ask(asker, query, { variables: { after } });
    const page = data?.['candidates'] as Page | undefined;
    if (!page) throw new Error('The list was refused.');
    totals.add(page.totalCount);
    ids.push(...page.nodes.map(({ id }) => id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect([...totals]).toEqual([ids.length]);
  return ids;
}
