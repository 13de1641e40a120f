/**
 * What some fields cost by themselves, by coordinate; every other one costs 1. For these, documents are read whole, or
 * judged, or the log is gone through, so that many of them in one operation would keep everybody else waiting.
 */
export const fieldWeights: ReadonlyMap<string, number> = new Map([
  ['Query.tryPolicy', 10_000],
  ['Query.previewPolicy', 10_000],
  ['Query.minimisationReport', 10_000],
  ['Query.purposeDrift', 10_000],
  ['Query.accessReview', 10_000],
  ['Query.governanceCoverage', 1_000],
  ['Query.processingRecord', 5_000],
  ['Query.processingRecords', 10_000],
  ['Query.explainAccess', 500],
  ['PolicyDraft.document', 500],
  ['PolicyDraft.diff', 500],
  ['PolicyDraft.judgement', 3_000],
  ['PolicyVersion.document', 500],
  ['Instructions.document', 500],
  ['BreakGlassGrant.read', 500],
  ['DataHeld.recipients', 1_000],
  ['Query.portabilityExport', 500],
]);
