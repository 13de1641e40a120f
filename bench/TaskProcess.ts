import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

/** What a process answers to a task. */
export type TaskOutcome<Report> = { readonly report: Report } | { readonly failure: string };

/** A process that carries out one task after the other, seen from the one that conducts the run. */
export class TaskProcess<Task extends object, Report> {
  readonly #child: ChildProcess;
  #settle: (outcome: TaskOutcome<Report>) => void = () => undefined;

  /** `program` is the path of a script that calls `carryOut`. */
  constructor(program: string) {
    this.#child = fork(program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    this.#child.on('message', (outcome: TaskOutcome<Report>) => this.#settle(outcome));
    this.#child.on('exit', () => this.#settle({ failure: 'The process that sends it ended.' }));
  }

  /** Runs one task; nobody else may until it is done. Throws an Error when it failed. */
  async run(task: Task): Promise<Report> {
    const outcome = await new Promise<TaskOutcome<Report>>((resolve) => {
      this.#settle = resolve;
      this.#child.send(task);
    });
    if ('failure' in outcome) throw new Error(`A load could not be measured: ${outcome.failure}`);
    return outcome.report;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await gone;
  }
}

/** In the process itself: does each task that the parent sends, and ends with the parent. */
export function carryOut<Task, Report>(work: (task: Task) => Promise<Report>): void {
  process.on('message', (task: Task) => {
    const answer = (outcome: TaskOutcome<Report>): unknown => process.send?.(outcome);
    work(task).then(
      (report) => answer({ report }),
      (error: unknown) => answer({ failure: error instanceof Error ? error.message : 'unknown' }),
    );
  });
  process.on('disconnect', () => process.exit());
}
