import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { ConfigurationError } from '../errors/ConfigurationError.js';

/** A text of an operator's file. */
export const requiredText = z
  .string('must be text')
  .min(1, 'must not be empty')
  .max(500, 'must be at most 500 characters');

/** The fault of a strict object: keys that are not known, or another one. */
export const unlessUnknownKeys = (fault: string) => (issue: { readonly code?: string | undefined }) =>
  issue.code === 'unrecognized_keys' ? 'holds a key that is not known' : fault;

/** Where in a file something is: `$[0].url` (JSONPath, RFC 9535). */
export const jsonPath = (path: readonly PropertyKey[]): string =>
  `$${path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('')}`;

/**
 * Reads a JSON file that a variable of the environment names.
 *
 * @throws ConfigurationError when it cannot be read or is no JSON
 */
export async function readJsonFile(path: string, variable: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    // The parser's own error quotes the text, so it is not kept as the cause.
    throw new ConfigurationError(`${variable} must name a readable JSON file.`);
  }
}

/** Such a file with a shape of its own. No fault of it tells a value. */
export class JsonFile {
  readonly #variable: string;
  readonly #whose: string;

  /** `variable` names it; `whose` says what it holds, as in "witnesses'". */
  constructor(variable: string, whose: string) {
    this.#variable = variable;
    this.#whose = whose;
  }

  /** @throws ConfigurationError as `readJsonFile` does */
  read(path: string): Promise<unknown> {
    return readJsonFile(path, this.#variable);
  }

  /** @throws ConfigurationError with the JSON path of every fault */
  parse<Schema extends z.ZodType>(schema: Schema, content: unknown): z.output<Schema> {
    const parsed = schema.safeParse(content);
    if (parsed.success) return parsed.data;
    throw this.faults(parsed.error.issues.map((issue) => `${jsonPath(issue.path)} ${issue.message}.`));
  }

  /** The error that tells these faults, each a sentence. */
  faults(faults: readonly string[]): ConfigurationError {
    return new ConfigurationError(`The ${this.#whose} file (${this.#variable}) is not in order. ${faults.join(' ')}`);
  }
}
