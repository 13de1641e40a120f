import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

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

export type PacedOutcome = { readonly report: PacedReport } | { readonly failure: string };

/** A process that sends at a pace, seen from the one that conducts the run. */
export class PacedLoad {
  readonly #child: ChildProcess;
  #settle: (outcome: PacedOutcome) => void = () => undefined;

  constructor() {
    this.#child = fork(join(import.meta.dirname, 'sendPaced.js'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#child.on('message', (outcome: PacedOutcome) => this.#settle(outcome));
    this.#child.on('exit', () => this.#settle({ failure: 'the process ended' }));
  }

  /** Runs one task; nobody else may until it is done. */
  async run(task: PacedTask): Promise<PacedReport> {
    const outcome = await new Promise<PacedOutcome>((resolve) => {
      this.#settle = resolve;
      this.#child.send(task);
    });
    if ('failure' in outcome) throw new Error(`A load could not be sent: ${outcome.failure}.`);
    return outcome.report;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
  }
}
