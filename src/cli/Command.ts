import type { Environment } from '../configuration/readConfiguration.js';

/** What a command leaves: nothing is printed before it ends but what a long one says of its progress. */
export interface CommandResult {
  readonly exitCode: 0 | 1 | 2 | 3;
  readonly stdout: string;
  readonly stderr: string;
}

/** One command: takes what follows its name, and the environment; never exits by itself. */
export type Command = (args: readonly string[], environment: Environment) => Promise<CommandResult>;
