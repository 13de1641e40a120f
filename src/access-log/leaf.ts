import type { AccessedField, Epochs } from './AccessRecord.js';

/** Names the encodings, the oldest first; a change of the leaf's members is a new version, and old leaves stay as they are. */
export const leafVersions = ['candour/record/1', 'candour/record/2', 'candour/record/3'] as const;
export type LeafVersion = (typeof leafVersions)[number];

/** The encoding of every new leaf. */
export const leafVersion = 'candour/record/3' satisfies LeafVersion;

/** The version in which a member came to the leaf; the others were there from the first. */
const since = { changeDigest: 'candour/record/2', credential: 'candour/record/3' } as const satisfies Partial<
  Record<keyof LeafRecord, LeafVersion>
>;

/** The members that leaves of some versions do not have. */
export const laterMembers = ['changeDigest', 'credential'] as const satisfies readonly (keyof typeof since)[];

/** Tells whether leaves of a version say a member that not all have. */
export const says = (version: LeafVersion, member: keyof typeof since): boolean =>
  leafVersions.indexOf(version) >= leafVersions.indexOf(since[member]);

/** A tree seen from outside: how many leaves, and the RFC 6962 root over them in hexadecimal. */
export interface TreeDigest {
  readonly count: number;
  readonly root: string;
}

/** What a record of the gateway's own log counts: requests of one minute, which had no verified principal. */
export interface Counted {
  readonly requests: number;
  /** UTC, to the minute: `2026-11-22T21:04Z`. */
  readonly minute: string;
}

/** A whole record as its leaf says it. Names of people and organisations are tokens; nothing here is a value. */
export interface LeafRecord {
  /** UUIDv7. */
  readonly recordId: string;
  readonly requestId: string;
  /** UTC to the microsecond: `2026-11-22T21:04:09.123456Z`. */
  readonly at: string;
  /** One uninterrupted run of one gateway for one tenant. */
  readonly replica: string;
  /** Position in that run, from 0 and without gaps. */
  readonly sequence: number;
  readonly principal: string;
  readonly organisation: string | null;
  readonly client: string | null;
  readonly country: string | null;
  /** Token of the JWT (claim `jti`) that the request came with. Leaves of versions 1 and 2 do not say it. */
  readonly credential: string | null;
  readonly roles: readonly string[];
  readonly tenant: string;
  readonly purpose: string | null;
  readonly lawfulBasis: string | null;
  readonly article9Condition: string | null;
  readonly policyVersion: number;
  readonly epochs: Epochs;
  readonly schemaDigest: string;
  readonly operationDigest: string;
  readonly type: string;
  readonly fields: readonly EncodedField[];
  /** Over the tokens, so that a proof handed to one person reveals no other. */
  readonly subjects: TreeDigest;
  readonly outcome: string;
  readonly code: string | null;
  /** HMAC-SHA256 of `@purpose(because:)` under a nonce that is kept elsewhere; hexadecimal. */
  readonly because: string | null;
  /** SHA-256 of what a policy action was about; hexadecimal. Leaves of version 1 do not say it. */
  readonly changeDigest: string | null;
  /** In the first record of a request only: over the leaves of its other records. */
  readonly others: TreeDigest | null;
  readonly counted: Counted | null;
}

/** An accessed field with its members in the order of their names, as RFC 8785 §3.2.3 wants them. */
export interface EncodedField {
  readonly code: string | null;
  readonly field: string;
  readonly mode: string;
  readonly transform: string | null;
  readonly verdict: string;
}

/** Puts a field's members in order and leaves out whatever else the object carries. */
export const encodeField = ({ code, field, mode, transform, verdict }: AccessedField): EncodedField => ({
  code,
  field,
  mode,
  transform,
  verdict,
});

/** Encodes fields as a leaf holds them; the column takes the same text. */
export const encodeFields = (fields: readonly EncodedField[]): string => JSON.stringify(fields);

/**
 * Encodes a record as JSON in the canonical form of RFC 8785 (JCS), tagged with its version.
 *
 * JCS is what `JSON.stringify` writes once the members of every object stand in the order of their names (§3.2.2), so
 * the objects are written in that order here: a generic canonicaliser costs ten times as much on every request. The
 * tests hold the two equal. The fields are the larger part of a leaf; who has encoded them already passes the text.
 */
export const encodeLeaf = (
  record: LeafRecord,
  fields: string = encodeFields(record.fields),
  version: LeafVersion = leafVersion,
): Buffer => Buffer.from(encodeLeafText(record, fields, version));

/** Gives the text that `encodeLeaf` encodes. */
export const encodeLeafText = (record: LeafRecord, fields: string, version: LeafVersion): string =>
  `${membersUpToEpochs(record, version).slice(0, -1)},"fields":${fields},${membersFromLawfulBasis(record, version).slice(1)}`;

const membersUpToEpochs = (record: LeafRecord, version: LeafVersion): string =>
  JSON.stringify({
    article9Condition: record.article9Condition,
    at: record.at,
    because: record.because,
    // JSON leaves out what is undefined.
    changeDigest: says(version, 'changeDigest') ? record.changeDigest : undefined,
    client: record.client,
    code: record.code,
    counted: record.counted && { minute: record.counted.minute, requests: record.counted.requests },
    country: record.country,
    credential: says(version, 'credential') ? record.credential : undefined,
    epochs: { policy: record.epochs.policy, subject: record.epochs.subject },
  });

const membersFromLawfulBasis = (record: LeafRecord, version: LeafVersion): string =>
  JSON.stringify({
    lawfulBasis: record.lawfulBasis,
    operationDigest: record.operationDigest,
    organisation: record.organisation,
    others: record.others && { count: record.others.count, root: record.others.root },
    outcome: record.outcome,
    policyVersion: record.policyVersion,
    principal: record.principal,
    purpose: record.purpose,
    recordId: record.recordId,
    replica: record.replica,
    requestId: record.requestId,
    roles: record.roles,
    schemaDigest: record.schemaDigest,
    sequence: record.sequence,
    subjects: { count: record.subjects.count, root: record.subjects.root },
    tenant: record.tenant,
    type: record.type,
    v: version,
  });
