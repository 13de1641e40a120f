import { buildSchema, GraphQLError } from 'graphql';
import { expect } from 'vitest';
import type { Code } from '../../src/errors/codes.js';
import { defaultLimits, type Limits } from '../../src/operation/limits.js';
import { createDocumentStore } from '../../src/operation/parseDocument.js';
import { RefusedOperation } from '../../src/operation/RefusedOperation.js';

/** A schema with the shapes that matter here; what its fields mean does not. */
export const schema = buildSchema(`
  directive @purpose(is: Purpose!, onRefusal: OnRefusal! = NULL, because: String) on QUERY | MUTATION
  enum Purpose { RECRUITMENT_APPLICATION_SCREENING TALENT_POOL DIRECT_MARKETING UNKNOWN_TO_THE_VOCABULARY }
  enum OnRefusal { NULL ERROR }
  scalar JSON
  interface Node { id: ID! }
  type Candidate implements Node {
    id: ID!
    ${Array.from({ length: 17 }, (_, index) => `c${index}: String`).join(' ')}
    applications: [Application!]
    history(first: Int = 10): [Application!]
    grid: [[Application!]!]
  }
  type Application implements Node {
    id: ID!
    ${Array.from({ length: 17 }, (_, index) => `a${index}: String`).join(' ')}
    candidate: Candidate
  }
  type Job implements Node { id: ID! title: String! }
  union Found = Candidate | Job
  type PageInfo { hasNextPage: Boolean! }
  type CandidateConnection { nodes: [Candidate!]! pageInfo: PageInfo! totalCount: Int }
  input TextFilter { eq: String in: [String!] }
  input CandidateWhere { and: [CandidateWhere!] city: TextFilter salary: Int name: TextFilter }
  input OneOf @oneOf { id: ID email: String }
  enum Direction { ASC DESC }
  type DataProtectionOfficer { name: String email: String }
  type Query {
    candidate(id: ID!): Candidate
    candidates(first: Int = 20, where: CandidateWhere, direction: Direction): CandidateConnection
    one(by: OneOf): Candidate
    featured: CandidateConnection
    node(id: ID!): Node
    found: Found
    jobs(first: Int = 20): [Job!]!
    dpo: DataProtectionOfficer!
  }
  type Mutation { createCandidate(input: CandidateWhere!): Candidate importResume(resume: JSON!): Candidate }
  type Subscription { candidateChanged: Candidate jobChanged: Job }
`);

export const limitsWith = (limits: Partial<Limits>): Limits => ({ ...defaultLimits, ...limits });
export const read = (text: string, limits: Partial<Limits> = {}) =>
  createDocumentStore({ schema, limits: limitsWith(limits) }).read(text);

/** What a refusal says on the wire, and nothing else of it. */
export interface Told {
  readonly code: Code;
  readonly message: string;
  /** `line:column`, joined by commas. */
  readonly at: string;
}

/** Gives every fault with which `work` is refused; fails when it is not, or when an unplanned error is thrown. */
export function faultsOf(work: () => unknown): Told[] {
  const error = caught(work);
  const faults = error instanceof RefusedOperation ? error.faults : [error];
  return faults.map((fault) => {
    expect(fault).toBeInstanceOf(GraphQLError);
    const { message, locations, extensions } = (fault as GraphQLError).toJSON();
    expect(Object.keys(extensions ?? {})).toEqual(['code']);
    const at = (locations ?? []).map(({ line, column }) => `${line}:${column}`).join(',');
    return { code: extensions?.['code'] as Code, message, at };
  });
}

/** Gives what `work` throws; fails when it returns. */
export function caught(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was refused.');
}
