/**
 * A segment is 65,536 neighbouring entries of one tenant's log, from a multiple of that number on: what is archived and
 * pruned as a whole. Nothing is stored by segments; they are only counted off.
 */
export const SEGMENT_ENTRIES = 65_536;
