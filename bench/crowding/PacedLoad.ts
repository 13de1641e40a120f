import { join } from 'node:path';
import { TaskProcess } from '../TaskProcess.js';

/** Requests at a steady pace, whatever becomes of them: whoever floods does not wait for answers. */
export interface PacedTask {
  readonly port: number;
  /** Whole requests as they go on the wire, sent in turn, by the kind under which they are reported. */
  readonly requests: readonly { readonly kind: string; readonly text: string }[];
  readonly perSecond: number;
  readonly seconds: number;
  /** At once, at most; a request that finds none free is not sent. */
  readonly connections: number;
  /** Each request on a connection of its own. */
  readonly fresh: boolean;
  /** Whether every answer's time is reported. */
  readonly timed: boolean;
}

export interface PacedReport {
  readonly sent: number;
  /** Were due, and found no connection free. */
  readonly unsent: number;
  /** Answers by status; 0: the connection was closed instead. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Milliseconds by kind. */
  readonly latencies: Readonly<Record<string, readonly number[]>>;
  /** Of one core, what this process itself took. */
  readonly ownShare: number;
}

/** A process that sends at a pace. */
export class PacedLoad extends TaskProcess<PacedTask, PacedReport> {
  constructor() {
    super(join(import.meta.dirname, 'sendPaced.js'));
  }
}
