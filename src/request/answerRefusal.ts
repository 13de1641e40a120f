import type { GraphQLFormattedError } from 'graphql';
import type { RecordDraft } from '../access-log/AccessRecord.js';
import { isLost } from '../access-log/isLost.js';
import { release, withoutData } from '../access-log/release.js';
import { sentences, unavailable } from '../access-log/unavailable.js';
import type { Code } from '../errors/codes.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import { StaleDecision } from '../errors/StaleDecision.js';
import type { Answer } from '../http/Answerer.js';
import { RefusedOperation } from '../operation/RefusedOperation.js';
import { RefusedWrite } from '../writes/RefusedWrite.js';
import { type Recording, record } from './record.js';

export interface Refusing {
  readonly recording: Recording;
  /** What the record says where it is more than the operation's refusal. */
  readonly drafts?: readonly RecordDraft[];
  /** Told of what was not planned for; it must not write the message, which may hold a value. */
  readonly onUnplanned: (error: unknown, requestId: string) => void;
}

/**
 * Records a refusal or a fault of a whole operation, then answers it. Nothing of the execution leaves.
 *
 * Where the database was lost it is not known what was done, so nothing is recorded of it: the answer says to come back.
 */
export async function answerRefusal(thrown: unknown, refusing: Refusing): Promise<Answer> {
  if (thrown instanceof StaleDecision) throw thrown;
  const error = isTimeout(thrown) ? tooLong() : thrown;
  const { state, facts } = refusing.recording;
  if (error instanceof GovernanceError && error.code === 'AUDIT_UNAVAILABLE') return comeBack(error);
  if (isLost(error)) {
    refusing.onUnplanned(error, state.requestId);
    return comeBack(unavailable(sentences.lost, error));
  }
  const isPlanned = error instanceof GovernanceError;
  if (!isPlanned) refusing.onUnplanned(error, state.requestId);
  const code: Code = isPlanned ? error.code : 'INTERNAL';
  const outcome = isPlanned ? 'REFUSED' : 'FAILED';
  const whole: RecordDraft = { type: facts.type, fields: facts.refused, subjects: [], outcome, code };
  const own = error instanceof RefusedWrite ? error.drafts : null;
  const receipt = await record(refusing.drafts ?? own ?? [whole], refusing.recording);
  return {
    body: release({ errors: faultsIn(error).map((fault) => formatted(fault, state.requestId)) }, receipt),
    code,
  };
}

/** SQLSTATE query_canceled: the statement ran into the session's time-out. */
const isTimeout = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === '57014';

const tooLong = (): GovernanceError =>
  new GovernanceError('LIMIT_EXCEEDED', 'The operation took longer than the gateway waits. Ask for less at once.');

/** Every fault of a document is told at once; of anything else there is one. */
const faultsIn = (error: unknown): readonly unknown[] => (error instanceof RefusedOperation ? error.faults : [error]);

function formatted(error: unknown, requestId: string): GraphQLFormattedError {
  if (!(error instanceof GovernanceError))
    return { message: 'The gateway could not answer.', extensions: { code: 'INTERNAL', requestId } };
  const { message, locations, extensions, code } = error;
  return { message, ...(locations ? { locations } : {}), extensions: { ...extensions, code } };
}

/** The log could not take it: no receipt, no data, and a hint when to come back. */
function comeBack(error: GovernanceError): Answer {
  const retryAfter = Number(error.extensions['retryAfter'] ?? 1);
  return { body: withoutData([formatted(error, '')]), code: 'AUDIT_UNAVAILABLE', retryAfter };
}
