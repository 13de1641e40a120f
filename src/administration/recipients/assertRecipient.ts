import { GovernanceError } from '../../errors/GovernanceError.js';
import { noticeDays } from '../../vocabulary/recipients.js';
import { assertLine } from '../../writes/assertLine.js';
import { badInput } from '../../writes/badInput.js';

const dayMs = 86_400_000;
const mostNames = 50;
/** No register plans further ahead; PostgreSQL and `Date` both know it. */
const latest = new Date('2200-01-01T00:00:00Z');

/** What is announced of a sub-processor. */
export interface SubProcessorAnnounced {
  readonly name: string;
  readonly contractReference: string;
  readonly countries: readonly string[];
  readonly contractEnd: Date | null;
  readonly lastAuditAt: Date | null;
  readonly nextAuditAt: Date;
  readonly plannedFrom: Date;
}

/** Asserts that an announcement is complete and told in time (GDPR Art. 28(2)). @throws GovernanceError BAD_REQUEST */
export function assertAnnounced(announced: SubProcessorAnnounced, now: Date): void {
  const at = (argument: string): string => `Mutation.announceSubProcessor(${argument}:)`;
  assertLine(announced.name, at('name'));
  assertLine(announced.contractReference, at('contractReference'));
  assertCountries(announced.countries, at('countries'));
  const { contractEnd, plannedFrom } = announced;
  assertAudit(announced, now, at);
  if (contractEnd && (contractEnd <= now || contractEnd > latest))
    throw badInput(at('contractEnd'), 'must lie after now and before the year 2200, or be absent');
  if (plannedFrom.getTime() < now.getTime() + noticeDays * dayMs || plannedFrom > latest)
    throw badInput(
      at('plannedFrom'),
      `must lie at least ${noticeDays} days after now: the controller may object until then`,
    );
}

/** Asserts that an audit has been, and that the next one is still to come. @throws GovernanceError BAD_REQUEST */
export function assertAudit(
  { lastAuditAt, nextAuditAt }: Pick<SubProcessorAnnounced, 'lastAuditAt' | 'nextAuditAt'>,
  now: Date,
  at: (argument: string) => string,
): void {
  if (lastAuditAt && (lastAuditAt > now || lastAuditAt.getUTCFullYear() < 1900))
    throw badInput(at('lastAuditAt'), 'must lie between the year 1900 and now');
  if (nextAuditAt <= now || nextAuditAt > latest)
    throw badInput(at('nextAuditAt'), 'must lie after now and before the year 2200');
}

/** Asserts codes of countries, and gives each once, in order. @throws GovernanceError BAD_REQUEST */
export function assertCountries(countries: readonly string[], coordinate: string): readonly string[] {
  const isCodes = countries.length > 0 && countries.every((country) => /^[A-Z]{2}$/.test(country));
  if (!isCodes || countries.length > 300)
    throw badInput(coordinate, 'must be at least one code of a country (ISO 3166-1 alpha-2)');
  return [...new Set(countries)].sort();
}

/** Asserts names of sub-processors, registered or not, and gives each once, in order. @throws GovernanceError BAD_REQUEST */
export function assertNames(names: readonly string[], coordinate: string): readonly string[] {
  if (names.length > mostNames) throw badInput(coordinate, `must be at most ${mostNames} names`);
  for (const name of names) assertLine(name, coordinate);
  return [...new Set(names)].sort();
}

/** Asserts a text that a claim can hold: nothing else could ever be met in a token. @throws GovernanceError BAD_REQUEST */
export function assertClient(client: string): string {
  if (/^\P{C}{1,255}$/u.test(client)) return client;
  throw new GovernanceError(
    'BAD_REQUEST',
    'A client application is named as in the claim "client": 1 to 255 visible characters.',
  );
}
