/** Works of one tenant that run at once: with nobody beside it, or while the gateway has time left; and at the least. */
export const widest = 16;
export const narrowest = 1;

/**
 * Shares of the time in which the event loop is busy: above the one it is crowded, below the other there is room. Half of
 * it is left to the others, because what comes while it is busy has to wait, and longest of all who asks seldom.
 */
const crowded = 0.5;
const roomy = 0.35;

/**
 * Gives how wide a tenant's share beside others is next. A loop that is crowded halves it, so that a flood is narrow
 * within half a second; one with room to spare widens it step by step, because a tenant that waits for a distant
 * database and not for the gateway takes nothing from anybody.
 */
export function nextWidth(width: number, utilization: number): number {
  if (utilization > crowded) return Math.max(narrowest, Math.floor(width / 2));
  if (utilization < roomy) return Math.min(widest, width + 1);
  return width;
}
