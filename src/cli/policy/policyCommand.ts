import type { CommandGateway } from '../askGateway.js';
import type { Command, CommandResult } from '../Command.js';
import { commandToken } from '../commandToken.js';
import { gatewayAddress } from '../gatewayAddress.js';
import { applyPolicy } from './applyPolicy.js';
import { diffPolicy } from './diffPolicy.js';
import { exportPolicy } from './exportPolicy.js';
import { type PolicyOptions, policyOptions } from './policyOptions.js';
import { YamlFault } from './readYaml.js';

const help = `Usage: candour policy export --tenant T [--instructions] [--number N]
       candour policy diff FILE.yaml --tenant T [--instructions] [--fail-on-loosening]
       candour policy apply FILE.yaml --tenant T [--instructions]
       each with [--token TOKEN] [--address http://127.0.0.1:4000]

A policy, or with --instructions the controller's instructions, as a YAML file that is reviewed like code.
  export   prints a version: the active one, or --number
  diff     says what the file would change, open and close; nothing is kept
  apply    makes a draft of the file and submits it, through the same checks as any; it approves and activates nothing
A file is YAML 1.2, core schema: no anchors, aliases, tags or merge keys, no key twice, no unknown key, at most 1 MB.
The token is that of --token or CANDOUR_TOKEN (ADMIN or CONTROLLER; for instructions CONTROLLER), else the development
issuer mints one. Exit codes: 0 done, 1 the file is refused (or, with --fail-on-loosening, opens something), 2 could not run, 3 usage.
`;

const actions: Readonly<
  Record<PolicyOptions['action'], (options: PolicyOptions, gateway: CommandGateway) => Promise<CommandResult>>
> = { export: exportPolicy, diff: diffPolicy, apply: applyPolicy };

/** `candour policy`. */
export const policyCommand: Command = async (args, environment) => {
  const options = policyOptions(args);
  if (options === 'help') return { exitCode: 0, stdout: help, stderr: '' };
  if (typeof options === 'string') return { exitCode: 3, stdout: '', stderr: `${options}\n\n${help}` };
  const role = options.kind === 'INSTRUCTIONS' ? 'CONTROLLER' : 'ADMIN';
  const token = await commandToken({ ...options, role, purpose: 'POLICY_ADMINISTRATION' }, environment);
  const address = gatewayAddress(options.address, environment);
  try {
    return await actions[options.action](options, { address, token });
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return { exitCode: 1, stdout: '', stderr: `${error.message}\n` };
  }
};
