import { z } from 'zod';
import type { CommandGateway } from '../askGateway.js';
import type { CommandResult } from '../Command.js';
import { askPolicy, DocumentRefused, documentOf } from './askPolicy.js';
import { judgementForm, judgementMembers, printJudgement } from './judgementForm.js';
import type { PolicyOptions } from './policyOptions.js';

const create = `mutation ($kind: DraftKind!, $document: JSON!) @purpose(is: POLICY_ADMINISTRATION) {
  createPolicyDraft(kind: $kind, document: $document) { id digest ${judgementMembers} }
}`;
const submit = `mutation ($id: ID!, $digest: String!) @purpose(is: POLICY_ADMINISTRATION) {
  submitPolicyDraft(id: $id, digest: $digest) { status }
}`;
const draft = z.object({ id: z.string(), digest: z.string(), judgement: judgementForm });
const submitted = z.object({ status: z.string() });

/** `candour policy apply`: makes a draft of a file and submits it. It approves nothing, and activates nothing. */
export async function applyPolicy({ kind, file }: PolicyOptions, gateway: CommandGateway): Promise<CommandResult> {
  const document = await documentOf(file ?? '');
  try {
    const made = { query: create, variables: { kind, document }, field: 'createPolicyDraft', form: draft };
    const { id, digest, judgement } = await askPolicy(made, gateway);
    const stdout = `draft ${id}\ndigest ${digest}\n${printJudgement(judgement)}`;
    if (judgement.effect === 'REFUSED') return { exitCode: 1, stdout, stderr: 'The draft was not submitted.\n' };
    const sent = { query: submit, variables: { id, digest }, field: 'submitPolicyDraft', form: submitted };
    const { status } = await askPolicy(sent, gateway);
    return { exitCode: 0, stdout: `${stdout}${status}\n`, stderr: '' };
  } catch (error) {
    if (!(error instanceof DocumentRefused)) throw error;
    return { exitCode: 1, stdout: '', stderr: `${error.message}\n` };
  }
}
