import type { GraphQLResolveInfo } from 'graphql';
import { v4 } from 'uuid';
import type { AccessLog } from '../access-log/AccessLog.js';
import type { Keeping } from '../access-log/keep/pruneSegment.js';
import type { Signer } from '../access-log/signer.js';
import type { AdministrationContext } from '../administration/AdministrationContext.js';
import { asksRectification, rememberChange } from '../administration/rectification/rememberChange.js';
import type { Cursors } from '../cursors/sealCursor.js';
import type { SelectedField } from '../operation/Selection.js';
import { capabilitiesOf } from '../policy/capabilities.js';
import type { Rulebook } from '../rulebook/Rulebook.js';
import { CandidateSource } from '../sources/candidates/CandidateSource.js';
import { JobSource } from '../sources/jobs/JobSource.js';
import type { Database } from '../storage/openDatabase.js';
import type { SubjectKeys } from '../subject-keys/SubjectKeys.js';
import { candidateWriters } from '../writes/candidateWriters.js';
import type { HeldKeys } from '../writes/held/HeldKeys.js';
import { MutationWrites } from '../writes/MutationWrites.js';
import { suppressionKey } from '../writes/marketingSuppression.js';
import { recruitingWriters } from '../writes/recruiting/recruitingWriters.js';
import type { WriteContext } from '../writes/WriteContext.js';
import { Writing } from '../writes/Writing.js';
import { administrationWriters, createAdministration } from './createAdministration.js';
import type { StatisticsAsked } from './equality/EqualityStatistics.js';
import { readEqualityStatistics } from './equality/readEqualityStatistics.js';
import type { ExplanationQuestion } from './explain/Explanation.js';
import { explainAs } from './explain/explainAs.js';
import { exportPortability } from './exportPortability.js';
import type { Preparation } from './Preparation.js';
import type { Attempt } from './RequestState.js';
import { readAccessHistory } from './readAccessHistory.js';
import { readAccessRecords } from './readAccessRecords.js';
import { readGoverned } from './readGoverned.js';
import { requestFacts } from './requestFacts.js';

export interface ContextOptions {
  readonly database: Database;
  readonly log: AccessLog;
  readonly cursors: Cursors;
  readonly dpo: { readonly name: string | null; readonly postalAddress: string; readonly email: string | null };
  /** Coordinates of special categories, whose person-dependent codes an AUDITOR does not see. */
  readonly specialCoordinates: ReadonlySet<string>;
  readonly schemaDigest: string;
  readonly rulebook: Rulebook;
  readonly signer: Signer;
  readonly keys: SubjectKeys;
  readonly keeping: Keeping;
  readonly breachNoticeHours: number;
  /** Null: nothing is held. */
  readonly heldKeys: HeldKeys | null;
  readonly preparation: Preparation;
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
    application: (field: SelectedField, id: string) => governed().application(field, id),
    candidates: (...asked: Parameters<CandidateSource['candidates']>) => governed().candidates(...asked),
    /** A person on a field of a root field's object. */
    below: ({ path }: Pick<GraphQLResolveInfo, 'path'>, id: string) => {
      const root = path.prev ? selected({ path: path.prev }) : undefined;
      const field = [...(root?.below.values() ?? [])].flat().find(({ responseKey }) => responseKey === path.key);
      if (!root || !field) throw new Error('A field was resolved that is not part of the selection.');
      return governed().candidate(field, id, { before: null, key: root.responseKey });
    },
    node: async (field: SelectedField, id: string) => await governed().node(field, id, () => jobs.job(id)),
  };
  const writing = attempt.facts.type === 'Mutation' ? writes(attempt, options, candidates) : null;
  return Object.assign(new LazyAdministration(() => administrationContext(attempt, options)), {
    enforcement,
    selected,
    candidates,
    jobs,
    dpo: options.dpo,
    accessRecords: (query: Parameters<typeof readAccessRecords>[0]) => readAccessRecords(query, attempt, options),
    accessHistory: (query: Parameters<typeof readAccessHistory>[0]) => readAccessHistory(query, attempt, options),
    equalityStatistics: (field: SelectedField, asked: StatisticsAsked) =>
      readEqualityStatistics(field, asked, { attempt, options }),
    portabilityExport: (candidate: string) =>
      exportPortability(
        candidate,
        administrationContext(attempt, options),
        readGoverned({
          attempt,
          preparation: options.preparation,
          contextOf: (reading): unknown => createContext(reading, options),
        }),
      ),
    explain: (question: ExplanationQuestion) =>
      explainAs(
        question,
        { principal: request.principal, tenant: attempt.tenant, now: request.now },
        options.preparation,
      ),
    write: <Answer>(field: SelectedField): Promise<Answer> => {
      if (!writing) throw new Error('A write was resolved outside a mutation with a purpose.');
      return writing.answer<Answer>(field);
    },
  });
}

/**
 * Makes administration when it is asked for: most requests are none of it. A class, because V8 makes the getter of an
 * object literal anew each time, in the old half of its heap: all of the request would hang on it until that is collected
 * (`bench/survival.ts`).
 */
class LazyAdministration {
  readonly #context: () => AdministrationContext;

  constructor(context: () => AdministrationContext) {
    this.#context = context;
  }

  get administration() {
    return createAdministration(this.#context());
  }
}

function candidateSource(attempt: Attempt, { database, cursors, keys }: ContextOptions): CandidateSource | null {
  const { request, prepared, enforcement } = attempt;
  const { principal } = request;
  if (!enforcement || !prepared.stated) return null;
  return new CandidateSource({
    pool: database.pool,
    tenant: principal.tenant,
    keys,
    enforcement,
    persons: prepared.scope,
    cursors,
    touches: (field) => prepared.touches.get(field) ?? [],
    binding: { tenant: principal.tenant, principal: principal.id, purpose: prepared.stated.purpose },
  });
}

function writes(attempt: Attempt, options: ContextOptions, source: Pick<CandidateSource, 'candidate' | 'application'>) {
  const { database, log, schemaDigest, heldKeys, preparation } = options;
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
    // Where it changed the policy itself, its answer is decided again: under the version that it made.
    committed: (epochs) => {
      if (epochs.policy === attempt.epochs.policy) attempt.epochs = epochs;
    },
  });
  const administration = administrationContext(attempt, options);
  const context: WriteContext = {
    principal: request.principal,
    plan: prepared.plan,
    persons: prepared.scope,
    now: request.now,
    capabilities: capabilitiesOf(request.principal, prepared.plan.purpose),
    newId: v4,
    keys: options.keys,
    read: source.candidate,
    readApplication: source.application,
    changed: (em, change) => rememberChange(administration, em, change),
    isCorrecting: (em, subject) => asksRectification(em, request.principal.tenant, subject),
    held: heldKeys && { keys: heldKeys, most: preparation.limits.heldImports, via: database.pool },
    suppressionKey: suppressionKey(options.signer, request.principal.tenant),
    tell: (key, value) => {
      extensions[key] = value;
    },
  };
  return new MutationWrites({
    writers: {
      ...candidateWriters(context),
      ...recruitingWriters(context),
      ...administrationWriters(administration),
    },
    root: prepared.selection.root,
    variables: prepared.variables,
    commit: async (works, prepare) => {
      if (request.written.length === 0) request.written.push(...(await writing.commit(works, prepare)));
      return request.written;
    },
  });
}

const administrationContext = (
  { request, tenant, prepared }: Attempt,
  { database, rulebook, signer, keys, dpo, keeping, breachNoticeHours, heldKeys }: ContextOptions,
): AdministrationContext => {
  const { principal, now } = request;
  const purpose = prepared.stated?.purpose ?? null;
  const capabilities = capabilitiesOf(principal, purpose);
  const { pool } = database;
  const of = { principal, purpose, now, capabilities, tenant };
  return { ...of, rulebook, pool, signer, keys, keeping, heldKeys, newId: v4, breachNoticeHours, dpo };
};
