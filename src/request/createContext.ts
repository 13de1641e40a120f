import type { GraphQLResolveInfo } from 'graphql';
import { v4 } from 'uuid';
import type { AccessLog } from '../access-log/AccessLog.js';
import {
  type AccessRecordPage,
  type AccessRecordQuery,
  type PagePosition,
  pageOf,
  readRecords,
} from '../access-log/readRecords.js';
import type { Cursors } from '../cursors/sealCursor.js';
import { GovernanceError } from '../errors/GovernanceError.js';
import type { SelectedField } from '../operation/Selection.js';
import { capabilitiesOf, rowCondition } from '../policy/capabilities.js';
import { CandidateSource } from '../sources/candidates/CandidateSource.js';
import { JobSource } from '../sources/jobs/JobSource.js';
import { pageSize } from '../sources/pageSize.js';
import type { Database } from '../storage/openDatabase.js';
import { MutationWrites } from '../writes/MutationWrites.js';
import type { WriteContext } from '../writes/WriteContext.js';
import { Writing } from '../writes/Writing.js';
import type { Attempt } from './RequestState.js';
import { requestFacts } from './requestFacts.js';

export interface ContextOptions {
  readonly database: Database;
  readonly log: AccessLog;
  readonly cursors: Cursors;
  readonly dpo: { readonly name: string | null; readonly postalAddress: string; readonly email: string | null };
  /** Coordinates of special categories, whose person-dependent codes an AUDITOR does not see. */
  readonly specialCoordinates: ReadonlySet<string>;
  readonly schemaDigest: string;
}

/** Makes what the resolvers of one attempt may use. Nothing in it outlives the attempt, and nothing is shared by two. */
export function createContext(attempt: Attempt, options: ContextOptions) {
  const { request, prepared, enforcement } = attempt;
  const roots = new Map(prepared.selection.root.map((field) => [field.responseKey, field]));
  const selected = ({ path }: Pick<GraphQLResolveInfo, 'path'>): SelectedField => {
    const field = roots.get(String(path.key));
    if (!field) throw new Error('A root field was resolved that is not part of the selection.');
    return field;
  };
  const jobs = new JobSource(options.database.pool, request.principal.tenant);
  const source = enforcement ? candidateSource(attempt, options) : null;
  const governed = (): CandidateSource => {
    if (!source) throw new Error('A governed field was resolved without a purpose.');
    return source;
  };
  const candidates = {
    candidate: (field: SelectedField, id: string) => governed().candidate(field, id),
    candidates: (...asked: Parameters<CandidateSource['candidates']>) => governed().candidates(...asked),
    node: async (field: SelectedField, id: string) => await governed().node(field, id, () => jobs.job(id)),
  };
  const writing = attempt.facts.type === 'Mutation' ? writes(attempt, options, candidates.candidate) : null;
  return {
    enforcement,
    selected,
    candidates,
    jobs,
    dpo: options.dpo,
    accessRecords: (query: Parameters<typeof accessRecords>[0]) => accessRecords(query, attempt, options),
    get writes() {
      if (!writing) throw new Error('A write was resolved outside a mutation with a purpose.');
      return writing;
    },
  };
}

function candidateSource(attempt: Attempt, { database, cursors }: ContextOptions): CandidateSource | null {
  const { request, prepared, enforcement } = attempt;
  const { principal } = request;
  if (!enforcement || !prepared.stated) return null;
  return new CandidateSource({
    pool: database.pool,
    tenant: principal.tenant,
    enforcement,
    onlySubject: rowCondition(principal, prepared.stated.purpose),
    cursors,
    touches: (field) => prepared.touches.get(field) ?? [],
    binding: { tenant: principal.tenant, principal: principal.id, purpose: prepared.stated.purpose },
  });
}

function writes(attempt: Attempt, { database, log, schemaDigest }: ContextOptions, read: WriteContext['read']) {
  const { request, tenant, facts, prepared, extensions } = attempt;
  if (!prepared.plan) return null;
  const writing = new Writing({
    em: database.orm.em,
    log,
    principal: request.principal,
    facts: () => requestFacts(request, { facts, tenant, epochs: attempt.epochs, schemaDigest }),
    now: request.now,
    idempotencyKey: request.idempotencyKey,
    requestDigest: request.requestDigest,
    committed: (epochs) => {
      attempt.epochs = epochs;
    },
  });
  const context: WriteContext = {
    principal: request.principal,
    plan: prepared.plan,
    now: request.now,
    capabilities: capabilitiesOf(request.principal, prepared.plan.purpose),
    newId: v4,
    read,
    tell: (key, value) => {
      extensions[key] = value;
    },
  };
  return new MutationWrites({
    context,
    root: prepared.selection.root,
    variables: prepared.variables,
    commit: async (works) => {
      if (request.written.length === 0) request.written.push(...(await writing.commit(works)));
      return request.written;
    },
  });
}

/** Reads the log for who may: AUDITOR, DPO, CONTROLLER, for ACCOUNTABILITY. The reading is a record of its own. */
async function accessRecords(
  query: Omit<AccessRecordQuery, 'first'> & { readonly first: number | null },
  { request, prepared }: Attempt,
  options: ContextOptions,
): Promise<AccessRecordPage> {
  const { principal, now } = request;
  const purpose = prepared.stated?.purpose ?? null;
  if (!capabilitiesOf(principal, purpose).can('read', 'AccessRecord'))
    throw new GovernanceError(
      'ROLE_FORBIDDEN',
      'The access log is read by AUDITOR, DPO or CONTROLLER, for ACCOUNTABILITY.',
    );
  const first = pageSize(query.first, 50);
  const hideSpecialCodes = principal.roles.includes('AUDITOR') ? options.specialCoordinates : new Set<string>();
  if (hideSpecialCodes.size > 0 && query.where.subject && query.where.code)
    throw new GovernanceError('ROLE_FORBIDDEN', 'A subject and a code together are asked by DPO or CONTROLLER.');
  const binding = {
    tenant: principal.tenant,
    principal: principal.id,
    purpose: 'ACCOUNTABILITY',
    list: ['accessRecords', query.where],
  };
  const after =
    query.after === null ? null : (JSON.parse(options.cursors.open(query.after, binding, now)) as PagePosition);
  const read = await readRecords(options.database.pool, {
    tenant: principal.tenant,
    where: query.where,
    first,
    after,
    hideSpecialCodes,
  });
  return pageOf(read, (position) => options.cursors.seal(JSON.stringify(position), binding, now));
}
