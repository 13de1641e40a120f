import { hash } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { parseRecordNote, type RecordFile, recordFiles, recordNoteFile } from '../../access-log/notes/recordNote.js';
import { parseNote } from '../../access-log/notes/signedNote.js';
import { writeSynced } from '../../access-log/syncedFile.js';
import { createFolder } from '../../verify/createFolder.js';
import { askField } from '../askField.js';
import type { CommandGateway } from '../askGateway.js';
import type { Command } from '../Command.js';
import { commandToken } from '../commandToken.js';
import { gatewayAddress, isHttp } from '../gatewayAddress.js';

const help = `Usage: candour record --tenant T --out FOLDER [--as-of INSTANT] [--token TOKEN] [--address http://127.0.0.1:4000]

Writes the record of processing activities (GDPR Art. 30) of a tenant into a new folder: as JSON in its canonical form
(${recordFiles.json}), as a page in English and in French (${recordFiles['html-en']}, ${recordFiles['html-fr']}), and the signed note of them
(${recordNoteFile}). "candour verify --processing-record FOLDER" verifies it. Of the tenant "processor" it is the record of what the
group does as a controller itself.

  --as-of INSTANT  the versions of the policy and the instructions that were in force then, such as
                   2026-03-01T00:00:00Z; without it those of now

The token is that of --token or CANDOUR_TOKEN (AUDITOR, DPO, CONTROLLER), else the development issuer mints one. Exit codes:
0 done, 1 the bytes are not those that were signed, 2 could not run, 3 usage.
`;

interface Options {
  readonly tenant: string;
  readonly folder: string;
  readonly asOf: string | null;
  readonly token: string | null;
  readonly address: string | null;
}

const query = `query ($asOf: DateTime) @purpose(is: ACCOUNTABILITY) {
  processingRecord(asOf: $asOf) { canonical note pages { language html } } }`;
const form = z.object({
  canonical: z.string(),
  note: z.string(),
  pages: z.array(z.object({ language: z.string(), html: z.string() })),
});

/** `candour record`. */
export const recordCommand: Command = async (args, environment) => {
  const options = parsed(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  const token = await commandToken({ ...options, role: 'DPO', purpose: 'ACCOUNTABILITY' }, environment);
  const gateway = { address: gatewayAddress(options.address, environment), token };
  const isWhole = await createFolder(
    options.folder,
    (draft) => writeRecord(draft, options, gateway),
    (isSigned) => isSigned,
  );
  return isWhole
    ? { exitCode: 0, stdout: '', stderr: '' }
    : { exitCode: 1, stdout: '', stderr: 'What came is not what the note says. Nothing was kept.\n' };
};

/** Writes the files; says whether they are those that the note names. */
async function writeRecord(draft: string, { asOf }: Options, gateway: CommandGateway): Promise<boolean> {
  const request = { query, variables: { asOf }, field: 'processingRecord', form };
  const { canonical, note, pages } = await askField(request, gateway);
  const page = (language: string): string => pages.find((each) => each.language === language)?.html ?? '';
  const texts: Readonly<Record<RecordFile, string>> = {
    json: canonical,
    'html-en': page('EN'),
    'html-fr': page('FR'),
  };
  const named = parseRecordNote(parseNote(note)?.text ?? '');
  await writeSynced(join(draft, recordNoteFile), (file) => file.writeFile(note));
  for (const [name, text] of Object.entries(texts) as [RecordFile, string][])
    await writeSynced(join(draft, recordFiles[name]), (file) => file.writeFile(text));
  return Object.entries(texts).every(([name, text]) => named?.sha256[name as RecordFile] === hash('sha256', text));
}

function parsed(args: readonly string[]): Options | 'help' | null {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        ...{ tenant: text, out: text, 'as-of': text, token: text, address: text },
      },
    });
    if (values.help) return 'help';
    const { tenant, out, 'as-of': asOf = null, token = null, address = null } = values;
    const isInstant = asOf === null || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(asOf);
    if (!tenant || !out || !isInstant || (address !== null && !isHttp(address))) return null;
    return { tenant, folder: out, asOf, token, address };
  } catch {
    return null;
  }
}
