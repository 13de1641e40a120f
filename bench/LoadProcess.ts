import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** One cell of the table, once: who is asked what by how many, and for how long. */
export interface LoadTask {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodies: readonly string[];
  readonly connections: number;
  /** Seconds that are not counted, then seconds that are, at least. */
  readonly lead: number;
  readonly seconds: number;
}

export interface LoadReport {
  readonly perSecond: number;
  /** Milliseconds, one number a request. */
  readonly latencies: readonly number[];
}

/** What the process answers to a task. */
export type LoadOutcome = { readonly report: LoadReport } | { readonly failure: string };

/** The process that sends the load, seen from the one that conducts the run. */
export class LoadProcess {
  readonly #child: ChildProcess;
  #settle: (outcome: LoadOutcome) => void = () => undefined;

  constructor() {
    this.#child = fork(join(import.meta.dirname, 'load.js'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#child.on('message', (outcome: LoadOutcome) => this.#settle(outcome));
    this.#child.on('exit', () => this.#settle({ failure: 'The process that sends the load ended.' }));
  }

  /** Runs one task; nobody else may until it is done. Throws an Error when a request failed. */
  async run(task: LoadTask): Promise<LoadReport> {
    const outcome = await new Promise<LoadOutcome>((resolve) => {
      this.#settle = resolve;
      this.#child.send(task);
    });
    if ('failure' in outcome) throw new Error(`The load on ${task.url} could not be measured: ${outcome.failure}`);
    return outcome.report;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
  }
}
