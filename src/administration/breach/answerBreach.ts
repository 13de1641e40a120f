import type { BreachKind, CommunicationState, SuspectKind } from '../../vocabulary/breaches.js';
import type { BreachedController } from './Breach.js';
import type {
  AnsweredBreach,
  AuthorityClock,
  BreachCommunication,
  BreachDescription,
  ControllerNotice,
  RiskStatement,
} from './BreachEntry.js';
import { type StepKind, type StoredStep, stepsOf } from './BreachStep.js';
import { authorityHours, clockOf } from './breachClock.js';

/** A row of the register as it is read. */
export interface StoredBreach {
  readonly id: string;
  readonly kind: BreachKind;
  readonly awareAt: Date;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly facts: unknown;
  readonly description: string | null;
  readonly suspect: { readonly kind: SuspectKind; readonly name: string } | null;
  readonly periodFrom: Date | null;
  readonly periodTo: Date | null;
  readonly scope: BreachedController | null;
  readonly noticedAt: Date | null;
}

/** A controller that the processor has to tell, as it is read. */
export interface StoredNotice {
  readonly breach: string;
  readonly controller: string;
  readonly scope: BreachedController;
  readonly noticedAt: Date | null;
  readonly deliveredAt: Date | null;
}

export interface BreachParts {
  /** Of this breach, the first one first. */
  readonly steps: readonly StoredStep[];
  /** The controllers that it was reported for; none: it is of the tenant's own data. */
  readonly notices: readonly StoredNotice[];
  /** Whose register it stands in. */
  readonly tenant: string;
  /** When the tenant's own webhook took the processor's notice. */
  readonly deliveredAt: Date | null;
  readonly now: Date;
  /** Hours that the processor has to tell its controllers. */
  readonly noticeHours: number;
}

/** Derives what an entry says at this moment. No clock state is stored anywhere. */
export function answerBreach(stored: StoredBreach, parts: BreachParts): AnsweredBreach {
  const { suspect, periodFrom, periodTo, scope, noticedAt: _noticedAt, ...entry } = stored;
  const { steps, notices } = parts;
  const isOfControllers = notices.length > 0;
  const decision = statementOf(stepsOf(steps, 'RISK_DECIDED').at(-1));
  return {
    ...entry,
    ...describedBy(steps),
    suspect: suspect && periodFrom && periodTo ? { ...suspect, from: periodFrom, to: periodTo } : null,
    scope: isOfControllers ? notices.map((notice) => notice.scope) : scope ? [scope] : [],
    notices: noticesOf(stored, parts),
    authority: isOfControllers ? null : authorityOf(stored, parts),
    advice: statementOf(stepsOf(steps, 'ADVISED').at(-1)),
    decision,
    communication: isOfControllers ? null : communicationOf(steps, decision),
  };
}

/** Gives the controller's clock to the authority: from the processor's notice, or from its own awareness. */
export function authorityOf(
  { awareAt, noticedAt }: Pick<StoredBreach, 'awareAt' | 'noticedAt'>,
  { steps, now }: Pick<BreachParts, 'steps' | 'now'>,
): AuthorityClock {
  const notices = stepsOf(steps, 'AUTHORITY_NOTIFIED')
    .map(({ said, recordedBy, recordedAt }) => ({ ...said, sentAt: new Date(said.sentAt), recordedBy, recordedAt }))
    .sort((one, other) => one.sentAt.getTime() - other.sentAt.getTime());
  const isNeeded = stepsOf(steps, 'RISK_DECIDED').at(-1)?.said.risk !== 'RISK_UNLIKELY';
  const doneAt = notices[0]?.sentAt ?? null;
  return { ...clockOf({ awareAt: noticedAt ?? awareAt, hours: authorityHours, doneAt, isNeeded }, now), notices };
}

/** The processor's clock: in its own register one for each controller, in a controller's its own. */
function noticesOf(
  { awareAt, noticedAt }: StoredBreach,
  { notices, tenant, deliveredAt, now, noticeHours }: BreachParts,
): readonly ControllerNotice[] {
  const given = noticedAt ? [{ controller: tenant, noticedAt, deliveredAt }] : notices;
  return given.map((notice) => ({
    ...clockOf({ awareAt, hours: noticeHours, doneAt: notice.noticedAt, isNeeded: true }, now),
    controller: notice.controller,
    givenAt: notice.noticedAt,
    deliveredAt: notice.deliveredAt,
  }));
}

function describedBy(steps: readonly StoredStep[]): BreachDescription {
  const newest: { -readonly [Name in keyof BreachDescription]: BreachDescription[Name] } = {
    ...{ consequences: null, measures: null, persons: null, records: null },
  };
  for (const { said } of stepsOf(steps, 'DESCRIBED')) {
    newest.consequences = said.consequences ?? newest.consequences;
    newest.measures = said.measures ?? newest.measures;
    newest.persons = said.persons ?? newest.persons;
    newest.records = said.records ?? newest.records;
  }
  return newest;
}

const statementOf = (step: StoredStep<'ADVISED' | 'RISK_DECIDED'> | undefined): RiskStatement | null =>
  step ? { ...step.said, ...authorOf(step) } : null;

const authorOf = ({ recordedBy, recordedAt }: StoredStep<StepKind>) => ({ recordedBy, recordedAt });

function communicationOf(steps: readonly StoredStep[], risk: RiskStatement | null): BreachCommunication {
  const decided = stepsOf(steps, 'COMMUNICATION_DECIDED').at(-1);
  const told = stepsOf(steps, 'PERSONS_TOLD').map((step) => ({
    ...step.said,
    ...authorOf(step),
    toldAt: new Date(step.said.toldAt),
  }));
  const decision = decided ? { ...decided.said, ...authorOf(decided) } : null;
  const state = (): CommunicationState => {
    if (told.length > 0) return 'TOLD';
    if (decision?.isNeeded) return 'DUE';
    // What was decided without an exception was so because the risk was not high.
    if (decision && (decision.exception !== null || risk?.risk !== 'HIGH_RISK')) return 'NOT_NEEDED';
    if (risk === null) return 'UNDECIDED';
    return risk.risk === 'HIGH_RISK' ? 'DUE' : 'NOT_NEEDED';
  };
  return { state: state(), decision, told };
}
