import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseCheckpoint } from '../access-log/notes/checkpoint.js';
import { openCosignatures, type WitnessVerifier } from '../access-log/notes/cosignature.js';
import { parseNote } from '../access-log/notes/signedNote.js';
import { replaceFile } from '../access-log/placeFile.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import type { KnownTree } from './judgeSubmission.js';

/** The checkpoint of a log that was cosigned last. */
export interface CosignedCheckpoint extends KnownTree {
  /** With the log's signatures and the witness's. */
  readonly note: string;
  readonly at: Date;
}

/** How files and paths name a log: the SHA-256 of its origin, in hexadecimal. */
export const originHash = (origin: string): string => hash('sha256', origin);

const stateName = /^([0-9a-f]{64})\.checkpoint$/;
const draftName = /^[0-9a-f]{64}\.(?:checkpoint|refused)\.[0-9a-f-]{36}$/;

/**
 * What a witness remembers, one file a log, `<SHA-256 of the origin>.checkpoint`: the signed checkpoint with its own
 * cosignature, which `candour verify --checkpoint` takes. All that a witness is for is that this never goes back.
 */
export class CosignedLogs {
  readonly #folder: string;
  readonly #latest: Map<string, CosignedCheckpoint>;

  private constructor(folder: string, latest: Map<string, CosignedCheckpoint>) {
    this.#folder = folder;
    this.#latest = latest;
  }

  /**
   * Reads the folder, which has to be locked. What a write that was cut short has left is removed.
   *
   * @throws ConfigurationError when a file does not hold what the witness has cosigned: to begin anew in its place would
   *   be to forget
   */
  static open(folder: string, verifier: WitnessVerifier): CosignedLogs {
    const latest = new Map<string, CosignedCheckpoint>();
    for (const name of readdirSync(folder)) {
      if (draftName.test(name)) rmSync(join(folder, name), { force: true });
      const [, expected] = stateName.exec(name) ?? [];
      if (expected === undefined) continue;
      const read = readCosigned(readFileSync(join(folder, name), 'utf8'), verifier);
      if (read === null || originHash(read.origin) !== expected)
        throw new ConfigurationError(
          `The file "${name}" of the witness must hold a checkpoint that it has cosigned: restore it from a copy.`,
        );
      latest.set(read.origin, read.cosigned);
    }
    return new CosignedLogs(folder, latest);
  }

  /** What was cosigned last of a log; null: nothing yet. */
  latest(origin: string): CosignedCheckpoint | null {
    return this.#latest.get(origin) ?? null;
  }

  /** Keeps a checkpoint that is about to be handed out: it is on the disk once this resolves. */
  async keep(origin: string, cosigned: CosignedCheckpoint): Promise<void> {
    await replaceFile(join(this.#folder, `${originHash(origin)}.checkpoint`), cosigned.note);
    this.#latest.set(origin, cosigned);
  }

  /**
   * Keeps the newest checkpoint that the log has signed and that was not shown to continue the last one, in
   * `<SHA-256 of the origin>.refused`: it may prove that the log is not what it was.
   */
  async keepRefused(origin: string, note: string): Promise<void> {
    await replaceFile(join(this.#folder, `${originHash(origin)}.refused`), note);
  }
}

function readCosigned(
  note: string,
  verifier: WitnessVerifier,
): { readonly origin: string; readonly cosigned: CosignedCheckpoint } | null {
  const checkpoint = parseCheckpoint(parseNote(note)?.text ?? '');
  const opened = openCosignatures(note, [verifier]);
  const [own] = opened.refusal === null ? opened.cosignatures : [];
  if (checkpoint === null || own === undefined) return null;
  const { origin, size, root } = checkpoint;
  return { origin, cosigned: { size, root, note, at: own.at } };
}
