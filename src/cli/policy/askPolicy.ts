import { readFile } from 'node:fs/promises';
import { askField, type FieldRequest } from '../askField.js';
import type { CommandGateway } from '../askGateway.js';
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
export const askPolicy = <Answer>(request: FieldRequest<Answer>, gateway: CommandGateway): Promise<Answer> =>
  askField(request, gateway, ({ code, sentence }) =>
    ofTheDocument.has(code) ? new DocumentRefused(sentence) : new CouldNotRun(sentence),
  );

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
