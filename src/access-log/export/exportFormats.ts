/** What an export can be written as: canonical records, events of OCSF 6005, or a table. */
export const exportFormats = ['NDJSON', 'OCSF', 'CSV'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const isExportFormat = (value: unknown): value is ExportFormat =>
  exportFormats.some((format) => format === value);

/** The file of an export folder that holds the records. */
export const recordsFile: Readonly<Record<ExportFormat, string>> = {
  NDJSON: 'records.ndjson',
  OCSF: 'records.ocsf.ndjson',
  CSV: 'records.csv',
};

/** The other two files of an export folder. */
export const manifestFile = 'manifest';
export const checkpointFile = 'checkpoint';

export const exportMediaType: Readonly<Record<ExportFormat, string>> = {
  NDJSON: 'application/x-ndjson; charset=utf-8',
  OCSF: 'application/x-ndjson; charset=utf-8',
  CSV: 'text/csv; charset=utf-8; header=present',
};
