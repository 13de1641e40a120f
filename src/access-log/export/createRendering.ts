import { resolveTokens } from '../lookUpTokens.js';
import { leafHash } from '../merkle.js';
import type { Queryable } from '../Queryable.js';
import { csvHeader, csvRow } from './csvRow.js';
import { exportedRecord } from './ExportedRecord.js';
import type { ExportFormat } from './exportFormats.js';
import { ocsfEvent } from './ocsfEvent.js';
import { type ExportPage, readLines, readNamedEntries } from './readExportPage.js';
import { writeRecordLine } from './recordLine.js';

/** A page as it goes into the file, and the hashes of its leaves. */
export interface RenderedPage {
  readonly bytes: Buffer;
  readonly leafHashes: readonly Buffer[];
}

export interface Rendering {
  /** What stands before the first record. */
  readonly head: Buffer;
  /** @throws LogBroken when what is stored contradicts itself */
  render(page: ExportPage): Promise<RenderedPage>;
}

/** Creates what writes pages in a format; the coordinates of `hidden` are shown without their codes. */
export function createRendering(via: Queryable, format: ExportFormat, hidden: ReadonlySet<string>): Rendering {
  if (format === 'NDJSON') return { head: Buffer.alloc(0), render: (page) => renderLines(via, page) };
  const write = format === 'CSV' ? csvRow : ocsfEvent;
  return {
    head: Buffer.from(format === 'CSV' ? csvHeader() : ''),
    async render(page) {
      const entries = await readNamedEntries(via, page);
      const parties = entries.flatMap(({ entry: { principal, organisation, client } }) => [
        principal,
        organisation,
        client,
      ]);
      const tokens = [...new Set(parties.filter((token) => token !== null))];
      const names = await resolveTokens(via, page.tenant, tokens);
      return {
        bytes: Buffer.from(entries.map((entry) => write(exportedRecord(entry, names, hidden))).join('')),
        leafHashes: entries.map(({ entry }) => leafHash(entry.leaf)),
      };
    },
  };
}

/** Canonical records hide nothing: they are what the tree vouches for, or they are nothing. */
async function renderLines(via: Queryable, page: ExportPage): Promise<RenderedPage> {
  const lines = await readLines(via, page);
  return { bytes: Buffer.concat(lines.map(writeRecordLine)), leafHashes: lines.map(({ leaf }) => leafHash(leaf)) };
}
