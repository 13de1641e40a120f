import { demonstrationInstructions, demonstrationPolicy } from '../../../src/demonstration/demonstrationPolicy.js';
import { createGovernedSchema } from '../../../src/gateway.js';
import type { PolicyDocuments } from '../../../src/policy/CompiledPolicy.js';
import type { JudgementFacts } from '../../../src/policy/judgement/JudgedChange.js';
import type { Judgement } from '../../../src/policy/judgement/Judgement.js';
import { judgeChange } from '../../../src/policy/judgement/judgeChange.js';
import type { PolicyLine } from '../../../src/policy/PolicyLine.js';
import { canAsk } from '../../../src/sources/candidates/personScopeSql.js';

export const { rulebook } = createGovernedSchema();
export const at = new Date('2026-03-02T12:00:00Z');
export const facts: JudgementFacts = {
  rulebook,
  jurisdiction: 'NL',
  at,
  known: null,
  withdrawn: new Set(),
  canAsk,
};

/** The documents of the Dutch demonstration tenant, to be changed. */
export const demonstrated = (): PolicyDocuments => ({
  policy: demonstrationPolicy('globex'),
  instructions: demonstrationInstructions('globex'),
});

/** Documents with other parts. */
export const having = (
  { policy, instructions }: PolicyDocuments,
  more: {
    readonly policy?: Partial<PolicyDocuments['policy']>;
    readonly instructions?: Partial<PolicyDocuments['instructions']>;
  },
): PolicyDocuments => ({
  policy: { ...policy, ...more.policy },
  instructions: { ...instructions, ...more.instructions },
});

/** Adds lines, in place of those of the same id. */
export const withLines = (documents: PolicyDocuments, ...lines: PolicyLine[]): PolicyDocuments => {
  const ids = new Set(lines.map(({ id }) => id));
  const others = documents.policy.lines.filter(({ id }) => !ids.has(id));
  return having(documents, { policy: { lines: [...others, ...lines] } });
};

/** A line that opens one field to RECRUITER in the talent pool. */
export const line = (id: string, more: Partial<PolicyLine> = {}): PolicyLine => ({
  id,
  fields: ['Candidate.salaryExpectation'],
  purposes: ['TALENT_POOL'],
  mode: 'READ',
  roles: ['RECRUITER'],
  ...more,
});

/** Judges a change of the demonstration's documents. */
export const judged = (
  change: (documents: PolicyDocuments) => PolicyDocuments,
  { from = demonstrated(), ...more }: Partial<JudgementFacts> & { readonly from?: PolicyDocuments } = {},
): Judgement => judgeChange({ before: from, after: change(from) }, { ...facts, ...more });

/** The same the other way round: what it opens one way it closes the other. */
export const undone = (change: (documents: PolicyDocuments) => PolicyDocuments): Judgement =>
  judgeChange({ before: change(demonstrated()), after: demonstrated() }, facts);

export const sentences = (cells: Judgement['opens']): readonly string[] => cells.map(({ sentence }) => sentence);
