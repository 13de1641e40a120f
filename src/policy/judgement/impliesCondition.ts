import type { PersonConditionDocument } from '../PolicyScope.js';

type Written = PersonConditionDocument[string];
type OneOf = Extract<Written, { $in: unknown }>;

/**
 * Says whether every person who meets one condition meets another, for whoever asks. It looks at the form alone: what it
 * can't see is not implied. Pure.
 */
export const impliesCondition = (one: PersonConditionDocument, other: PersonConditionDocument): boolean =>
  everyMember(other, one, impliesWritten);

function impliesWritten(one: Written, other: Written): boolean {
  if ('$in' in one) return '$in' in other && impliesOneOf(one, other);
  return '$elemMatch' in other && everyMember(other.$elemMatch, one.$elemMatch, impliesOneOf);
}

function impliesOneOf({ $in: one }: OneOf, { $in: other }: OneOf): boolean {
  if (Array.isArray(one)) return Array.isArray(other) && one.every((value) => other.includes(value));
  return !Array.isArray(other) && one.claim === other.claim;
}

/** Says whether each member that is wanted is there and implies what is wanted of it. */
const everyMember = <Member>(
  wanted: Readonly<Record<string, Member>>,
  given: Readonly<Record<string, Member>>,
  implies: (one: Member, other: Member) => boolean,
): boolean =>
  Object.entries(wanted).every(([name, each]) => {
    const found = Object.hasOwn(given, name) ? given[name] : undefined;
    return found !== undefined && implies(found, each);
  });
