import type { GraphQLResolveInfo } from 'graphql';
import type { AccessRecordPage, AccessRecordQuery } from '../../src/access-log/readRecords.js';
import type { EnforcedContext } from '../../src/enforce/enforce.js';
import type { SelectedField } from '../../src/operation/Selection.js';
import type { CandidateListArguments } from '../../src/sources/candidates/CandidateListArguments.js';
import type { CandidatePage } from '../../src/sources/candidates/CandidateSource.js';
import type { CandidateInput } from '../../src/sources/candidates/resume/CandidateInput.js';
import type { Purpose } from '../../src/vocabulary/purposes.js';
import type { ConsentGiven, ConsentRow } from '../../src/writes/Writes.js';

/** What resolvers may use: each part acts for one request and one principal, and decides, enforces and records by itself. */
export interface Context extends EnforcedContext {
  /** The root field that a resolver stands for, by its response key. */
  readonly selected: (info: GraphQLResolveInfo) => SelectedField;
  readonly candidates: {
    candidate(field: SelectedField, id: string): Promise<object | null>;
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
  readonly dpo: { readonly name: string | null; readonly postalAddress: string; readonly email: string | null };
  readonly writes: {
    createCandidate(field: SelectedField, input: CandidateInput): Promise<object | null>;
    updateCandidate(field: SelectedField, id: string, set: CandidateInput): Promise<object | null>;
    importResume(field: SelectedField, resume: unknown): Promise<object | null>;
    recordNotice(
      field: SelectedField,
      candidate: string,
      version: string,
      purposes: readonly Purpose[],
    ): Promise<boolean>;
    giveConsent(field: SelectedField, given: ConsentGiven): Promise<ConsentRow>;
    withdrawConsent(field: SelectedField, candidate: string, purpose: Purpose): Promise<ConsentRow>;
  };
}
