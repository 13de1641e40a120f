import { type Purpose, purposes } from '../../vocabulary/purposes.js';
import { retentionActions } from '../../vocabulary/retentionActions.js';
import type { InstructionsDocument } from '../InstructionsDocument.js';
import { purposeConditions } from '../purposeConditions.js';
import { compareDurations } from './compareDurations.js';
import { callerIn, type JudgedSide } from './JudgedSide.js';
import type { AssessmentReason, ChangedCell, Changes } from './Judgement.js';
import { purposeWords } from './purposeWords.js';

type Sides = readonly [JudgedSide, JudgedSide];
/** Something that changes for whoever may act. */
interface Found {
  readonly isLooser: boolean;
  readonly purpose: Purpose | null;
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
  readonly assessment?: readonly AssessmentReason[];
}

/**
 * Compares what instructions say beside verdicts: the conditions that bind a person for a purpose as a whole, how long,
 * to which recipients, under which law. Pure.
 */
export function compareInstructions(sides: Sides): Changes {
  const found = [
    ...purposes.flatMap((purpose) => [
      ...compareConsent(sides, purpose),
      ...compareRetention(sides, purpose),
      ...compareExpiry(sides, purpose),
    ]),
    ...compareRecipients(sides),
    ...compareJurisdiction(sides),
  ];
  const cells = (isLooser: boolean): readonly ChangedCell[] =>
    found
      .filter((each) => each.isLooser === isLooser)
      .map(({ isLooser: _, assessment = [], ...each }) => ({
        ...{ coordinate: null, role: null, modes: [], countries: null, since: null },
        ...each,
        assessment,
      }));
  return { opens: cells(true), closes: cells(false) };
}

/** Both instruct the purpose: otherwise who may act says all. */
const instructedIn = ([before, after]: Sides, purpose: Purpose): boolean =>
  [before, after].every(({ policy }) => policy.instructions.purposes[purpose]);

/**
 * Every condition that binds a person as a whole, but for how long; the person itself is bound by none. COMPATIBLE stands
 * wherever CONSENT does not, and who consents meets both: so the change of the basis is told by CONSENT alone.
 */
function boundBy({ policy }: JudgedSide, purpose: Purpose): readonly string[] {
  const conditions = purposeConditions(callerIn('FR', purpose, 'RECRUITER'), purpose, policy);
  return conditions.filter((condition) => condition !== 'COMPATIBLE' && !condition.startsWith('RETENTION'));
}

function compareConsent(sides: Sides, purpose: Purpose): readonly Found[] {
  if (!instructedIn(sides, purpose)) return [];
  const [were, are] = [boundBy(sides[0], purpose), boundBy(sides[1], purpose)];
  const [from, to] = [were.join(', '), are.join(', ')];
  const of = (isLooser: boolean, names: readonly string[]): readonly Found[] =>
    names.map((name) => {
      const words = `${name.toLowerCase().replaceAll('_', ' ')} for ${purposeWords[purpose]}`;
      return { isLooser, purpose, from, to, sentence: `${isLooser ? 'no longer requires' : 'requires'} ${words}` };
    });
  const lost = were.filter((condition) => !are.includes(condition));
  const gained = are.filter((condition) => !were.includes(condition));
  return [...of(true, lost), ...of(false, gained)];
}

function compareRetention(sides: Sides, purpose: Purpose): readonly Found[] {
  if (!instructedIn(sides, purpose)) return [];
  const [was, is] = sides.map(({ policy }) => policy.instructions.purposes[purpose]?.retention ?? null);
  const words = purposeWords[purpose];
  const [from, to] = [was, is].map((each) => (each ? `RETENTION ${each.for} ${each.after}` : 'NO RETENTION'));
  const of = (isLooser: boolean, sentence: string): readonly Found[] => [
    { isLooser, purpose, from: from ?? '', to: to ?? '', sentence },
  ];
  if (!was) return is ? of(false, `limits how long data may be used for ${words}`) : [];
  if (!is) return of(true, `no longer limits how long data may be used for ${words}`);
  if (was.after !== is.after) return of(true, `counts from another event how long data may be used for ${words}`);
  const longer = compareDurations(is.for, was.for);
  if (longer === 0) return [];
  return of(longer > 0, `lets data be used ${longer > 0 ? 'longer' : 'less long'} for ${words}`);
}

/** What becomes of data after their period: whatever keeps more of them, or longer, is the opening. */
function compareExpiry(sides: Sides, purpose: Purpose): readonly Found[] {
  const [was, is] = sides.map(({ policy }) => policy.instructions.purposes[purpose]?.retention);
  if (!was || !is) return [];
  const [from, to] = [was, is].map(({ action = 'ERASE', archive }) => (archive ? `${action} ${archive}` : action));
  const [before, after] = [was, is].map(({ action = 'ERASE' }) => retentionActions.indexOf(action));
  const more = (after ?? 0) - (before ?? 0) || compareDurations(is.archive ?? 'P0D', was.archive ?? 'P0D');
  if (more === 0) return [];
  const sentence = `keeps ${more > 0 ? 'more' : 'less'} of what was used for ${purposeWords[purpose]} after its period`;
  return [{ isLooser: more > 0, purpose, from: `EXPIRED ${from}`, to: `EXPIRED ${to}`, sentence }];
}

type Recipients = InstructionsDocument['recipients'];

function compareRecipients([before, after]: Sides): readonly Found[] {
  const [was, is] = [before, after].map(({ documents }): Recipients => documents.instructions.recipients);
  if (!was || !is) return [];
  const isWithin = (some: Recipients, others: Recipients): boolean =>
    others === 'ANY' || (some !== 'ANY' && some.every((name) => others.includes(name)));
  const words = (recipients: Recipients): string => (recipients === 'ANY' ? 'ANY' : `${recipients.length} NAMED`);
  const both = { purpose: null, from: `RECIPIENTS ${words(was)}`, to: `RECIPIENTS ${words(is)}` };
  if (!isWithin(is, was)) return [{ ...both, isLooser: true, sentence: 'lets other organisations receive data' }];
  return isWithin(was, is) ? [] : [{ ...both, isLooser: false, sentence: 'lets fewer organisations receive data' }];
}

/** Another law is an opening whatever it closes: it has to be looked at. */
function compareJurisdiction([before, after]: Sides): readonly Found[] {
  const [from, to] = [before.policy.jurisdiction, after.policy.jurisdiction];
  if (from === to) return [];
  const sentence = `applies the law of ${to} instead of ${from}`;
  return [{ isLooser: true, purpose: null, from, to, sentence, assessment: ['JURISDICTION'] }];
}
