import type { LogTrust } from '../access-log/notes/checkpoint.js';
import type { WitnessSigner } from '../access-log/notes/cosignature.js';
import { parseNote, writeNote } from '../access-log/notes/signedNote.js';
import { type CosignedCheckpoint, type CosignedLogs, originHash } from './CosignedLogs.js';
import { type Judgement, judgeSubmission } from './judgeSubmission.js';
import { parseSubmission, type Submission } from './parseSubmission.js';

export interface WitnessOptions {
  readonly signer: WitnessSigner;
  /** The logs that it knows: the origin and the keys of each. */
  readonly logs: readonly LogTrust[];
  readonly cosigned: CosignedLogs;
  readonly clock: () => Date;
}

/** What `add-checkpoint` is answered. */
export type WitnessAnswer =
  | { readonly status: 200; readonly line: string }
  | Exclude<Judgement, { readonly status: 200 }>
  /** It knows no such log. */
  | { readonly status: 404 };

/** Cosigns the checkpoints of the logs that it knows, each after the one that it has cosigned before, and none beside it. */
export class Witness {
  readonly #options: WitnessOptions;
  readonly #trusts: ReadonlyMap<string, LogTrust>;
  readonly #turns = new Map<string, Promise<unknown>>();

  constructor(options: WitnessOptions) {
    this.#options = options;
    this.#trusts = new Map(options.logs.map((trust) => [trust.origin, trust]));
  }

  get origins(): readonly string[] {
    return [...this.#trusts.keys()];
  }

  /** What was cosigned last of a log; null: nothing yet. */
  latest(origin: string): CosignedCheckpoint | null {
    return this.#options.cosigned.latest(origin);
  }

  /** Gives the note that was cosigned last of the log whose origin has that hash; null: there is none. */
  published(wanted: string): string | null {
    const origin = this.origins.find((name) => originHash(name) === wanted);
    return origin === undefined ? null : (this.latest(origin)?.note ?? null);
  }

  /**
   * Takes a submission (C2SP tlog-witness, `add-checkpoint`). What it answers with 200 is on the disk before. Those of
   * one log are judged one after the other: between looking at what was cosigned last and replacing it nothing comes.
   *
   * @throws whatever keeps the disk from taking it; nothing was cosigned then
   */
  async addCheckpoint(body: Uint8Array): Promise<WitnessAnswer> {
    const submission = parseSubmission(body);
    if (submission === null) return { status: 400 };
    const trust = this.#trusts.get(submission.checkpoint.origin);
    if (trust === undefined) return { status: 404 };
    const before = this.#turns.get(trust.origin) ?? Promise.resolve();
    const turn = before.then(() => this.#judge(submission, trust));
    this.#turns.set(
      trust.origin,
      turn.catch(() => undefined),
    );
    return await turn;
  }

  async #judge(submission: Submission, trust: LogTrust): Promise<WitnessAnswer> {
    const { cosigned } = this.#options;
    const { origin } = trust;
    const judgement = judgeSubmission(submission, trust, cosigned.latest(origin));
    if (judgement.status === 422) await cosigned.keepRefused(origin, submission.note);
    return judgement.status === 200 ? await this.#cosign(submission, trust) : judgement;
  }

  async #cosign({ note, checkpoint }: Submission, trust: LogTrust): Promise<WitnessAnswer> {
    const { signer, cosigned, clock } = this.#options;
    const at = clock();
    const text = parseNote(note)?.text ?? '';
    const line = signer.cosign(text, at);
    const kept = `${withoutOthers(note, trust)}${line}`;
    await cosigned.keep(trust.origin, { size: checkpoint.size, root: checkpoint.root, note: kept, at });
    return { status: 200, line };
  }
}

/** Of the signatures that were sent only those of the log's keys were verified. */
function withoutOthers(note: string, { verifiers }: LogTrust): string {
  const { text, signatures } = parseNote(note) ?? { text: '', signatures: [] };
  const own = signatures.filter((line) => verifiers.some(({ name, id }) => name === line.name && id === line.id));
  return writeNote({ text, signatures: own });
}
