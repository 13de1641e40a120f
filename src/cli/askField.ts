import type { z } from 'zod';
import { askGateway, type CommandGateway, type CommandRequest, noGateway } from './askGateway.js';
import { CouldNotRun } from './CouldNotRun.js';

/** A request for one root field, and the form of what it answers. */
export interface FieldRequest<Answer> extends CommandRequest {
  readonly field: string;
  readonly form: z.ZodType<Answer>;
}

/** What a gateway said no with. */
export interface GatewayRefusal {
  readonly code: string;
  /** The gateway's own, with the code. */
  readonly sentence: string;
}

/**
 * Asks for one root field and reads its answer.
 *
 * @param refused what is thrown for a refusal of the gateway: a command that could not run, unless told otherwise
 * @throws CouldNotRun when no gateway could be asked
 */
export async function askField<Answer>(
  { field, form, ...request }: FieldRequest<Answer>,
  gateway: CommandGateway,
  refused: (refusal: GatewayRefusal) => Error = ({ sentence }) => new CouldNotRun(sentence),
): Promise<Answer> {
  const { data, errors } = await askGateway(request, gateway);
  const [error] = errors ?? [];
  if (error) {
    const { code } = error.extensions;
    throw refused({ code, sentence: `${error.message} (${code})` });
  }
  const read = form.safeParse(data?.[field]);
  if (!read.success) throw noGateway();
  return read.data;
}
