import { inject } from 'vitest';

/** How often, how many and how long. */
export interface FaultCounts {
  /** Of the gateway, of its database, and of one of four gateways. */
  readonly gatewayKills: number;
  readonly databaseKills: number;
  readonly replicaKills: number;
  /** Connections that are cut before and after each kind of COMMIT. */
  readonly cuts: number;
  readonly diskFulls: number;
  readonly stalls: number;
  readonly stallSeconds: number;
  readonly hangUps: number;
  readonly clockJumps: number;
  readonly stops: number;
  readonly soakSeconds: number;
  readonly policyChanges: number;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** What `npm run faults` says; undefined in `npm test`. */
    readonly faults: FaultCounts | undefined;
  }
}

/** The short forms of `npm test`. */
const short: FaultCounts = {
  ...{ gatewayKills: 3, databaseKills: 1, replicaKills: 3, cuts: 3, diskFulls: 3, stalls: 1, stallSeconds: 7 },
  ...{ hangUps: 60, clockJumps: 4, stops: 1, soakSeconds: 10, policyChanges: 12 },
};

const long = inject('faults');
export const counts: FaultCounts = long ?? short;
export const isLong = long !== undefined;

/**
 * Whether the whole log is verified after this fault: at each tenth and at the last. At each one of a hundred the log
 * would grow faster than it is verified, because the load goes on meanwhile.
 */
export const isVerified = (done: number, of: number): boolean => done % 10 === 0 || done === of;

/** Tells how far a long run is. */
export const progress = (what: string, done: number, of: number): void => {
  if (isLong && done % Math.max(1, Math.round(of / 10)) === 0) process.stdout.write(`  ${what}: ${done} of ${of}\n`);
};
