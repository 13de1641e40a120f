import { GraphQLError, type GraphQLSchema } from 'graphql';
import { directives } from '../directives/index.js';
import { buildCandidateSchema } from '../schema/buildSchema.js';
import { type AccessLog, createAccessLog } from './access-log/AccessLog.js';
import type { Keeping } from './access-log/keep/pruneSegment.js';
import type { Room } from './access-log/Room.js';
import type { Signer } from './access-log/signer.js';
import { createCursors } from './cursors/sealCursor.js';
import { Enforcement } from './enforce/Enforcement.js';
import { enforce } from './enforce/enforce.js';
import { execute } from './execute/execute.js';
import type { Answerer, RefusalAnswerer } from './http/Answerer.js';
import type { LogExporter } from './http/LogExporter.js';
import { defaultLimits, type Limits } from './operation/limits.js';
import { createDocumentStore } from './operation/parseDocument.js';
import { createSelectionStore } from './operation/select.js';
import type { TrustedDocuments } from './operation/trustedDocuments.js';
import { createPlanner } from './plan/createPlanner.js';
import type { Principal } from './principal/Principal.js';
import { assertNotEnded } from './request/assertNotEnded.js';
import { closeAdministration } from './request/createAdministration.js';
import { createAnonymousAnswer } from './request/createAnonymousAnswer.js';
import { type AnswererOptions, createAnswerer, createRefusalAnswerer } from './request/createAnswerer.js';
import { createApollo } from './request/createApollo.js';
import { type ContextOptions, createContext } from './request/createContext.js';
import { createIntrospection } from './request/createIntrospection.js';
import { createLogExporter } from './request/export/createLogExporter.js';
import type { Attempt } from './request/RequestState.js';
import { revocationOf } from './request/revocationOf.js';
import { stateOf } from './request/underNewestState.js';
import { classify } from './rulebook/classify.js';
import type { Rulebook } from './rulebook/Rulebook.js';
import { withDirectives } from './rulebook/withDirectives.js';
import type { Database } from './storage/openDatabase.js';
import type { SubjectKeys } from './subject-keys/SubjectKeys.js';
import { noteRemovedCoordinates } from './tenants/noteRemovedCoordinates.js';
import { TenantStates } from './tenants/TenantStates.js';
import type { HeldKeys } from './writes/held/HeldKeys.js';

export interface GatewayOptions {
  readonly database: Database;
  readonly signer: Signer;
  /** The keys of the persons in the database: sealed values open under no other. */
  readonly keys: SubjectKeys;
  readonly dpo: ContextOptions['dpo'];
  readonly clock: () => Date;
  readonly limits?: Limits;
  /** Where old entries of the log are archived before they are pruned; absent: they stay. And who has to vouch for them. */
  readonly keeping?: Partial<Pick<Keeping, 'archive' | 'witnessed'>>;
  /** Hours that the processor has to tell its controllers of a breach (GDPR Art. 33(2)); absent: 24. */
  readonly breachNoticeHours?: number;
  /** Where the keys of held imports lie; absent: nothing is held, and what the content screen stops is refused. */
  readonly heldKeys?: HeldKeys;
  readonly replica?: string;
  /** How much room the disk has for records; absent: enough. */
  readonly room?: () => Room;
  /** The only documents that may run; null: any. */
  readonly trusted?: TrustedDocuments | null;
  /** Told of what was not planned for; it must not write the error's message, which may hold a value. */
  readonly onUnplanned: (error: unknown, requestId: string) => void;
  /** Told of each answer that no principal asked for. */
  readonly onAnonymous: (code: 'UNAUTHENTICATED' | null) => void;
}

export interface Gateway {
  /** Answers one request of an authenticated principal: the same over HTTP and in process. */
  readonly executeOperation: Answerer;
  /** Records and answers a refusal that came before there was an operation. */
  readonly answerRefusal: RefusalAnswerer;
  /** Exports records of a principal's log, which is recorded before anything of it leaves. */
  readonly exportLog: LogExporter;
  /** Asserts that a principal was not revoked, for what no operation judges. @throws GovernanceError UNAUTHENTICATED, AUDIT_UNAVAILABLE */
  readonly assertAdmitted: (principal: Principal) => Promise<void>;
  readonly schema: GraphQLSchema;
  readonly rulebook: Rulebook;
  readonly log: AccessLog;
  readonly tenants: TenantStates;
  /** Admits nothing more and waits until what was admitted is recorded. */
  close(): Promise<void>;
}

/** Root fields that need no purpose: they concern nobody. */
const purposeless: ReadonlySet<string> = new Set(['Query.jobs', 'Query.dpo', 'Query.explainAccess']);

/** Builds the schema with its tags and what they demand. @throws RulebookFaults listing every fault */
export function createGovernedSchema(): { readonly declared: GraphQLSchema; readonly rulebook: Rulebook } {
  const declared = withDirectives(buildCandidateSchema(), directives);
  return { declared, rulebook: classify(declared, directives) };
}

/** Wires the gateway, and decides nothing. */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { database, signer, keys, clock, dpo, limits = defaultLimits } = options;
  const { declared, rulebook } = createGovernedSchema();
  const schema = enforce(declared, rulebook);
  const log = createAccessLog({ database, signer, clock, ...(options.replica ? { replica: options.replica } : {}) });
  const governed = rulebook.governed.map(({ coordinate }) => coordinate);
  await noteRemovedCoordinates(database.pool, governed, clock());
  const tenants = new TenantStates({ database, rulebook, clock, onUnlinked: log.forgetSubjects });
  await tenants.follow();
  const select = createSelectionStore();
  const preparation = {
    schema,
    rulebook,
    limits,
    select,
    planner: createPlanner(),
    purposeless,
    trusted: options.trusted ?? null,
    documents: createDocumentStore({ schema, limits }),
  };
  const specialCoordinates = new Set(
    rulebook.governed.filter(({ special }) => special && !special.inferred).map(({ coordinate }) => coordinate),
  );
  const contextOptions: ContextOptions = {
    database,
    log,
    dpo,
    specialCoordinates,
    cursors: createCursors(signer.derive('candour cursor v1')),
    schemaDigest: rulebook.digest,
    rulebook,
    signer,
    keys,
    breachNoticeHours: options.breachNoticeHours ?? 24,
    heldKeys: options.heldKeys ?? null,
    keeping: { archive: null, witnessed: null, ...options.keeping, signer },
    preparation,
  };
  const introspect = createIntrospection(declared, rulebook);
  const apollo = await createApollo(schema);
  const answering: AnswererOptions = {
    preparation,
    apollo,
    tenants,
    log,
    clock,
    room: options.room ?? (() => 'ENOUGH'),
    begin: (attempt) => ({
      ...attempt,
      enforcement: enforcementOf(attempt, signer),
      ownReads: [],
      epochs: attempt.tenant.epochs,
      extensions: {},
    }),
    run: (attempt) =>
      attempt.prepared.introspection
        ? introspect(attempt, attempt.prepared.introspection)
        : run(attempt, contextOptions),
    answerAnonymous: createAnonymousAnswer({ preparation, dpo, onAnswer: options.onAnonymous }),
    onUnplanned: (error, requestId) =>
      options.onUnplanned(error instanceof GraphQLError ? (error.originalError ?? error) : error, requestId),
  };
  const assertAdmitted = async (principal: Principal): Promise<void> => {
    const tenant = await stateOf(tenants, principal.tenant);
    const revocation = tenant && revocationOf(principal, tenant);
    if (revocation) throw revocation;
    if (tenant) assertNotEnded(tenant, clock(), []);
  };
  const { onUnplanned } = options;
  return {
    executeOperation: createAnswerer(answering),
    answerRefusal: createRefusalAnswerer(answering),
    exportLog: createLogExporter({ ...contextOptions, tenants, clock, assertAdmitted, onUnplanned }),
    assertAdmitted,
    schema: declared,
    rulebook,
    log,
    tenants,
    close: async () => {
      await apollo.stop();
      await closeAdministration(database);
      await log.close();
      await tenants.close();
    },
  };
}

const run = (attempt: Attempt, options: ContextOptions) => {
  const { selection, variables } = attempt.prepared;
  return execute({ selection, variables, contextValue: createContext(attempt, options) });
};

function enforcementOf(
  { prepared, request }: Pick<Attempt, 'prepared' | 'request'>,
  signer: Signer,
): Enforcement | null {
  const { plan } = prepared;
  if (!plan) return null;
  let key: Buffer | null = null;
  const pseudonymKey = (): Buffer => {
    key ??= signer.derive(`candour pseudonym v1 ${request.principal.tenant} ${plan.purpose}`);
    return key;
  };
  return new Enforcement(plan, request.now, pseudonymKey);
}
