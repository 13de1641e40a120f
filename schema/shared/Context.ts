import type { GraphQLResolveInfo } from 'graphql';
import type { AccessRecordPage, AccessRecordQuery } from '../../src/access-log/readRecords.js';
import type { EnforcedContext } from '../../src/enforce/enforce.js';
import type { SelectedField } from '../../src/operation/Selection.js';
import type { Administration } from '../../src/request/createAdministration.js';
import type { AnsweredRelease, StatisticsAsked } from '../../src/request/equality/EqualityStatistics.js';
import type { Explanation, ExplanationQuestion } from '../../src/request/explain/Explanation.js';
import type { readAccessHistory } from '../../src/request/readAccessHistory.js';
import type { CandidateListArguments } from '../../src/sources/candidates/CandidateListArguments.js';
import type { CandidatePage } from '../../src/sources/candidates/CandidateSource.js';

/** What resolvers may use: each part acts for one request and one principal, and decides, enforces and records by itself. */
export interface Context extends EnforcedContext {
  /** The root field that a resolver stands for, by its response key. */
  readonly selected: (info: GraphQLResolveInfo) => SelectedField;
  readonly candidates: {
    candidate(field: SelectedField, id: string): Promise<object | null>;
    below(info: Pick<GraphQLResolveInfo, 'path'>, id: string): Promise<object | null>;
    candidates(field: SelectedField, args: CandidateListArguments): Promise<CandidatePage>;
    node(field: SelectedField, id: string): Promise<object | null>;
  };
  readonly jobs: {
    page(first: number | null, after: string | null): Promise<readonly object[]>;
    job(id: string): Promise<object | null>;
  };
  readonly accessRecords: (
    query: Omit<AccessRecordQuery, 'first'> & { readonly first: number | null },
  ) => Promise<AccessRecordPage>;
  readonly accessHistory: (query: Parameters<typeof readAccessHistory>[0]) => ReturnType<typeof readAccessHistory>;
  /** What a person takes along, as JSON. */
  readonly portabilityExport: (candidate: string) => Promise<Readonly<Record<string, unknown>>>;
  readonly dpo: { readonly name: string | null; readonly postalAddress: string; readonly email: string | null };
  /** Answers a release, and computes those of the last quarter if nobody has. */
  readonly equalityStatistics: (field: SelectedField, asked: StatisticsAsked) => Promise<AnsweredRelease>;
  /** Explains an operation without running it. */
  readonly explain: (question: ExplanationQuestion) => Explanation;
  /** The policy's life, its registers and reports. */
  readonly administration: Administration;
  /** Does the writes of the mutation, all of them once, and answers one of its root fields. */
  readonly write: <Answer>(field: SelectedField) => Promise<Answer>;
}
