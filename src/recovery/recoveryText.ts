import { reportText } from '../verify/reportText.js';
import type { Opened, Recovery } from './Recovery.js';

/** 1 outweighs 2: whoever sees it must not go on. */
export function exitCodeOf(recoveries: readonly Recovery[]): 0 | 1 | 2 {
  const outcomes = recoveries.map(({ outcome }) => outcome);
  if (outcomes.includes('TAMPERED') || outcomes.includes('CONTRADICTED')) return 1;
  return outcomes.includes('UNKNOWN_TENANT') ? 2 : 0;
}

/** Writes what became of a log as lines. */
export function recoveryText(recovery: Recovery, isDry: boolean): string {
  const { tenant } = recovery;
  switch (recovery.outcome) {
    case 'NOTHING_LOST':
      return `${tenant}: nothing to do, its ${recovery.entries} entries hold all that was kept\n`;
    case 'OPENED':
      return openedText(tenant, recovery.opened, isDry);
    case 'TAMPERED':
      return `${reportText(recovery.report)}  Nothing was done: a log that was changed is not recovered.\n`;
    case 'CONTRADICTED':
      return `${tenant}: TAMPERED, what is left is another log than was signed\n  Nothing was done: "candour verify --checkpoint" says where they part.\n`;
    case 'UNKNOWN_TENANT':
      return `${tenant}: the database does not know this controller: enter it first, then recover its log\n`;
  }
}

function openedText(
  tenant: string,
  { generation, left, vouched, lost, consents, keyless }: Opened,
  isDry: boolean,
): string {
  const lines = [
    `${tenant}: generation ${generation} ${isDry ? 'would be' : 'is'} opened`,
    ...lost.map((tree) => `  lost: the tree of ${tree.size} entries that generation ${tree.generation} had signed`),
    `  left: ${left} entries, of which ${vouched} were signed before`,
    `  ${consents} consents that were valid ${isDry ? 'would be' : 'are'} unknown`,
    ...keylessText(keyless),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Whoever recovers has to erase them once more, so they are named: by id, and by nothing else. */
function keylessText(keyless: Opened['keyless']): readonly string[] {
  if (keyless === null)
    return [
      "  the folder of the persons' keys (CANDOUR_SUBJECT_KEYS) is not there: who was erased can't be told from it",
    ];
  if (keyless.length === 0) return [];
  return [
    '  persons without a key, who were erased after this copy was made: erase them once more',
    ...keyless.map((person) => `    ${person}`),
  ];
}
