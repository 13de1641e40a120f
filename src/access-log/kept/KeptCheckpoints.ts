import { hash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '../../errors/ConfigurationError.js';
import { parseLogOrigin } from '../generations/parseLogOrigin.js';
import { logTrust } from '../integrate/logTrust.js';
import { type Checkpoint, openCheckpoint, parseCheckpoint } from '../notes/checkpoint.js';
import { decodeNote, parseNote } from '../notes/signedNote.js';
import type { Signer } from '../signer.js';
import { syncFolder, writeSynced } from '../syncedFile.js';

/** A checkpoint that was kept, opened with the log's key. */
export interface KeptTree {
  readonly tenant: string;
  readonly generation: number;
  readonly size: number;
  readonly root: Buffer;
}

/** Says where the kept checkpoints are, and whose they have to be. */
export interface KeptCheckpointsOptions {
  /** The gateway's data folder. */
  readonly dataFolder: string;
  readonly signer: Pick<Signer, 'trusted'>;
}

/**
 * The newest signed checkpoint of each log, in files outside the database: what a gateway that is started again remembers,
 * so that a database that was taken back to an older state is noticed.
 *
 * A file is named by its log and its size, and a smaller one goes only after the larger one is on the disk. So no file is
 * ever replaced by a smaller size, also where several gateways share the folder, and a crash leaves one too many at most.
 */
export class KeptCheckpoints {
  readonly #folder: string;
  readonly #signer: Pick<Signer, 'trusted'>;

  constructor({ dataFolder, signer }: KeptCheckpointsOptions) {
    this.#folder = join(dataFolder, 'checkpoints');
    this.#signer = signer;
  }

  /**
   * Keeps a checkpoint, durably, unless one as large is kept already.
   *
   * @throws ConfigurationError for a note that is no checkpoint of the key, and with its cause when it can't be written
   */
  async keep(note: string): Promise<void> {
    if (openKept(note, this.#signer) === null) throw notSigned();
    try {
      await this.#replaceSmaller(note);
    } catch (error) {
      throw asFolderFault(error);
    }
  }

  async #replaceSmaller(note: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const name = nameOf(note);
    const { log, size } = partsOf(name);
    const others = (await this.#names()).filter((other) => partsOf(other).log === log);
    if (others.some((other) => partsOf(other).size >= size)) return;
    await this.#write(name, note);
    for (const other of others) await unlink(join(this.#folder, other)).catch(unlessAbsent);
  }

  /**
   * Reads what is kept, all of it.
   *
   * @throws ConfigurationError when a file can't be read, or is not the checkpoint of the key that its name says
   */
  async read(): Promise<readonly KeptTree[]> {
    const trees: KeptTree[] = [];
    for (const name of await this.#names()) {
      const bytes = await readFile(join(this.#folder, name)).catch(unlessAbsent);
      // Another gateway on the folder has just kept a larger one.
      if (bytes === undefined) return await this.read();
      const note = decodeNote(bytes) ?? '';
      const kept = openKept(note, this.#signer);
      if (kept === null || nameOf(note) !== name) throw notSigned();
      trees.push(kept);
    }
    return trees;
  }

  async #names(): Promise<readonly string[]> {
    const names = (await readdir(this.#folder).catch(unlessAbsent)) ?? [];
    return names.filter((name) => form.test(name)).sort();
  }

  async #write(name: string, note: string): Promise<void> {
    const draft = join(this.#folder, `${name}.${randomUUID()}`);
    await writeSynced(draft, (file) => file.writeFile(note));
    await rename(draft, join(this.#folder, name));
    await syncFolder(this.#folder);
  }
}

/** Opens a checkpoint with the key that signs all logs of a gateway; null: that key has not signed it. */
export function openKept(note: string, signer: Pick<Signer, 'trusted'>): KeptTree | null {
  const named = parseLogOrigin(claimedBy(note)?.origin ?? '');
  if (named === null) return null;
  const opened = openCheckpoint(note, logTrust(named.tenant, signer, named.generation));
  if (opened.refusal !== null) return null;
  const { size, root } = opened.checkpoint;
  return { ...named, size, root };
}

const form = /^[\da-f]{32}-\d{1,16}$/;

/** A log's name may hold what a file's can't. */
function nameOf(note: string): string {
  const { origin = '', size = 0 } = claimedBy(note) ?? {};
  return `${hash('sha256', origin, 'hex').slice(0, 32)}-${size}`;
}

const partsOf = (name: string): { readonly log: string; readonly size: number } => ({
  log: name.slice(0, 32),
  size: Number(name.slice(33)),
});

const claimedBy = (note: string): Checkpoint | null => parseCheckpoint(parseNote(note)?.text ?? '');

const notSigned = (): ConfigurationError =>
  new ConfigurationError(
    'The folder "checkpoints" in CANDOUR_DATA must hold checkpoints that the key of the access log has signed, but one is of another key, or was changed: bring back the key (CANDOUR_LOG_KEY) or the file. "candour recover" needs both.',
  );

/** What is not there is no fault: nothing was kept yet, or another gateway has just removed it. */
function unlessAbsent(cause: unknown): undefined {
  if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
  throw asFolderFault(cause);
}

const asFolderFault = (cause: unknown): unknown =>
  cause instanceof ConfigurationError
    ? cause
    : new ConfigurationError('The folder "checkpoints" in CANDOUR_DATA must be one that can be read and written.', {
        cause,
      });
