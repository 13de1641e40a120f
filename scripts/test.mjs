// Runs every check, and ends with one line that counts them all: format and lint, types, the printed schema, tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const bin = (name) => join('node_modules', '.bin', name);
const run = (title, command, args) => {
  console.log(`\n— ${title}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
};

const reports = mkdtempSync(join(tmpdir(), 'candour-report-'));
const report = join(reports, 'vitest.json');
const checks = [
  ['format and lint', bin('biome'), ['check', '.']],
  ['types', bin('tsc'), ['--noEmit', '-p', 'tsconfig.json']],
  ['build', bin('tsc'), ['-p', 'tsconfig.build.json']],
  ['schema: no fault, and printed as committed', process.execPath, ['bin/candour.js', 'check']],
];
const outcomes = checks.map(([title, command, args]) => run(title, command, args));
const tested = run('tests', bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`]);

let tests = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 };
try {
  tests = JSON.parse(readFileSync(report, 'utf8'));
} catch {
  console.error('The tests left no report: counted as one failure.');
}
rmSync(reports, { recursive: true, force: true });
const passed = tests.numPassedTests + outcomes.filter(Boolean).length;
// A file that fails to load, or an error outside any test, counts as well, and so does a skipped test.
const untold = tested || tests.numFailedTests > 0 ? 0 : 1;
const failed =
  tests.numFailedTests + tests.numPendingTests + tests.numTodoTests + untold + outcomes.filter((ok) => !ok).length;
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
