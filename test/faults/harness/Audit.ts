import { createPublicKey, type KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type TestContext } from 'vitest';
import type { Connection } from '../../../src/storage/Connection.js';
import { loadLogKey } from '../../../src/verify/LogKey.js';
import { verdictOf } from '../../../src/verify/reportText.js';
import { verifyDatabase } from '../../../src/verify/verifyDatabase.js';
import { holdAnswer } from './holdAnswer.js';
import { Ledger } from './Ledger.js';
import type { Received } from './Load.js';

/** A row of the table at the end of `npm run faults`. */
export interface FaultFigures {
  readonly fault: string;
  readonly times: number;
  /** Answers that clients received, and values of persons in them that were held against records. */
  readonly answers: number;
  readonly values: number;
  readonly records: number;
  /** Seconds after each fault until an answer came that was asked for after it. */
  readonly again: readonly number[];
  readonly verify: string;
  /** Whatever else this fault has to tell. */
  readonly more?: string;
}

declare module 'vitest' {
  interface TaskMeta {
    faults?: FaultFigures;
  }
}

const words = ['sound', 'TAMPERED', 'INCOMPLETE'] as const;

/**
 * The oracle of every fault: what clients received is in the log and the log says nothing else, its indices and runs
 * have no gap, and `candour verify` finds it sound.
 */
export class Audit {
  readonly ledger: Ledger;
  readonly #connection: () => Connection;
  readonly #keyFile: string;
  #answers = 0;
  #values = 0;
  #recordsBefore = 0;
  #verify = 'not run';

  constructor({ connection, keyFile }: { readonly connection: () => Connection; readonly keyFile: string }) {
    this.#connection = connection;
    this.#keyFile = keyFile;
    this.ledger = new Ledger(connection);
  }

  /** Holds answers against the ledger, both as they stand now, and verifies the database. */
  async hold(answers: readonly Received[], { verify = true }: { readonly verify?: boolean } = {}): Promise<void> {
    const faults = [...(await this.ledger.read())];
    const { entries, persons } = this.ledger;
    const held = {
      byRecord: new Map(entries.map((entry) => [entry.recordId, entry])),
      byRequest: Map.groupBy(entries, ({ requestId }) => requestId),
      persons,
      key: publicKeyOf(this.#keyFile),
    };
    for (const answer of answers) {
      const holding = holdAnswer(answer, held);
      faults.push(...holding.faults);
      this.#values += holding.values;
    }
    this.#answers += answers.length;
    expect(faults).toEqual([]);
    if (verify) await this.verify();
  }

  /** Verifies as `candour verify` does; again, where gateways were killed before they had signed anything. */
  async verify(): Promise<void> {
    const key = await loadLogKey(this.#keyFile);
    for (let attempt = 1; attempt <= 100; attempt++) {
      const reports = await verifyDatabase(this.#connection(), {
        tenant: null,
        key,
        kept: null,
        onProgress: () => undefined,
      });
      const findings = reports.flatMap((report) =>
        report.findings.map(({ index, what }) => [report.tenant, index, what]),
      );
      expect(findings).toEqual([]);
      this.#verify = words[Math.max(...reports.map(verdictOf))] ?? 'not run';
      if (this.#verify !== 'INCOMPLETE') return;
      await sleep(200);
    }
  }

  /** Leaves the figures since the last report for the table, and asserts that they say something. */
  report({ task }: TestContext, told: Pick<FaultFigures, 'fault' | 'times' | 'again' | 'more'>): void {
    const records = this.ledger.size - this.#recordsBefore;
    task.meta.faults = { ...told, answers: this.#answers, values: this.#values, records, verify: this.#verify };
    expect(this.#verify).toBe('sound');
    expect(this.#values).toBeGreaterThan(0);
    this.#answers = 0;
    this.#values = 0;
    this.#recordsBefore = this.ledger.size;
  }
}

const publicKeyOf = (file: string): KeyObject => createPublicKey(readFileSync(file));
