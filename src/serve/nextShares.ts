/** Works of one tenant that run at once: with nobody beside it, or while the gateway has time left; and at the least. */
export const widest = 16;
export const narrowest = 1;

/**
 * Shares of the time in which the event loop is busy: above the one it is crowded, below the other there is room. Half of
 * it is left to the others, because what comes while it is busy has to wait, and longest of all who asks seldom.
 */
const crowded = 0.5;
const roomy = 0.35;

/** A tenant beside others, as the gateway has seen it lately. */
export interface Share {
  /** Works that may run at once. */
  readonly width: number;
  /** Works under way and waiting, on the average. */
  readonly demand: number;
}

/** Parts of the average that a new reading makes up: a burst of a tenth of a second is no flood. */
const freshness = 0.2;

/**
 * Gives the share that each tenant has next. While the loop is crowded the ones with the greatest demand are halved, so
 * that a flood is narrow within half a second; and nobody else: the requests of who asks for little would only wait for each other. A loop with room
 * to spare widens all step by step, because a tenant that waits for a distant database and not for the gateway takes
 * nothing from anybody.
 *
 * @param demands works of each tenant at this moment
 * @param utilization of the event loop since the last time, from 0 to 1
 */
export function nextShares(
  shares: ReadonlyMap<string, Share>,
  demands: ReadonlyMap<string, number>,
  utilization: number,
): ReadonlyMap<string, Share> {
  const averages = [...demands].map(([tenant, now]) => {
    const { width, demand } = shares.get(tenant) ?? { width: widest, demand: 0 };
    return { tenant, width, demand: demand + (now - demand) * freshness };
  });
  const greatest = Math.max(0, ...averages.map(({ demand }) => demand));
  return new Map(
    averages.map(({ tenant, width, demand }) => {
      const isGreat = demand > 1 && demand * 2 >= greatest;
      return [tenant, { demand, width: nextWidth(width, isGreat, utilization) }];
    }),
  );
}

function nextWidth(width: number, isGreat: boolean, utilization: number): number {
  if (isGreat && utilization > crowded) return Math.max(narrowest, Math.floor(width / 2));
  if (!isGreat || utilization < roomy) return Math.min(widest, width + 1);
  return width;
}
