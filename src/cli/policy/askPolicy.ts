import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { askGateway, type CommandGateway, type CommandRequest } from '../askGateway.js';
import { CouldNotRun } from '../CouldNotRun.js';
import { readYaml } from './readYaml.js';

/** Codes that are about the document; every other one says that the command could not do its work. */
const ofTheDocument: ReadonlySet<string> = new Set([
  ...['BAD_REQUEST', 'LIMIT_EXCEEDED', 'CATEGORY_PROHIBITED', 'CATEGORY_UNLISTED'],
  ...['PURPOSE_NOT_ALLOWED', 'PURPOSE_NOT_INSTRUCTED', 'DPIA_REQUIRED'],
]);

/** The gateway refused the document itself: exit code 1. */
export class DocumentRefused extends Error {
  override readonly name = 'DocumentRefused';
}

/**
 * Asks one root field of the policy's administration and reads its answer.
 *
 * @throws DocumentRefused with the gateway's sentence
 * @throws CouldNotRun when the gateway could not be asked, or refused whoever asked
 */
export async function askPolicy<Answer>(
  { form, field, ...request }: CommandRequest & { readonly field: string; readonly form: z.ZodType<Answer> },
  gateway: CommandGateway,
): Promise<Answer> {
  const { data, errors } = await askGateway(request, gateway);
  const [error] = errors ?? [];
  if (error) {
    const sentence = `${error.message} (${error.extensions.code})`;
    throw ofTheDocument.has(error.extensions.code) ? new DocumentRefused(sentence) : new CouldNotRun(sentence);
  }
  const read = form.safeParse(data?.[field]);
  if (!read.success) throw new CouldNotRun('What answers at the address is no gateway of Candour.');
  return read.data;
}

/** Reads the document of a file. @throws CouldNotRun for one that is not there; YamlFault for one that is no such YAML */
export async function documentOf(file: string): Promise<unknown> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    throw new CouldNotRun('The file could not be read.');
  }
  return readYaml(bytes);
}
