import { z } from 'zod';
import { askGateway, type CommandGateway, noGateway } from './askGateway.js';

const mutation =
  'mutation Import($resume: JSON!, $hold: Boolean!) @purpose(is: RECRUITMENT_APPLICATION_MANAGEMENT) { importResume(resume: $resume, hold: $hold) { id } }';

/** What a gateway tells of an import that it holds: where it was stopped, and no word of it. */
const heldForm = z.object({
  id: z.string(),
  until: z.string(),
  marks: z.array(z.object({ place: z.string(), category: z.string(), start: z.int(), end: z.int() })),
});
export type HeldAnswer = z.infer<typeof heldForm>;

const importForm = z.object({
  data: z.object({ importResume: z.object({ id: z.string() }).nullable() }).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) })).optional(),
  extensions: z
    .object({
      unplaced: z.array(z.object({ pointer: z.string(), why: z.string() })).optional(),
      held: heldForm.optional(),
    })
    .optional(),
});
export type ImportAnswer = z.infer<typeof importForm>;

/** Sends one resume; with `hold`, what the content screen stops is held. @throws CouldNotRun when no answer of a gateway came */
export async function sendResume(resume: unknown, hold: boolean, gateway: CommandGateway): Promise<ImportAnswer> {
  const read = importForm.safeParse(await askGateway({ query: mutation, variables: { resume, hold } }, gateway));
  if (!read.success) throw noGateway();
  return read.data;
}
