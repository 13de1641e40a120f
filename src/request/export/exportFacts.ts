import { createHash } from 'node:crypto';
import type { AccessedField, RecordDraft } from '../../access-log/AccessRecord.js';
import type { ExportJob } from '../../access-log/export/writeExport.js';
import type { Code } from '../../errors/codes.js';
import { type OperationFacts, unknownOperation } from '../OperationFacts.js';

/** How an export stands in records: like a field of `Query`, though it is asked for over a path of its own. */
const coordinate = 'Query.logExport';

const touched = (code: Code | null): AccessedField => ({
  field: coordinate,
  mode: 'SELECT',
  verdict: code === null ? 'RELEASED' : 'REFUSED',
  transform: null,
  code,
});

/** What is known of an export before it is judged: the path states its purpose. */
export const exportFacts = (): OperationFacts => ({
  ...unknownOperation(),
  stated: { purpose: 'ACCOUNTABILITY', onRefusal: 'ERROR', because: null },
});

/** Draws up the record of a refused export. */
export const refusedDraft = (code: Code): RecordDraft => ({
  type: 'Query',
  fields: [touched(code)],
  subjects: [],
  outcome: 'REFUSED',
  code,
});

/** Draws up the record of an export; its id is the export's, and its digest says what is exported. */
export const exportDraft = (job: ExportJob): RecordDraft & { readonly recordId: string } => ({
  recordId: job.id,
  type: 'Query',
  fields: [touched(null)],
  subjects: [],
  outcome: 'RELEASED',
  code: null,
  changeDigest: exportDigest(job),
});

/** SHA-256, hexadecimal, of the first lines of the export's manifest that are known before it begins. */
export const exportDigest = ({ id, format, from, to }: Pick<ExportJob, 'id' | 'format' | 'from' | 'to'>): string =>
  createHash('sha256').update(`export ${id}\nformat ${format}\nfrom ${from}\nto ${to}\n`).digest('hex');
