import { Counter, type Registry } from 'prom-client';
import type { CosigningOutcome } from '../cosigning/createCosigner.js';

/** Registers how witnesses answer, and gives the function that counts an outcome. Never by tenant or witness. */
export function createWitnessMetrics(registry: Registry): (outcome: CosigningOutcome) => void {
  const outcomes = new Counter({
    name: 'candour_cosignings_total',
    help: 'Checkpoints offered to witnesses: cosigned, contradicted (a log was taken back or rewritten), or failed.',
    labelNames: ['outcome'] as const,
    registers: [registry],
  });
  for (const outcome of ['COSIGNED', 'CONTRADICTED', 'FAILED'] as const) outcomes.inc({ outcome }, 0);
  return (outcome) => outcomes.inc({ outcome });
}
