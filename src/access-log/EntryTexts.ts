import { LRUCache } from 'lru-cache';
import { type EntryRow, saysTooMuch, subjectsDigest } from './checkEntry.js';
import { encodeField, encodeFields, encodeLeafText, type LeafRecord } from './leaf.js';
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
  subjects::text as subjects, outcome, code, change_digest as "changeDigest", encode(leaf, 'escape') as leaf`;

/** What is left to look at of an entry whose columns and leaf agree. */
export interface HonestEntry extends Pick<LeafOnly, 'replica' | 'sequence'> {
  readonly leafHash: Buffer;
}

/**
 * Compares an entry's columns with its leaf, quickly. Null says nothing yet: either they contradict each other, or the
 * entry is written in a way that an honest one seldom is; `checkEntry` tells which. What this calls honest, `checkEntry`
 * does as well.
 */
export function readHonestEntry(row: EntryTexts): HonestEntry | null {
  const { leaf } = row;
  const fields = encodedFields(row.fields);
  const roles = wordsOf(row.roles);
  const subjects = wordsOf(row.subjects);
  if (fields === null || roles === null || subjects === null || leaf.includes('\\')) return null;
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
  };
  if (encodeLeafText(record, fields, said.version) !== leaf) return null;
  const { replica, sequence } = said.only;
  return { replica, sequence, leafHash: leafHashOfText(leaf) };
}

/** Texts of fields that are remembered with their encoding: a log holds the same few operations over and over. */
const remembered = new LRUCache<string, string>({ max: 1_000 });

/** Gives the canonical text of fields; null: the column holds something else than a list of fields. */
function encodedFields(text: string): string | null {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value) || !value.every(isField)) return null;
  const encoded = encodeFields(value.map(encodeField));
  remembered.set(text, encoded);
  return encoded;
}

const members = ['code', 'field', 'mode', 'transform', 'verdict'];
const isField = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).sort().join() === members.join();

/** Reads a list of words without quotes, `{a,b}`; null: it is written otherwise, or may hold a null. */
function wordsOf(text: string): readonly string[] | null {
  if (!/^\{(?:[\w-]+(?:,[\w-]+)*)?\}$/.test(text) || text.includes('NULL')) return null;
  return text === '{}' ? [] : text.slice(1, -1).split(',');
}
