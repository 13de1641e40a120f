import { LRUCache } from 'lru-cache';
import { type EntryRow, saysTooMuch, subjectsDigest } from './checkEntry.js';
import { type EncodedField, encodeField, encodeFields, encodeLeafText, type LeafRecord } from './leaf.js';
import { leafHashOfText } from './merkle.js';
import { type LeafOnly, readLeafText } from './readLeaf.js';

/**
 * An entry as PostgreSQL writes it out, without making values of it first: what is honest is compared as text, which takes a
 * third of the time. Read it with `entryTextColumns`.
 */
export interface EntryTexts
  extends Omit<EntryRow, 'roles' | 'fields' | 'subjects' | 'leaf'>,
    Readonly<Record<'roles' | 'fields' | 'subjects' | 'leaf', string>> {}

/** The select list that gives `EntryTexts`. The leaf is ASCII, with what is not, and backslashes, escaped. */
export const entryTextColumns = `
  tenant, index, record_id as "recordId", request_id as "requestId",
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  principal, organisation, client, country, roles::text as roles, purpose, lawful_basis as "lawfulBasis",
  article9_condition as "article9Condition", policy_version as "policyVersion", policy_epoch as "policyEpoch",
  subject_epoch as "subjectEpoch", operation_digest as "operationDigest", type, fields::text as fields,
  subjects::text as subjects, outcome, code, change_digest as "changeDigest", credential,
  encode(leaf, 'escape') as leaf`;

/** What is left to look at of an entry whose columns and leaf agree. */
export interface HonestEntry extends Pick<LeafOnly, 'replica' | 'sequence'> {
  readonly leafHash: Buffer;
  readonly subjects: readonly string[];
  readonly fields: readonly EncodedField[];
}

/**
 * Compares an entry's columns with its leaf, quickly. Null says nothing yet: either they contradict each other, or the
 * entry is written in a way that an honest one seldom is; `checkEntry` tells which. What this calls honest, `checkEntry`
 * does as well.
 */
export function readHonestEntry(row: EntryTexts): HonestEntry | null {
  const { leaf } = row;
  const known = knownFields(row.fields);
  const roles = wordsOf(row.roles);
  const subjects = wordsOf(row.subjects);
  if (known === null || roles === null || subjects === null || leaf.includes('\\')) return null;
  const fields = known.text;
  const start = leaf.indexOf('"fields":') + '"fields":'.length;
  if (!leaf.startsWith(fields, start)) return null;
  // The fields are most of the text, and known already.
  const said = readLeafText(`${leaf.slice(0, start)}[]${leaf.slice(start + fields.length)}`);
  if (said === null || saysTooMuch(row, said.version)) return null;
  const record: LeafRecord = {
    ...said.only,
    recordId: row.recordId,
    requestId: row.requestId,
    at: row.at,
    principal: row.principal,
    organisation: row.organisation,
    client: row.client,
    country: row.country,
    roles,
    tenant: row.tenant,
    purpose: row.purpose,
    lawfulBasis: row.lawfulBasis,
    article9Condition: row.article9Condition,
    policyVersion: row.policyVersion,
    epochs: { policy: row.policyEpoch, subject: row.subjectEpoch },
    operationDigest: row.operationDigest,
    type: row.type,
    fields: [],
    subjects: subjectsDigest(subjects),
    outcome: row.outcome,
    code: row.code,
    changeDigest: row.changeDigest,
    credential: row.credential,
  };
  if (encodeLeafText(record, fields, said.version) !== leaf) return null;
  const { replica, sequence } = said.only;
  return { replica, sequence, leafHash: leafHashOfText(leaf), subjects, fields: known.fields };
}

/** Texts of fields that are remembered with their encoding: a log holds the same few operations over and over. */
const remembered = new LRUCache<string, KnownFields>({ max: 1_000 });

interface KnownFields {
  readonly fields: readonly EncodedField[];
  /** As a leaf holds them. */
  readonly text: string;
}

/** Gives the fields with their canonical text; null: the column holds something else than a list of fields. */
function knownFields(text: string): KnownFields | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value) || !value.every(isField)) return null;
  const fields = value.map(encodeField);
  const read = { fields, text: encodeFields(fields) };
  remembered.set(text, read);
  return read;
}

const members = ['code', 'field', 'mode', 'transform', 'verdict'];
const isField = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === members.join();

/** Reads a list of words without quotes, `{a,b}`; null: it is written otherwise, or may hold a null. */
function wordsOf(text: string): readonly string[] | null {
  if (!/^\{(?:[\w-]+(?:,[\w-]+)*)?\}$/.test(text) || text.includes('NULL')) return null;
  return text === '{}' ? [] : text.slice(1, -1).split(',');
}
