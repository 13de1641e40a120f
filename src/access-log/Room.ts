/**
 * How much room the disk has for records. Below its watermark there is a reserve: reads of candidates and ordinary writes
 * are refused, so that what protects people can still be done and recorded. NONE: the reserve is used as well.
 */
export type Room = 'ENOUGH' | 'RESERVE' | 'NONE';

export const rooms: readonly Room[] = ['ENOUGH', 'RESERVE', 'NONE'];

/** What stays free below the reserve, of the watermark: PostgreSQL needs some to write its own log, or it crashes. */
const untouched = 1 / 8;

/** Says how much room there is. Both in bytes. */
export const roomOf = (free: number, watermark: number): Room =>
  free >= watermark ? 'ENOUGH' : free >= watermark * untouched ? 'RESERVE' : 'NONE';
