import { logOrigin } from '../receipt.js';
import type { ExportedRecord } from './ExportedRecord.js';

/** The version of the schema (https://schema.ocsf.io) that the events are of. */
const VERSION = '1.7.0';
/** Datastore Activity, of the category Application Activity. */
const CLASS = 6005;
const CATEGORY = 6;
const INFORMATIONAL = 1;
const [SUCCESS, FAILURE] = [1, 2];
const [UNKNOWN, READ, QUERY, WRITE] = [0, 1, 4, 5];
const OTHER = 99;
const DATABASE = 1;

/**
 * Writes one record as an event of OCSF 6005, a line of JSON. What the class has no place for stands in `unmapped` under
 * the names that it has in the log. The address of the one who asked is in no record; `src_endpoint`, which the class
 * requires, is the application that asked.
 */
export const ocsfEvent = (exported: ExportedRecord): string => `${JSON.stringify(eventOf(exported))}\n`;

function eventOf({ index, record, subjects, operationName, principal, organisation, client, origin }: ExportedRecord) {
  const activity = activityOf(record.fields.map(({ mode }) => mode));
  const isSuccess = record.outcome === 'RELEASED' || record.outcome === 'WRITTEN';
  return {
    class_uid: CLASS,
    category_uid: CATEGORY,
    activity_id: activity,
    type_uid: CLASS * 100 + activity,
    severity_id: INFORMATIONAL,
    time: Date.parse(record.at),
    status_id: isSuccess ? SUCCESS : FAILURE,
    status: isSuccess ? 'Success' : 'Failure',
    ...(record.code !== null && { status_code: record.code }),
    status_detail: record.outcome,
    metadata: {
      version: VERSION,
      product: { name: 'Candour', vendor_name: 'Candour' },
      uid: record.recordId,
      correlation_uid: record.requestId,
      sequence: index,
      log_name: logOrigin(record.tenant),
      tenant_uid: record.tenant,
    },
    actor: {
      user: {
        name: principal,
        uid: record.principal,
        ...(organisation !== null && { org: { name: organisation, uid: record.organisation } }),
        groups: record.roles.map((name) => ({ name })),
      },
      ...(client !== null && { app_name: client, app_uid: record.client }),
    },
    src_endpoint: {
      name: client ?? principal,
      ...(record.country !== null && { location: { country: record.country } }),
    },
    dst_endpoint: { name: 'Candour', svc_name: 'candour' },
    database: { name: record.tenant, type_id: OTHER, type: 'GraphQL' },
    table: { name: record.type },
    type_id: DATABASE,
    unmapped: {
      purpose: record.purpose,
      lawfulBasis: record.lawfulBasis,
      article9Condition: record.article9Condition,
      policyVersion: record.policyVersion,
      epochs: record.epochs,
      schemaDigest: record.schemaDigest,
      operationDigest: record.operationDigest,
      operationName,
      fields: record.fields,
      subjects,
      changeDigest: record.changeDigest,
      counted: record.counted,
      ...origin,
    },
  };
}

/** Of several modes the one that tells most: a write, a predicate, a reading. A refusal of a whole operation may have none. */
function activityOf(modes: readonly string[]): number {
  if (modes.includes('WRITE')) return WRITE;
  if (modes.some((mode) => mode !== 'SELECT')) return QUERY;
  return modes.length > 0 ? READ : UNKNOWN;
}
