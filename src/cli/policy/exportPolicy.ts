import { z } from 'zod';
import type { CommandGateway } from '../askGateway.js';
import type { CommandResult } from '../Command.js';
import { CouldNotRun } from '../CouldNotRun.js';
import { askPolicy } from './askPolicy.js';
import type { PolicyOptions } from './policyOptions.js';
import { writeYaml } from './writeYaml.js';

const version = z.object({ number: z.number(), digest: z.string(), document: z.record(z.string(), z.unknown()) });

/** `candour policy export`: prints one version as a file. */
export async function exportPolicy(
  { kind, number, tenant }: PolicyOptions,
  gateway: CommandGateway,
): Promise<CommandResult> {
  const field = kind === 'POLICY' ? 'policyVersion' : 'instructionsVersion';
  const found =
    number === null
      ? await active(field, gateway)
      : await askPolicy({ ...asking(field, number), field, form: version.nullable() }, gateway);
  if (!found) throw new CouldNotRun('There is no such version.');
  const what = kind === 'POLICY' ? 'policy' : 'instructions';
  const title = `${tenant}: ${what}, version ${found.number}, SHA-256 ${found.digest}`;
  return { exitCode: 0, stdout: writeYaml(found.document, title), stderr: '' };
}

type Field = 'policyVersion' | 'instructionsVersion';
const members = '{ number digest document }';

const asking = (field: Field, number: number) => ({
  query: `query ($number: Int!) @purpose(is: POLICY_ADMINISTRATION) { ${field}(number: $number) ${members} }`,
  variables: { number },
});

async function active(field: Field, gateway: CommandGateway): Promise<z.infer<typeof version> | undefined> {
  const query = `query @purpose(is: POLICY_ADMINISTRATION) { ${field}s(first: 1) ${members} }`;
  const [newest] = await askPolicy({ query, variables: {}, field: `${field}s`, form: z.array(version) }, gateway);
  return newest;
}
