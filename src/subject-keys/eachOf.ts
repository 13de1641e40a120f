/** How many files are open at once. */
const together = 16;

/** Does something with each, a few at a time. The first failure is thrown; the others go on. */
export async function eachOf<Item>(items: readonly Item[], work: (item: Item) => Promise<unknown>): Promise<void> {
  const left = items.values();
  const worker = async (): Promise<void> => {
    for (const item of left) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(together, items.length) }, worker));
}
