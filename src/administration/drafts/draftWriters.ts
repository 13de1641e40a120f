import type { EntityManager } from '@mikro-orm/postgresql';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { DraftKind } from '../../vocabulary/policyDrafts.js';
import { assertText } from '../../writes/assertText.js';
import type { Write, Written } from '../../writes/Write.js';
import { anyWrite, type WriteArguments, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { type PolicyVersionRow, policyVersionByDraft } from '../versions/readPolicyVersions.js';
import { addVersion, assertActivatable } from './activateDraft.js';
import { approveDraft } from './approveDraft.js';
import { assertOlder, createDraft } from './createDraft.js';
import { assertDigest, assertStatus, type Draft, eventsOf } from './Draft.js';
import {
  activationOf,
  assertMayDraft,
  beginWork,
  type DraftWork,
  draftOf,
  type Expected,
  remember,
  stepDone,
} from './DraftWork.js';
import { storedDocument } from './draftDocument.js';
import { judgeDraft } from './judgeDraft.js';
import { draftById, type PolicyDraftView } from './readDrafts.js';
import { faulty } from './refusals.js';
import { suspendLine } from './suspendLine.js';

type DraftWrite = Write<string, PolicyDraftView | null>;
type Done = Pick<Written<string>, 'raise'> & { readonly draft: Draft };
type Step = (work: DraftWork, args: WriteArguments) => Promise<Done>;

/**
 * The life of policies and instructions: drafted, submitted, approved, activated, rolled back, suspended. What changes
 * the active state raises the policy's epoch in the same transaction, so that it binds the very next answer everywhere.
 */
export function draftWriters(context: AdministrationContext): Writers {
  const { pool, principal } = context;
  // What an earlier field of the same operation has activated is what the next one begins from.
  let expected: Expected = context.tenant.policy;
  const perform = (mutation: string, step: Step, args: WriteArguments) => async (em: EntityManager) => {
    const { draft, raise } = await step(await beginWork(em, context, expected), args);
    if (raise) expected = { ...expected, [numberOf[draft.kind]]: draft.activatedNumber };
    return stepDone(mutation, draft, raise);
  };
  const writer =
    (mutation: string, step: Step, kindOf: (args: WriteArguments) => DraftKind = () => 'POLICY') =>
    (_field: unknown, args: WriteArguments) => {
      assertMayDraft(context, kindOf(args), mutation === 'approvePolicyDraft' ? 'approve' : 'draft');
      const write: DraftWrite = {
        perform: perform(mutation, step, args),
        answer: (id) => draftById(context, id),
      };
      return anyWrite(write);
    };
  return {
    createPolicyDraft: writer('createPolicyDraft', create, ({ kind }) => kind as DraftKind),
    editPolicyDraft: writer('editPolicyDraft', edit),
    submitPolicyDraft: writer('submitPolicyDraft', submit),
    approvePolicyDraft: writer('approvePolicyDraft', approve),
    activatePolicyDraft: writer('activatePolicyDraft', activate),
    discardPolicyDraft: writer('discardPolicyDraft', discard),
    rollBackPolicy: writer('rollBackPolicy', rollBack),
    suspendPolicyLine: (_field, args) => {
      assertMay(context, 'suspend', 'Policy');
      const reason = assertText(String(args['reason']), 'Mutation.suspendPolicyLine(reason:)');
      const step: Step = async (work, { line }) => ({
        draft: await suspendLine(work, String(line), reason),
        raise: 'POLICY',
      });
      const write: Write<string, PolicyVersionRow | null> = {
        perform: perform('suspendPolicyLine', step, args),
        answer: (id) => policyVersionByDraft(pool, principal.tenant, id),
      };
      return anyWrite(write);
    },
  };
}

const numberOf = { POLICY: 'version', INSTRUCTIONS: 'instructionsNumber' } as const;

const create: Step = async (work, { kind, document, basedOn }) => ({
  draft: await createDraft(work, {
    kind: kind as DraftKind,
    document: document ?? null,
    basedOn: (basedOn ?? null) as number | null,
  }),
  raise: null,
});

/** What was approved was approved as it stood: an edited draft begins again. */
const edit: Step = async (work, { id, document, digest }) => {
  const draft = await draftOf(work, id);
  assertDigest(draft, digest);
  assertStatus(draft, 'DRAFT', 'SUBMITTED', 'APPROVED', 'SCHEDULED');
  const { now } = work.context;
  work.em.assign(draft, { ...storedDocument(document), status: 'DRAFT', activateAt: null, changedAt: now });
  remember(work, draft, 'EDITED');
  return { draft, raise: null };
};

const submit: Step = async (work, { id, digest }) => {
  const draft = await draftOf(work, id);
  assertDigest(draft, digest);
  await submitDraft(work, draft);
  return { draft, raise: null };
};

const approve: Step = async (work, { id, digest }) => {
  const draft = await draftOf(work, id, 'approve');
  assertDigest(draft, digest);
  assertStatus(draft, 'SUBMITTED', 'APPROVED', 'SCHEDULED');
  await approveDraft(work, draft);
  return { draft, raise: null };
};

const activate: Step = async (work, { id, digest, at }) => {
  const { em, context, state } = work;
  const { principal, now, rulebook } = context;
  const draft = await draftOf(work, id);
  assertDigest(draft, digest);
  assertStatus(draft, 'SUBMITTED', 'APPROVED', 'SCHEDULED');
  if (at instanceof Date && at <= now)
    throw new GovernanceError('BAD_REQUEST', 'The time "at" must lie ahead; leave it out to activate at once.');
  await assertActivatable(em, draft, activationOf(work));
  draft.changedAt = now;
  if (at instanceof Date) {
    em.assign(draft, { status: 'SCHEDULED', activateAt: at });
    remember(work, draft, 'SCHEDULED');
    return { draft, raise: null };
  }
  const coordinates = rulebook.governed.map(({ coordinate }) => coordinate);
  await addVersion(em, draft, { state, now, author: await authorOf(work, draft, principal.id), coordinates });
  remember(work, draft, 'ACTIVATED');
  return { draft, raise: 'POLICY' };
};

const discard: Step = async (work, { id }) => {
  const draft = await draftOf(work, id);
  assertStatus(draft, 'DRAFT', 'SUBMITTED', 'APPROVED', 'SCHEDULED');
  work.em.assign(draft, { status: 'DISCARDED', activateAt: null, changedAt: work.context.now });
  remember(work, draft, 'DISCARDED');
  return { draft, raise: null };
};

const rollBack: Step = async (work, { to }) => {
  assertOlder(work, Number(to));
  const draft = await createDraft(work, { kind: 'POLICY', document: null, basedOn: Number(to) });
  await submitDraft(work, draft);
  return { draft, raise: null };
};

/** Submits a draft that could become active as it stands. @throws GovernanceError with the code of its gravest fault */
async function submitDraft(work: DraftWork, draft: Draft): Promise<void> {
  assertStatus(draft, 'DRAFT');
  const { faults } = await judgeDraft(draft, work.state, work.facts);
  if (faults.length > 0) throw faulty(faults, draft.document);
  work.em.assign(draft, { status: 'SUBMITTED', changedAt: work.context.now });
  remember(work, draft, 'SUBMITTED');
}

/** A policy is by who began its draft; instructions are signed by who puts them in force. */
async function authorOf({ em }: DraftWork, draft: Draft, acting: string): Promise<string> {
  if (draft.kind === 'INSTRUCTIONS') return acting;
  return (await eventsOf(em, draft))[0]?.principal ?? acting;
}
