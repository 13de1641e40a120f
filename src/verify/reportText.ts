import type { LogReport } from './LogReport.js';
import { whereOf } from './Outcome.js';

/** 0 sound, 1 tampered, 2 nothing vouches for it. */
export type Verdict = 0 | 1 | 2;

/** Says what a report amounts to. Entries of which nothing at all is signed could be anybody's. */
export function verdictOf({ findings, entries, signed, generations }: LogReport): Verdict {
  if (findings.length > 0) return 1;
  if (generations?.isKeptLost === true) return 2;
  return entries > 0 && signed === 0 ? 2 : 0;
}

/** Writes a report as lines. */
export function reportText(report: LogReport): string {
  const lines = [headline(report), ...report.findings.map(({ what }) => `  ${what}`), ...remarks(report)];
  return lines.map((line) => `${line}\n`).join('');
}

function headline(report: LogReport): string {
  const { tenant, entries, findings } = report;
  const [finding] = findings;
  if (finding !== undefined) return `${tenant}: TAMPERED, ${whereOf(finding)}`;
  if (report.generations?.isKeptLost === true)
    return `${tenant}: INCOMPLETE, the checkpoint that was given is of what a recovery statement names as lost`;
  return verdictOf(report) === 2
    ? `${tenant}: INCOMPLETE, ${entries} entries without any signed checkpoint`
    : `${tenant}: sound, ${entries} entries`;
}

function* remarks({
  findings,
  entries,
  prunedBelow,
  integrated,
  signed,
  unknownSequences,
  generations,
}: LogReport): Generator<string> {
  const [finding] = findings;
  if (finding !== undefined) {
    yield `  Of the entries before it, ${Math.min(signed, finding.index)} stand as they were signed.`;
    return;
  }
  if (prunedBelow > 0)
    yield `  The first ${prunedBelow} are pruned, as the log's key has signed; their hashes are there.`;
  if (entries > integrated) yield `  ${entries - integrated} are not yet integrated: nothing vouches for them yet.`;
  if (signed > 0 && integrated > signed) yield `  ${integrated - signed} are integrated and not yet signed.`;
  for (const line of generations?.lines ?? []) yield `  ${line}`;
  if (unknownSequences > 0) yield `  ${unknownSequences} sequence numbers could not be compared.`;
}
