import type { ExportedRecord } from './ExportedRecord.js';

/** The columns of a table, in their order, and what stands in each. Lists are joined by a space. */
const columns: readonly (readonly [name: string, of: (exported: ExportedRecord) => string | number | null])[] = [
  ['index', ({ index }) => index],
  ['recordId', ({ record }) => record.recordId],
  ['requestId', ({ record }) => record.requestId],
  ['at', ({ record }) => record.at],
  ['tenant', ({ record }) => record.tenant],
  ['principal', ({ principal }) => principal],
  ['organisation', ({ organisation }) => organisation],
  ['client', ({ client }) => client],
  ['country', ({ record }) => record.country],
  ['roles', ({ record }) => record.roles.join(' ')],
  ['purpose', ({ record }) => record.purpose],
  ['lawfulBasis', ({ record }) => record.lawfulBasis],
  ['article9Condition', ({ record }) => record.article9Condition],
  ['policyVersion', ({ record }) => record.policyVersion],
  ['operationName', ({ operationName }) => operationName],
  ['operationDigest', ({ record }) => record.operationDigest],
  ['type', ({ record }) => record.type],
  ['fields', ({ record }) => record.fields.map(fieldText).join(' ')],
  ['subjectCount', ({ subjects }) => subjects.length],
  ['subjects', ({ subjects }) => subjects.join(' ')],
  ['outcome', ({ record }) => record.outcome],
  ['code', ({ record }) => record.code],
  ['changeDigest', ({ record }) => record.changeDigest],
  ['replica', ({ origin }) => origin?.replica ?? null],
  ['sequence', ({ origin }) => origin?.sequence ?? null],
  ['leafHash', ({ origin }) => origin?.leafHash ?? null],
];

/** The table's first line. */
export const csvHeader = (): string => lineOf(columns.map(([name]) => name));

/** Writes one record as a line of the table. */
export const csvRow = (exported: ExportedRecord): string => lineOf(columns.map(([, of]) => of(exported)));

/** `Candidate.email:SELECT:REFUSED:CONSENT_MISSING`, `Candidate.dateOfBirth:SELECT:TRANSFORMED(YEAR)`. */
const fieldText = ({ field, mode, verdict, transform, code }: ExportedRecord['record']['fields'][number]): string =>
  [field, mode, transform === null ? verdict : `${verdict}(${transform})`, ...(code === null ? [] : [code])].join(':');

/** RFC 4180: CRLF, and quotes where a cell holds a comma, a quote or a line break. */
const lineOf = (cells: readonly (string | number | null)[]): string =>
  `${cells.map((cell) => quoted(unarmed(String(cell ?? '')))).join()}\r\n`;

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * Takes the force out of a cell that a spreadsheet would run as a formula: names of principals and operations come from
 * outside. An apostrophe before it makes it text; whoever reads the file with a program takes it off again.
 */
const unarmed = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
