import { readFile } from 'node:fs/promises';
import { isCode } from '../errors/codes.js';
import type { Command } from './Command.js';
import { CouldNotRun } from './CouldNotRun.js';
import { commandToken } from './commandToken.js';
import { type ExplainedOperation, explainDocument } from './explainDocument.js';
import { type ExplainOptions, explainOptions } from './explainOptions.js';
import { gatewayAddress } from './gatewayAddress.js';

const help = `Usage: candour explain FILE --role ROLE --purpose PURPOSE [--role …] [--purpose …] [--tenant T] [--country FR]
                       [--organisation NAME] [--operation NAME] [--variables FILE] [--fail-on CODE …] [--json]
                       [--token TOKEN] [--address http://127.0.0.1:4000]

Explains each operation of a GraphQL document to a principal of these roles and purposes: what would be released,
transformed or refused, by which rule, and what would lift a refusal. Nothing is fetched, and nobody's data is looked at.
With --fail-on the exit code is 1 where a coordinate is refused with that code (ANY: with whichever): a gate for the
operations of a client. It asks the running gateway with --token or CANDOUR_TOKEN (ADMIN, DPO, AUDITOR or CONTROLLER),
else the development issuer mints a token for ADMIN. Exit codes: 0 done, 1 a code to fail on was found, 2 could not run, 3 usage.
`;

/** `candour explain`. */
export const explainCommand: Command = async (args, environment) => {
  const options = explainOptions(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (typeof options === 'string') return { exitCode: 3, stdout: '', stderr: `${options}\n\n${help}` };
  const acting = {
    tenant: options.tenant,
    token: options.token,
    role: 'ADMIN',
    purpose: 'POLICY_ADMINISTRATION',
  } as const;
  const token = await commandToken(acting, environment);
  const address = gatewayAddress(options.address, environment);
  const variables = options.variables === null ? {} : readJson(await readText(options.variables));
  const asked = { ...options, document: await readText(options.file), variables };
  const explained = await explainDocument(asked, { address, token });
  const failing = explained
    .flatMap(({ fields }) => fields)
    .filter(({ code }) => code !== null && failsOn(code, options));
  return {
    exitCode: failing.length > 0 ? 1 : 0,
    stdout: options.json ? `${JSON.stringify(explained, null, 2)}\n` : explained.map(table).join('\n'),
    stderr: failing.length > 0 ? `${failing.length} refused with a code to fail on.\n` : '',
  };
};

const failsOn = (code: string, { failOn }: ExplainOptions): boolean =>
  failOn.includes('ANY') || (isCode(code) && failOn.includes(code));

function table({ operation, purpose, policyVersion, fields, wouldFetch }: ExplainedOperation): string {
  const title = `${operation} for ${purpose ?? 'no purpose'}, policy version ${policyVersion}: ${wouldFetch ? 'would run' : 'would fetch nothing'}`;
  const rows = fields.map((field) => [
    field.transform ? `${field.verdict} ${field.transform}` : field.verdict,
    field.mode,
    field.field,
    field.code ?? '',
    field.rule ?? '',
    field.remedy ?? (field.dependsOnSubject ? "depends on the person's state" : ''),
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `${[title, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new CouldNotRun('A file that was named could not be read.');
  }
}

function readJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Told below, like any other text that is no object.
  }
  throw new CouldNotRun('The file of --variables must hold a JSON object.');
}
