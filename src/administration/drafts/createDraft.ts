import { v7 } from 'uuid';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { PolicyDraft } from '../../storage/entities/PolicyDraft.js';
import type { DraftKind } from '../../vocabulary/policyDrafts.js';
import { documentOfVersion } from '../versions/documentOfVersion.js';
import type { Draft } from './Draft.js';
import { type DraftWork, noSuchVersion, remember } from './DraftWork.js';
import { storedDocument } from './draftDocument.js';

export interface NewDraft {
  readonly kind: DraftKind;
  /** Null: a copy of the version that it is based on. */
  readonly document: unknown;
  /** Null: the active version. */
  readonly basedOn: number | null;
}

/** Creates a draft: of a given document, or as a copy of a version. An older one copied is how a policy is rolled back. */
export async function createDraft(work: DraftWork, { kind, document, basedOn }: NewDraft): Promise<Draft> {
  const { em, context, state, facts } = work;
  const { tenant } = context.principal;
  const { now } = context;
  const active = kind === 'POLICY' ? state.version : state.instructionsNumber;
  const base = basedOn ?? active;
  const copied = base === active ? state[kind === 'POLICY' ? 'policy' : 'instructions'] : await copyOf(base);
  const versions =
    kind === 'POLICY'
      ? { baseVersion: base, baseInstructions: state.instructionsNumber }
      : { baseVersion: state.version, baseInstructions: base };
  const draft = em.create(PolicyDraft, {
    ...{ tenant, id: v7(), kind, status: 'DRAFT', ...versions, ...storedDocument(document ?? copied) },
    ...{ createdAt: now, changedAt: now, activateAt: null, activatedNumber: null },
  });
  // Its events refer to it.
  await em.flush();
  remember(work, draft, 'CREATED');
  return draft;

  async function copyOf(number: number): Promise<unknown> {
    const found = await documentOfVersion(facts.via, { tenant, kind, number });
    if (found === null) throw noSuchVersion();
    return found;
  }
}

/** Asserts that rolling back leads somewhere else. @throws GovernanceError BAD_REQUEST */
export function assertOlder({ state }: DraftWork, number: number): void {
  if (number >= 1 && number < state.version) return;
  throw new GovernanceError('BAD_REQUEST', '"to" must be the number of a version older than the active one.');
}
