import { adequacyBounds, adequacyDecisions, isAdequate } from '../../vocabulary/adequacyDecisions.js';
import type { ApplicationClosure, UnregisteredApplications } from '../../vocabulary/recipients.js';
import { spanAround } from '../CompiledPolicy.js';
import type { RecipientRegister, RegisteredApplication, Safeguard, SubProcessorTerms } from './RecipientRegister.js';
import { boundsOfTerms, standingOf } from './standingOf.js';

/** A country, and the organisation that receives there; null: the one that the token names. */
export interface Place {
  readonly country: string;
  readonly recipient: string | null;
}

/** What is decided of one registered client application. */
export interface CoveredApplication {
  /** Null: its queries are answered. */
  readonly closed: ApplicationClosure | null;
  /** Where answers go beside the country of the token. */
  readonly places: readonly Place[];
}

/** Who may receive the answers of one controller, and where, at an instant. Immutable. */
export interface Recipients {
  readonly unregistered: UnregisteredApplications;
  /** By the claim `client`. */
  readonly applications: ReadonlyMap<string, CoveredApplication>;
  readonly safeguards: readonly Safeguard[];
  /** Countries under an adequacy decision. */
  readonly adequate: ReadonlySet<string>;
  /** It says the same from `from` (included; null: ever since) until `until` (excluded; null: for good). UTC milliseconds. */
  readonly from: number | null;
  readonly until: number | null;
}

/** Decides once for every registered application, for an instant. Pure. */
export function compileRecipients(register: RecipientRegister, at: Date): Recipients {
  const instant = at.getTime();
  const { unregistered, applications, subProcessors, safeguards } = register;
  return {
    unregistered,
    applications: new Map(
      applications.map((application) => [application.client, coverOf(application, subProcessors, instant)]),
    ),
    safeguards,
    adequate: new Set(
      adequacyDecisions.map(({ country }) => country).filter((country) => isAdequate(country, instant)),
    ),
    ...spanAround([...subProcessors.flatMap(boundsOfTerms), ...adequacyBounds], instant),
  };
}

function coverOf(
  { isClosed, hostingCountries, subProcessors: names }: RegisteredApplication,
  registered: readonly SubProcessorTerms[],
  at: number,
): CoveredApplication {
  const behind = names.map((name) => standingBehind(name, registered, at));
  const closed = isClosed ? 'CLOSED' : (behind.find((each) => each.closed !== null)?.closed ?? null);
  const theirs = behind.flatMap(({ places }) => places);
  // Where one of them processes, it is who hosts the application; elsewhere the organisation in the token is.
  const own = hostingCountries
    .filter((country) => !theirs.some((place) => place.country === country))
    .map((country) => ({ country, recipient: null }));
  return { closed, places: [...own, ...theirs] };
}

/**
 * Says why a sub-processor closes what it stands behind (null: it does not), and where it processes. Earlier terms serve
 * on while newer ones are only announced; where none is in force the newest say why.
 */
function standingBehind(name: string, registered: readonly SubProcessorTerms[], at: number): CoveredApplication {
  const terms = registered.filter((each) => each.name === name);
  const inForce = terms.find((each) => standingOf(each, at) === 'IN_FORCE');
  if (inForce) return { closed: null, places: inForce.countries.map((country) => ({ country, recipient: name })) };
  const [newest] = terms;
  const standing = newest ? standingOf(newest, at) : 'UNREGISTERED';
  return { closed: standing === 'IN_FORCE' ? null : `SUB_PROCESSOR_${standing}`, places: [] };
}
