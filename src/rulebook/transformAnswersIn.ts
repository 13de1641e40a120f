import type { Transform } from '../vocabulary/transforms.js';

const answers: Readonly<Record<Transform, readonly string[]>> = {
  YEAR: ['String'],
  AGE_BAND: ['String', 'Int'],
  REGION: ['String'],
  INITIALS: ['String'],
  LAST_FOUR: ['String'],
  PRESENCE: ['String'],
  PSEUDONYM: ['String', 'ID'],
};

/**
 * Says whether what a transform makes is a value of a leaf type, given by its name without wrappers. An object
 * (`Classification.leaf` null) and a type of its own, such as `DateTime`, are never answered in.
 */
export const transformAnswersIn = (transform: Transform, leafTypeName: string | null): boolean =>
  leafTypeName !== null && answers[transform].includes(leafTypeName);
