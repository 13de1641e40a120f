import { randomUUID } from 'node:crypto';
import type { AccessLog } from '../../src/access-log/AccessLog.js';
import type { Epochs, RecordDraft, RequestFacts } from '../../src/access-log/AccessRecord.js';
import type { Rulebook } from '../../src/rulebook/Rulebook.js';
import { subjectId, tenant } from './population.js';
import { randomOf } from './randomOf.js';
import { shapesOf } from './shapes.js';

/** Persons who are asked for: few enough that every token is known after a while, as in a gateway that runs. */
const persons = 5_000;

export interface AppendTask {
  readonly subjects: number;
  readonly inFlight: number;
  readonly seconds: number;
}

export interface AppendReport {
  readonly perSecond: number;
  /** Milliseconds, one number a request. */
  readonly latencies: readonly number[];
}

/** So many requests at a time that want to be recorded, each one as soon as the one before it was. */
export class AppendLoad {
  readonly #log: AccessLog;
  readonly #rulebook: Rulebook;
  readonly #random = randomOf(3);
  readonly #ids = Array.from({ length: persons }, (_, number) => subjectId(number));
  #epochs: Epochs = { policy: 0, subject: 0 };

  constructor(log: AccessLog, rulebook: Rulebook) {
    this.#log = log;
    this.#rulebook = rulebook;
  }

  async run({ subjects, inFlight, seconds }: AppendTask): Promise<AppendReport> {
    const latencies: number[] = [];
    const begun = performance.now();
    const until = begun + seconds * 1_000;
    const [shape] = shapesOf(this.#rulebook, randomOf(1));
    const client = async (): Promise<void> => {
      while (performance.now() < until) {
        const asked = performance.now();
        const { candidate } = shape;
        await this.#append({
          type: 'Candidate',
          fields: candidate,
          subjects: this.#pick(subjects),
          outcome: 'RELEASED',
          code: null,
        });
        latencies.push(performance.now() - asked);
      }
    };
    await Promise.all(Array.from({ length: inFlight }, client));
    return { perSecond: (latencies.length * 1_000) / (performance.now() - begun), latencies };
  }

  async #append(draft: RecordDraft): Promise<void> {
    const outcome = await this.#log.append(factsOf(this.#epochs), [draft]);
    if (!outcome.stale) return;
    this.#epochs = outcome.epochs;
    await this.#append(draft);
  }

  /** Neighbours in a random place: as random as anything for the log, and cheap. */
  #pick(count: number): readonly string[] {
    const start = this.#random.whole(persons - count);
    return this.#ids.slice(start, start + count);
  }
}

const factsOf = (epochs: Epochs): RequestFacts => ({
  ...{ requestId: randomUUID(), at: new Date(), epochs, policyVersion: 1, because: null, operationName: null },
  purpose: 'RECRUITMENT_INTERVIEW_MANAGEMENT',
  lawfulBasis: 'A6_1_B_CONTRACT',
  article9Condition: null,
  schemaDigest: 'ab'.repeat(32),
  operationDigest: 'cd'.repeat(32),
  principal: {
    ...{ id: 'bench', kind: 'SERVICE', owner: 'bench', organisation: 'acme-hr', client: 'ats', tenant, country: 'FR' },
    roles: ['RECRUITER'],
    purposes: ['RECRUITMENT_INTERVIEW_MANAGEMENT'],
    tokenId: 'bench',
  },
});
