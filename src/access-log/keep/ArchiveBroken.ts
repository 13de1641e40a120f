/** What lies in the archive is not what the log's tree says of those entries: nothing of them is pruned. */
export class ArchiveBroken extends Error {
  override readonly name = 'ArchiveBroken';
  /** As `describeError` shows it. */
  readonly code = 'LOG_ARCHIVE_BROKEN';

  constructor() {
    super('A segment in the archive of the access log is not what the log says; it must be looked at, and moved away.');
  }
}
