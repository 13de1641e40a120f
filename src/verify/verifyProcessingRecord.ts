import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  openRecordNote,
  parseRecordNote,
  type RecordFile,
  type RecordNote,
  recordFiles,
  recordNoteFile,
} from '../access-log/notes/recordNote.js';
import { decodeNote, parseNote } from '../access-log/notes/signedNote.js';
import { ConfigurationError } from '../errors/ConfigurationError.js';
import { claimedLog, type LogKey } from './LogKey.js';
import type { Outcome } from './Outcome.js';

/**
 * Verifies a folder that holds a record of processing activities: the log's key signed its note, and each file has the
 * bytes that the note names. That the record says what was in force is the gateway's word; its policy versions can be
 * compared with `candour policy export`.
 *
 * @throws ConfigurationError when a file is missing, or the key is that of another log
 */
export async function verifyProcessingRecord(folder: string, key: LogKey): Promise<Outcome> {
  const signed = decodeNote(await read(folder, recordNoteFile)) ?? '';
  const claimed = claimedLog(parseRecordNote(parseNote(signed)?.text ?? '')?.origin ?? '', key);
  if (claimed === null) return bad('record', 'the note is none of a record of processing activities');
  const { tenant, trust } = claimed;
  if (trust === null) throw new ConfigurationError("The key of the log must be that of the record's controller.");
  const opened = openRecordNote(signed, trust);
  if (opened.refusal !== null) return bad(tenant, "the note is not signed by the log's key");
  const wrong: string[] = [];
  for (const [name, file] of Object.entries(recordFiles) as [RecordFile, string][])
    if (hash('sha256', await read(folder, file)) !== opened.note.sha256[name])
      wrong.push(`the file ${file} has other bytes than the note says`);
  return wrong.length > 0 ? bad(tenant, ...wrong) : { verdict: 0, lines: [soundLine(tenant, opened.note)] };
}

const bad = (tenant: string, ...wrong: readonly string[]): Outcome => ({
  verdict: 1,
  lines: [`${tenant}: TAMPERED, the record can not be believed`, ...wrong.map((each) => `  ${each}`)],
});

const soundLine = (tenant: string, { asOf, at, policy, instructions }: RecordNote): string =>
  `${tenant}: sound, as of ${asOf}, drawn up at ${at}, of policy ${policy} and instructions ${instructions}`;

async function read(folder: string, file: string): Promise<Buffer> {
  return await readFile(join(folder, file)).catch((cause: unknown) => {
    throw new ConfigurationError(`The folder of --processing-record must hold the file "${file}".`, { cause });
  });
}
