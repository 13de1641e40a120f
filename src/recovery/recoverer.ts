import { hash } from 'node:crypto';
import { v7 } from 'uuid';
import type { Epochs, RecordDraft, RequestFacts } from '../access-log/AccessRecord.js';

/** Who stands in the registers as the author of what a recovery does: a command of the operator's, and no beneficiary. */
export const recoverer = 'candour recover';

/** What the record says in the place of an operation's digest: no request has asked for it. */
const operationDigest = hash('sha256', recoverer, 'hex');

export interface RecoveryFacts {
  readonly tenant: string;
  readonly at: Date;
  readonly policyVersion: number;
  readonly epochs: Epochs;
}

/** The record names the command, in no role and under no schema: nobody presents a token at this moment. */
export const recoveryFacts = ({ tenant, ...facts }: RecoveryFacts): RequestFacts => ({
  ...facts,
  requestId: v7({ msecs: facts.at.getTime() }),
  principal: { id: recoverer, kind: 'SERVICE', tenant, roles: [], purposes: [], country: '' },
  purpose: 'ACCOUNTABILITY',
  lawfulBasis: null,
  article9Condition: null,
  schemaDigest: '',
  operationDigest,
  operationName: null,
  because: null,
});

/**
 * The record that a generation begins with. It names no coordinate, because no field of the schema does this, and no
 * person: what the gap did to each one's consents stands in the ledger of consents. The digest is the statement's.
 */
export const recoveryDraft = (statementDigest: string): RecordDraft => ({
  type: 'Mutation',
  fields: [],
  subjects: [],
  outcome: 'WRITTEN',
  code: null,
  changeDigest: statementDigest,
});
