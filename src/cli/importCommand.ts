import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Environment } from '../configuration/readConfiguration.js';
import { readConfiguration } from '../configuration/readConfiguration.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import { findDevelopmentIssuer } from '../principal/developmentIssuer.js';
import { parseResume } from '../sources/candidates/resume/parseResume.js';
import { resumeLimits } from '../sources/candidates/resume/resumeLimits.js';
import type { Command } from './Command.js';

const help = `Usage: candour import FILE… --tenant T [--token TOKEN] [--address http://127.0.0.1:4000]

Stores one candidate for each JSON Resume 1.0 file, through the gateway like any client: governed and recorded. The
token is that of --token or CANDOUR_TOKEN, else the development issuer mints one for INTAKE. For each file it prints the
new id and what was not placed. A faulty file stops nothing: the others are imported, and the exit code is 1.
`;

const mutation =
  'mutation Import($resume: JSON!) @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { importResume(resume: $resume) { id } }';

const answerForm = z.object({
  data: z.object({ importResume: z.object({ id: z.string() }).nullable() }).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).loose() })).optional(),
  extensions: z
    .object({ unplaced: z.array(z.object({ pointer: z.string(), why: z.string() })).optional() })
    .loose()
    .optional(),
});

interface Options {
  readonly files: readonly string[];
  readonly tenant: string;
  readonly token: string | null;
  readonly address: string;
}

/** `candour import`. */
export const importCommand: Command = async (args, environment) => {
  const options = parsed(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (options === null) return { exitCode: 3, stdout: '', stderr: help };
  const token = options.token ?? environment['CANDOUR_TOKEN'] ?? (await minted(options.tenant, environment));
  if (!token)
    return {
      exitCode: 2,
      stdout: '',
      stderr:
        'A token is needed: --token, CANDOUR_TOKEN, or a gateway that was started here with its development issuer.\n',
    };
  let [stdout, stderr] = ['', ''];
  for (const file of options.files) {
    try {
      stdout += `${file}: ${await importOne(file, { ...options, token })}\n`;
    } catch (error) {
      if (error instanceof Unreachable) return { exitCode: 2, stdout, stderr: `${stderr}${error.message}\n` };
      stderr += `${file}: ${error instanceof GovernanceError || error instanceof Refused ? error.message : 'The file could not be read.'}\n`;
    }
  }
  return { exitCode: stderr === '' ? 0 : 1, stdout, stderr };
};

class Unreachable extends Error {}
class Refused extends Error {}

async function importOne(file: string, { address, token }: Options & { readonly token: string }): Promise<string> {
  const { size } = await stat(file);
  if (size > resumeLimits.bytes) throw new Refused(`A resume may be at most ${resumeLimits.bytes} bytes.`);
  const text = await readFile(file, 'utf8');
  // Read here as well, so that a faulty file is told before anything is sent.
  parseResume(text);
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: mutation, variables: { resume: JSON.parse(text) } }),
  }).catch(() => {
    throw new Unreachable('The gateway could not be reached: start it, or tell --address.');
  });
  const answer = answerForm.parse(await response.json());
  const [error] = answer.errors ?? [];
  if (error) throw new Refused(`${error.message} (${error.extensions.code})`);
  const unplaced = answer.extensions?.unplaced ?? [];
  const told = unplaced.map(({ pointer, why }) => `\n  not placed: ${pointer} (${why})`).join('');
  return `${answer.data?.importResume?.id ?? 'stored'}${told}`;
}

async function minted(tenant: string, environment: Environment): Promise<string | null> {
  const { dataFolder, issuersFile, databaseUrl } = readConfiguration(environment);
  if (issuersFile !== null || databaseUrl !== null) return null;
  const issuer = await findDevelopmentIssuer(dataFolder);
  if (!issuer) return null;
  const claims = {
    sub: 'cli-intake',
    kind: 'SERVICE',
    owner: 'cli',
    org: `${tenant}-hr`,
    client: 'cli',
    tenant,
    roles: ['INTAKE'],
    purposes: ['RECRUITMENT_APPLICATION_MANAGEMENT'],
    country: 'FR',
    jobs: ['*'],
  } as const;
  return issuer.mint(claims, 600);
}

function parsed(args: readonly string[]): Options | 'help' | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        tenant: { type: 'string' },
        token: { type: 'string' },
        address: { type: 'string', default: 'http://127.0.0.1:4000' },
      },
    });
    if (values.help) return 'help';
    if (!values.tenant || positionals.length === 0) return null;
    return { files: positionals, tenant: values.tenant, token: values.token ?? null, address: values.address };
  } catch {
    return null;
  }
}
