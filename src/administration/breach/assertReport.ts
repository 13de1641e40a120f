import type { BreachKind, SuspectKind } from '../../vocabulary/breaches.js';
import { assertText } from '../../writes/assertText.js';
import { badInput } from '../../writes/badInput.js';
import type { BreachQuestion } from './Breach.js';
import type { BreachDescription, BreachSuspect } from './BreachEntry.js';
import { suspectOf } from './suspectOf.js';

/** The arguments of `reportBreach`. */
export interface BreachReported extends Partial<Pick<BreachDescription, 'consequences' | 'measures'>> {
  readonly kind: BreachKind;
  readonly awareAt: Date;
  readonly description: string;
  readonly principal?: string | null;
  readonly client?: string | null;
  readonly organisation?: string | null;
  readonly key?: string | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
}

/** What a report asks of the log; null: nobody is suspected. */
export interface ReportQuestion {
  readonly question: BreachQuestion;
  readonly suspect: BreachSuspect;
}

/** Nothing that is reported is older; PostgreSQL could not store every year that a client can write. */
const earliest = new Date('1900-01-01T00:00:00Z');

const kindOf = {
  ...{ principal: 'PRINCIPAL', client: 'CLIENT', organisation: 'ORGANISATION', credential: 'CREDENTIAL' },
} as const satisfies Record<string, SuspectKind>;

/** Asserts an instant that has passed. @throws GovernanceError BAD_REQUEST */
export function assertPast(at: Date, coordinate: string, now: Date): void {
  if (at > now || at < earliest) throw badInput(coordinate, 'must lie between the year 1900 and now');
}

/**
 * Asserts what somebody reports, and gives what it asks of the log: one suspect and a period, or none of both.
 *
 * @throws GovernanceError BAD_REQUEST naming the argument, never its value
 */
export function assertReport(reported: BreachReported, now: Date): ReportQuestion | null {
  const { awareAt, description, principal = null, client = null, organisation = null, key = null, from, to } = reported;
  assertPast(awareAt, 'Mutation.reportBreach(awareAt:)', now);
  assertText(description, 'Mutation.reportBreach(description:)');
  for (const name of ['consequences', 'measures'] as const) {
    const text = reported[name];
    if (typeof text === 'string') assertText(text, `Mutation.reportBreach(${name}:)`);
  }
  if ([principal, client, organisation, key].every((name) => name === null)) {
    if (!from && !to) return null;
    throw badInput('Mutation.reportBreach(from:)', 'and "to" go with a suspect, which is missing');
  }
  if (!from || !to) throw badInput('Mutation.reportBreach(from:)', 'and "to" must be given with a suspect');
  const question = { principal, client, organisation, key, from, to };
  const { column, name } = suspectOf(question);
  return { question, suspect: { kind: kindOf[column], name, from, to } };
}
