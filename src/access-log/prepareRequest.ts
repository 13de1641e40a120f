import { v7 } from 'uuid';
import type { RecordDraft, RequestFacts } from './AccessRecord.js';
import { type Counted, encodeField, encodeFields, type TreeDigest } from './leaf.js';
import { rootOfHashes } from './merkle.js';
import type { PreparedRecord, PreparedRequest } from './PreparedRequest.js';
import { type SealedReason, sealReason } from './reason.js';
import { partyKey, subjectKey, type TokenKey } from './tokenKeys.js';
import type { Token, TokenMap } from './tokens.js';

/** A draft of the gateway's own log may count requests, and may settle its id so that it is never written twice. */
export type LogDraft = RecordDraft & { readonly counted?: Counted; readonly recordId?: string };

/** A request that is to be recorded, and the moment at which it is. */
export interface Submission {
  readonly facts: RequestFacts;
  readonly drafts: readonly LogDraft[];
  readonly at: Date;
}

/** Gives the keys of every token that the request's records name. */
export const tokenKeysOf = ({ facts, drafts, at }: Submission): ReadonlySet<TokenKey> => {
  const { id, organisation, client, tokenId, tenant } = facts.principal;
  const keys = new Set([partyKey(tenant, 'principal', id)]);
  if (organisation !== undefined) keys.add(partyKey(tenant, 'organisation', organisation));
  if (client !== undefined) keys.add(partyKey(tenant, 'client', client));
  if (tokenId !== undefined) keys.add(partyKey(tenant, 'token', tokenId));
  const year = at.getUTCFullYear();
  // The records of one list name the same persons.
  const ids = new Set<string>();
  for (const { subjects } of drafts) for (const subject of subjects) ids.add(subject);
  for (const subject of ids) keys.add(subjectKey(tenant, year, subject));
  return keys;
};

/**
 * Turns drafts into records: ids, tokens, the tree over each record's subjects, the commitment to the reason. The tokens
 * must be those of `tokenKeysOf`. A request without any record is a RangeError: it could have no receipt.
 */
export const prepareRequest = (
  { facts, drafts, at }: Submission,
  tokens: TokenMap,
  reasonKey: Buffer,
): PreparedRequest => {
  const { principal } = facts;
  const { tenant, organisation, client, tokenId } = principal;
  const ids = drafts.map(({ recordId }) => recordId ?? v7({ msecs: at.getTime() }));
  const reason = sealed(facts, ids[0], reasonKey);
  const tokenOf = (key: TokenKey): string => required(tokens.get(key)).text;
  const shared = {
    requestId: facts.requestId,
    at: microseconds(at),
    principal: tokenOf(partyKey(tenant, 'principal', principal.id)),
    organisation: organisation === undefined ? null : tokenOf(partyKey(tenant, 'organisation', organisation)),
    client: client === undefined ? null : tokenOf(partyKey(tenant, 'client', client)),
    country: principal.country === '' ? null : principal.country,
    credential: tokenId === undefined ? null : tokenOf(partyKey(tenant, 'token', tokenId)),
    roles: principal.roles,
    tenant,
    purpose: facts.purpose,
    lawfulBasis: facts.lawfulBasis,
    article9Condition: facts.article9Condition,
    policyVersion: facts.policyVersion,
    epochs: facts.epochs,
    schemaDigest: facts.schemaDigest,
    operationDigest: facts.operationDigest,
    because: reason?.commitment ?? null,
  };
  const subjectsOf = subjectTrees(tokens, (id) => subjectKey(tenant, at.getUTCFullYear(), id));
  const [first, ...rest] = drafts.map((draft, position): PreparedRecord => {
    const { subjectTokens, digest } = subjectsOf(draft.subjects);
    const fields = draft.fields.map(encodeField);
    return {
      ...shared,
      recordId: required(ids[position]),
      type: draft.type,
      fields,
      fieldsText: encodeFields(fields),
      subjects: digest,
      subjectTokens,
      outcome: draft.outcome,
      code: draft.code,
      changeDigest: draft.changeDigest ?? null,
      counted: draft.counted ?? null,
    };
  });
  return { tenant, at, epochs: facts.epochs, records: [required(first), ...rest], reason };
};

interface SubjectTree {
  readonly subjectTokens: readonly string[];
  readonly digest: TreeDigest;
}

/** Builds the tree over a set of persons, once for all records that name the same ones. */
function subjectTrees(tokens: TokenMap, keyOf: (id: string) => TokenKey): (subjects: readonly string[]) => SubjectTree {
  const known = new Map<string, SubjectTree>();
  return (subjects) => {
    const asked = subjects.join();
    const found = known.get(asked);
    if (found !== undefined) return found;
    const sorted = [...new Set(subjects)].map((id) => required(tokens.get(keyOf(id)))).sort(byText);
    const root = rootOfHashes(sorted.map(({ hash }) => hash)).toString('hex');
    const tree = { subjectTokens: sorted.map(({ text }) => text), digest: { count: sorted.length, root } };
    known.set(asked, tree);
    return tree;
  };
}

function sealed(facts: RequestFacts, recordId: string | undefined, key: Buffer): SealedReason | null {
  if (facts.because === null || recordId === undefined) return null;
  return sealReason(facts.because, { tenant: facts.principal.tenant, recordId }, key);
}

/** The clock counts milliseconds; the log's format has room for microseconds. */
const microseconds = (at: Date): string => `${at.toISOString().slice(0, -1)}000Z`;

const byText = (one: Token, other: Token): number => (one.text < other.text ? -1 : 1);

function required<T>(value: T | undefined): T {
  if (value === undefined)
    throw new RangeError('A request needs at least one record, and a token for each name in it.');
  return value;
}
