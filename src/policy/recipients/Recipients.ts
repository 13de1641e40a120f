import type { ApplicationClosure, UnregisteredApplications } from '../../vocabulary/recipients.js';
import { spanAround } from '../CompiledPolicy.js';
import type { RecipientRegister, RegisteredApplication, SubProcessorTerms } from './RecipientRegister.js';
import { boundsOfTerms, standingOf } from './standingOf.js';

/** What is decided of one registered client application. */
export interface CoveredApplication {
  /** Null: its queries are answered. */
  readonly closed: ApplicationClosure | null;
}

/** Who may receive the answers of one controller, at an instant. Immutable. */
export interface Recipients {
  readonly unregistered: UnregisteredApplications;
  /** By the claim `client`. */
  readonly applications: ReadonlyMap<string, CoveredApplication>;
  /** It says the same from `from` (included; null: ever since) until `until` (excluded; null: for good). UTC milliseconds. */
  readonly from: number | null;
  readonly until: number | null;
}

/** As if the register held nothing, and answered everybody: for comparing what policies alone decide. */
export const anyRecipient: Recipients = {
  unregistered: 'ADMITTED',
  applications: new Map(),
  from: null,
  until: null,
};

/** Decides once for every registered application, for an instant. Pure. */
export function compileRecipients(register: RecipientRegister, at: Date): Recipients {
  const instant = at.getTime();
  const { unregistered, applications, subProcessors } = register;
  return {
    unregistered,
    applications: new Map(
      applications.map((application) => [application.client, coverOf(application, subProcessors, instant)]),
    ),
    ...spanAround(subProcessors.flatMap(boundsOfTerms), instant),
  };
}

function coverOf(
  { isClosed, subProcessors: names }: RegisteredApplication,
  registered: readonly SubProcessorTerms[],
  at: number,
): CoveredApplication {
  if (isClosed) return { closed: 'CLOSED' };
  for (const name of names) {
    const closed = closureBy(
      registered.filter((terms) => terms.name === name),
      at,
    );
    if (closed) return { closed };
  }
  return { closed: null };
}

/**
 * Says why a sub-processor closes what it stands behind; null: it does not. Earlier terms serve on while newer ones are
 * only announced; where none is in force the newest say why.
 */
function closureBy(terms: readonly SubProcessorTerms[], at: number): ApplicationClosure | null {
  const [newest, ...earlier] = terms.map((each) => standingOf(each, at));
  if (newest === undefined) return 'SUB_PROCESSOR_UNREGISTERED';
  if (newest === 'IN_FORCE' || earlier.includes('IN_FORCE')) return null;
  return `SUB_PROCESSOR_${newest}`;
}
