import type { ExportFormat } from '../access-log/export/exportFormats.js';
import type { ReleasedStream } from '../access-log/release.js';
import type { Principal } from '../principal/Principal.js';
import type { Answer } from './Answerer.js';

/** What a client asks to be exported; null: from the beginning, up to what is signed. Instants and indices don't mix. */
export interface LogExportRequest {
  readonly format: ExportFormat;
  /** Instants: included, excluded. */
  readonly from: Date | null;
  readonly to: Date | null;
  /** Indices: included, excluded. */
  readonly fromIndex: number | null;
  readonly toIndex: number | null;
}

/** An export that was recorded and may leave. */
export interface OpenedExport {
  readonly id: string;
  readonly body: ReleasedStream;
  /** Records that it will hold. */
  readonly records: number;
  /** To be called once the answer has ended, in whichever way: it gives another export its place. */
  release(): void;
}

/** Opens an export for a verified principal; or the refusal, which was recorded. */
export type LogExporter = (
  request: LogExportRequest,
  principal: Principal,
) => Promise<{ readonly opened: OpenedExport } | { readonly refused: Answer }>;
