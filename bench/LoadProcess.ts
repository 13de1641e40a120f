import { join } from 'node:path';
import { TaskProcess } from './TaskProcess.js';

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

/** The process that sends the load. */
export class LoadProcess extends TaskProcess<LoadTask, LoadReport> {
  constructor() {
    super(join(import.meta.dirname, 'load.js'));
  }
}
