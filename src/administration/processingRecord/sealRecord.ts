import { hash } from 'node:crypto';
import { signRecordNote } from '../../access-log/notes/recordNote.js';
import { logOrigin } from '../../access-log/receipt.js';
import type { Signer } from '../../access-log/signer.js';
import { type Language, languages } from '../../vocabulary/languages.js';
import { canonicalJson } from './canonicalJson.js';
import type { ProcessingRecord, RecordArticle } from './ProcessingRecord.js';
import { recordPage } from './page/recordPage.js';

/** A record as it leaves: its bytes, its pages, and the note that the log's key has signed over all of them. */
export interface SealedRecord {
  readonly article: RecordArticle;
  readonly tenant: string;
  readonly controller: string;
  readonly asOf: Date;
  readonly drawnUpAt: Date;
  readonly policyVersion: number;
  readonly instructionsNumber: number;
  readonly document: ProcessingRecord;
  readonly canonical: string;
  readonly pages: readonly { readonly language: Language; readonly html: string }[];
  readonly note: string;
}

/** Writes a record in its canonical form and as pages, and signs what they are. */
export function sealRecord(record: ProcessingRecord, signer: Signer): SealedRecord {
  const canonical = canonicalJson(record);
  const sha256 = hash('sha256', canonical);
  const pages = languages.map((language) => ({ language, html: recordPage(record, { language, sha256 }) }));
  const pageHash = (language: Language): string =>
    hash('sha256', pages.find((page) => page.language === language)?.html ?? '');
  const note = signRecordNote(
    {
      origin: logOrigin(record.tenant),
      at: `${record.drawnUpAt.slice(0, 19)}Z`,
      asOf: record.asOf,
      policy: record.policy.number,
      instructions: record.instructions.number,
      sha256: { json: sha256, 'html-en': pageHash('EN'), 'html-fr': pageHash('FR') },
    },
    signer,
  );
  return {
    article: record.article,
    tenant: record.tenant,
    controller: record.controller.name ?? '',
    asOf: new Date(record.asOf),
    drawnUpAt: new Date(record.drawnUpAt),
    policyVersion: record.policy.number,
    instructionsNumber: record.instructions.number,
    document: record,
    canonical,
    pages,
    note,
  };
}
