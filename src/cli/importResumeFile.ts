import { readFile, stat } from 'node:fs/promises';
import type { Code } from '../errors/codes.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import { parseResume } from '../sources/candidates/resume/parseResume.js';
import type { Unplaced } from '../sources/candidates/resume/ResumeCandidate.js';
import { resumeLimits } from '../sources/candidates/resume/resumeLimits.js';
import type { CommandGateway } from './askGateway.js';
import { CouldNotRun } from './CouldNotRun.js';
import { type HeldAnswer, type ImportAnswer, sendResume } from './sendResume.js';

/** Codes that are about the document; every other one would meet the next file as well. */
const ofTheFile: ReadonlySet<string> = new Set<Code>([
  'BAD_REQUEST',
  'LIMIT_EXCEEDED',
  'CATEGORY_PROHIBITED',
  'CATEGORY_UNLISTED',
]);

/** What became of a file: a candidate, or an import that waits for a decision; and what of it has no place here. */
export interface ImportedFile {
  readonly id: string | null;
  readonly held: HeldAnswer | null;
  readonly unplaced: readonly Unplaced[];
}

/**
 * Stores the candidate of one JSON Resume file. The file is read here as well, so that a faulty one is told before
 * anything of it is sent.
 *
 * @throws GovernanceError for a file that is not a resume within the limits, or that the gateway refused
 * @throws CouldNotRun when the gateway could not be asked, or refused whoever asked
 */
export async function importResumeFile(
  file: string,
  { hold, ...gateway }: CommandGateway & { readonly hold: boolean },
): Promise<ImportedFile> {
  const text = await readText(file);
  parseResume(text);
  const { data, errors, extensions } = await sendResume(JSON.parse(text), hold, gateway);
  const [error] = errors ?? [];
  if (error) throw refusalOf(error);
  const id = data?.importResume?.id ?? null;
  const held = extensions?.held ?? null;
  if (id === null && held === null) throw new CouldNotRun('The gateway did not tell what it stored.');
  return { id, held, unplaced: extensions?.unplaced ?? [] };
}

async function readText(file: string): Promise<string> {
  const { size } = await stat(file);
  if (size > resumeLimits.bytes)
    throw new GovernanceError('LIMIT_EXCEEDED', `The resume must have at most ${resumeLimits.bytes} bytes.`);
  const bytes = await readFile(file);
  try {
    // Another encoding would store wrong names without a word. A byte order mark is skipped.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new GovernanceError('BAD_REQUEST', 'The file must be UTF-8.');
  }
}

function refusalOf({ message, extensions: { code } }: NonNullable<ImportAnswer['errors']>[number]): Error {
  const sentence = `${message} (${code})`;
  return ofTheFile.has(code) ? new GovernanceError('BAD_REQUEST', sentence) : new CouldNotRun(sentence);
}
