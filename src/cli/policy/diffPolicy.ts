import { z } from 'zod';
import type { CommandGateway } from '../askGateway.js';
import type { CommandResult } from '../Command.js';
import { askPolicy, documentOf } from './askPolicy.js';
import { judgementForm, judgementMembers, printJudgement } from './judgementForm.js';
import type { PolicyOptions } from './policyOptions.js';

const query = `query ($kind: DraftKind!, $document: JSON!) @purpose(is: POLICY_ADMINISTRATION) {
  tryPolicy(kind: $kind, document: $document) { baseVersion diff { change part id } ${judgementMembers} }
}`;

const trial = z.object({
  baseVersion: z.number(),
  diff: z.array(z.object({ change: z.string(), part: z.string(), id: z.string() })),
  judgement: judgementForm,
});

/** `candour policy diff`: says what a file would change, open and close. */
export async function diffPolicy(
  { kind, file, failOnLoosening }: PolicyOptions,
  gateway: CommandGateway,
): Promise<CommandResult> {
  const document = await documentOf(file ?? '');
  const tried = await askPolicy({ query, variables: { kind, document }, field: 'tryPolicy', form: trial }, gateway);
  const { effect } = tried.judgement;
  const changes = tried.diff.map(({ change, part, id }) => `${change.toLowerCase()} ${part.toLowerCase()} ${id}\n`);
  const fails = effect === 'REFUSED' || (failOnLoosening && effect === 'LOOSENING');
  return { exitCode: fails ? 1 : 0, stdout: changes.join('') + printJudgement(tried.judgement), stderr: '' };
}
