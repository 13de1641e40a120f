import { z } from 'zod';

/** What a command asks of a judgement, and how it reads it. */
export const judgementMembers = `judgement { effect needsApproval
  faults { rule message } opens { sentence assessment } closes { sentence } assessmentMissing { coordinate purpose role mode } }`;

export const judgementForm = z.object({
  effect: z.enum(['REFUSED', 'LOOSENING', 'TIGHTENING', 'UNCHANGED']),
  needsApproval: z.boolean(),
  faults: z.array(z.object({ rule: z.string().nullable(), message: z.string() })),
  opens: z.array(z.object({ sentence: z.string(), assessment: z.array(z.string()) })),
  closes: z.array(z.object({ sentence: z.string() })),
  assessmentMissing: z.array(z.unknown()),
});
export type PrintedJudgement = z.infer<typeof judgementForm>;

/** Prints a judgement, a sentence a line. */
export function printJudgement({ effect, needsApproval, ...judged }: PrintedJudgement): string {
  const missing = judged.assessmentMissing.length;
  return [
    ...judged.faults.map(({ rule, message }) => `refused${rule === null ? '' : ` (${rule})`}: ${message}`),
    ...judged.opens.map(({ sentence, assessment }) =>
      assessment.length === 0 ? sentence : `${sentence} [to be assessed: ${assessment.join(', ')}]`,
    ),
    ...judged.closes.map(({ sentence }) => sentence),
    `${effect}${needsApproval ? ': somebody else has to approve it' : ''}${missing > 0 ? `; ${missing} ${missing === 1 ? 'cell lacks' : 'cells lack'} a valid impact assessment` : ''}`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}
