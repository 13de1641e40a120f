import { z } from 'zod';
import { askGateway, type CommandGateway } from './askGateway.js';
import { CouldNotRun } from './CouldNotRun.js';

const mutation =
  'mutation Import($resume: JSON!) @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { importResume(resume: $resume) { id } }';

const importForm = z.object({
  data: z.object({ importResume: z.object({ id: z.string() }).nullable() }).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).optional(),
  extensions: z.object({ unplaced: z.array(z.object({ pointer: z.string(), why: z.string() })).optional() }).optional(),
});
export type ImportAnswer = z.infer<typeof importForm>;

/** Sends one resume. @throws CouldNotRun when no answer of a gateway came */
export async function sendResume(resume: unknown, gateway: CommandGateway): Promise<ImportAnswer> {
  const read = importForm.safeParse(await askGateway({ query: mutation, variables: { resume } }, gateway));
  if (!read.success) throw new CouldNotRun('What answers at the address is no gateway of Candour.');
  return read.data;
}
