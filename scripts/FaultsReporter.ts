import type { Reporter, TestModule } from 'vitest/node';
import type { FaultFigures } from '../test/faults/harness/Audit.js';

const columns = ['fault', 'times', 'answers', 'values held', 'records', 'p50 s', 'max s', 'verify', ''] as const;

/** Prints what the fault tests have measured, as a table, when all of them are done. */
export class FaultsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const figures = modules.flatMap((module) =>
      [...module.children.allTests()].flatMap((test) => test.meta().faults ?? []),
    );
    if (figures.length === 0) return;
    const rows = [columns, ...figures.map(rowOf)];
    const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const lines = rows.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
    process.stdout.write(`\n${lines.join('\n')}\n\nSeconds until an answer came that was asked for after the fault.\n`);
  }
}

function rowOf({ fault, times, answers, values, records, again, verify, more }: FaultFigures): readonly string[] {
  const sorted = again.toSorted((one, other) => one - other);
  const seconds = (at: number): string => sorted[Math.min(at, sorted.length - 1)]?.toFixed(2) ?? '–';
  const counted = [times, answers, values, records].map((count) => count.toLocaleString('en'));
  return [fault, ...counted, seconds(Math.floor(sorted.length / 2)), seconds(sorted.length - 1), verify, more ?? ''];
}
