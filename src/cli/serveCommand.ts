import { parseArgs } from 'node:util';
import { readConfiguration } from '../configuration/readConfiguration.js';
import { serve } from '../serve/serve.js';
import type { Command } from './Command.js';

const help = `Usage: candour serve

Runs the gateway until Ctrl-C. Everything is set in the environment: PORT, HOST, DATABASE_URL, CANDOUR_DATA,
CANDOUR_ISSUERS, CANDOUR_TRUSTED_DOCUMENTS, CANDOUR_DEMO, CANDOUR_LOG_KEY, CANDOUR_SUBJECT_KEYS, CANDOUR_LIMITS,
CANDOUR_WEBHOOKS, CANDOUR_WITNESSES, CANDOUR_LOG_ARCHIVE, CANDOUR_DPO_NAME, CANDOUR_DPO_ADDRESS, CANDOUR_DPO_EMAIL.
The README tells what each means.
`;

/** `candour serve`. */
export const serveCommand: Command = async (args, environment) => {
  const options = parsed(args);
  if (options === null) return { exitCode: 3, stdout: '', stderr: `"candour serve" takes no options.\n${help}` };
  if (options.help) return { exitCode: 0, stdout: help, stderr: '' };
  return { exitCode: await serve(() => readConfiguration(environment)), stdout: '', stderr: '' };
};

function parsed(args: readonly string[]): { readonly help: boolean } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { help: { type: 'boolean', short: 'h', default: false } },
    });
    return { help: values.help };
  } catch {
    return null;
  }
}
