import type { ClockState } from '../../vocabulary/breaches.js';

/** Hours that a controller has from its awareness to its notice to the supervisory authority (GDPR Art. 33(1)). */
export const authorityHours = 72;

const hourMs = 3_600_000;

/** The part of the time that counts as soon: the last third. */
const soonPart = 1 / 3;

/** A clock as it stands. */
export interface BreachClock {
  /** What it runs from. */
  readonly awareAt: Date;
  /** The last moment that is in time. */
  readonly dueAt: Date;
  readonly state: ClockState;
}

export interface ClockFacts {
  readonly awareAt: Date;
  readonly hours: number;
  /** When the notice was given, the first one; null: not yet. */
  readonly doneAt: Date | null;
  /** Whether a notice is needed at all. */
  readonly isNeeded: boolean;
}

/** Tells how a clock stands. Hours are counted as they are: weekends and holidays lengthen nothing here. */
export function clockOf({ awareAt, hours, doneAt, isNeeded }: ClockFacts, now: Date): BreachClock {
  const dueAt = new Date(awareAt.getTime() + hours * hourMs);
  const soonAt = dueAt.getTime() - hours * hourMs * soonPart;
  const state = (): ClockState => {
    if (doneAt !== null) return doneAt > dueAt ? 'NOTIFIED_LATE' : 'NOTIFIED';
    if (!isNeeded) return 'NOT_NEEDED';
    if (now > dueAt) return 'LATE';
    return now.getTime() >= soonAt ? 'DUE_SOON' : 'DUE';
  };
  return { awareAt, dueAt, state: state() };
}
