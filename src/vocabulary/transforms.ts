/** The transforms, the most restrictive first: where several apply to one field, the first of this list wins. */
export const transforms = ['PRESENCE', 'PSEUDONYM', 'AGE_BAND', 'YEAR', 'REGION', 'INITIALS', 'LAST_FOUR'] as const;
export type Transform = (typeof transforms)[number];

/** Returns the more restrictive of two transforms. */
export const mostRestrictive = (one: Transform, other: Transform): Transform =>
  transforms.indexOf(one) <= transforms.indexOf(other) ? one : other;
