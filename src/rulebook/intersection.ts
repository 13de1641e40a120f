/** Intersects lists, leaving out those that are absent; undefined if all are, for no list is no limit. */
export function intersection<Item>(lists: Iterable<readonly Item[] | undefined>): ReadonlySet<Item> | undefined {
  let items: ReadonlySet<Item> | undefined;
  for (const list of lists) {
    if (list !== undefined) items = new Set(list.filter((item) => items?.has(item) ?? true));
  }
  return items;
}
