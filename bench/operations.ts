/**
 * The work: 18 leaf fields a candidate and application, of which twelve are the candidate's, four its application's and
 * two the vacancy's. All are released to a recruiter for interviews as they are: nothing is refused or transformed, so
 * that every contestant answers the same values.
 */
const selection = `{
  id givenName familyName fullName headline summary email phone city region countryCode salaryExpectation
  applications { id status stage appliedAt job { title location } }
}`;

const purpose = 'RECRUITMENT_INTERVIEW_MANAGEMENT';

export const workloads = ['list', 'byId'] as const;
export type Workload = (typeof workloads)[number];

/** How many persons the list holds, and how many applications each of them has. */
export const listed = { candidates: 100, applications: 3 } as const;

/** What the gateway's token must hold to ask for this. */
export const asker = { tenant: 'acme', role: 'RECRUITER', purpose } as const;

/**
 * Writes the bodies that one contestant is sent, in turn: one for the list, one an id for single candidates. The peers
 * know no `@purpose`; but for it all are sent the same text.
 */
export function bodiesOf(workload: Workload, ids: readonly string[], statesPurpose: boolean): readonly string[] {
  const stated = statesPurpose ? ` @purpose(is: ${purpose})` : '';
  if (workload === 'list') {
    const query = `query Shortlist${stated} { candidates(first: ${listed.candidates}) { nodes ${selection} } }`;
    return [JSON.stringify({ query })];
  }
  const query = `query One($id: ID!)${stated} { candidate(id: $id) ${selection} }`;
  return ids.map((id) => JSON.stringify({ query, variables: { id } }));
}
