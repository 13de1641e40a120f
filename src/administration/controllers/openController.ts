import type { EntityManager } from '@mikro-orm/postgresql';
import { openLog } from '../../access-log/openLog.js';
import { PROCESSOR_TENANT } from '../../access-log/processorTenant.js';
import type { Queryable } from '../../access-log/Queryable.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { ControllerRecord } from '../../storage/entities/ControllerRecord.js';
import { assertLine } from '../../writes/assertLine.js';
import { badInput } from '../../writes/badInput.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { createDraft } from '../drafts/createDraft.js';
import { policyRecord } from '../policyRecord.js';
import { assertCountries } from '../recipients/assertRecipient.js';
import { registerDigest } from '../registerDigest.js';
import { loadPolicyState } from '../versions/PolicyState.js';
import type { AnsweredController, ControllerOpened } from './Controllers.js';
import { controllerOf } from './readControllers.js';

/**
 * Opens a controller: its tenant, its log, what the processor records of it (GDPR Art. 30(2)(a)) and, if they are given,
 * its first instructions as a draft, in one transaction with the record in the processor's log. Everything is refused in
 * it until two principals of its own have approved instructions, and then a policy: the processor opens, the controller
 * decides.
 *
 * @param instructions as a draft takes them; null: the controller drafts them itself
 * @throws GovernanceError ROLE_FORBIDDEN for everybody but the processor's ADMIN; BAD_REQUEST
 */
export function openController(
  asked: ControllerOpened,
  instructions: unknown,
  context: AdministrationContext,
): Write<string, AnsweredController | null> {
  assertProcessor(context);
  const opened = assertOpened(asked);
  const perform = async (em: EntityManager): Promise<Written<string>> => {
    const tx = queryable(em);
    await openTenant(tx, opened, context.now);
    const { principal, now } = context;
    em.create(ControllerRecord, {
      ...opened,
      jurisdictions: [...opened.jurisdictions],
      openedBy: principal.id,
      openedAt: now,
    });
    if (instructions !== null) await draftInstructions(em, { tenant: opened.tenant, instructions }, context);
    return { result: opened.tenant, drafts: [policyRecord('openController', digestOf(opened))], raise: null };
  };
  return { perform, answer: (tenant) => controllerOf(context, tenant) };
}

/** A controller's own ADMIN holds the same role: who it is is decided by whose tenant the token is of. */
function assertProcessor(context: AdministrationContext): void {
  assertMay(context, 'open', 'Controller');
  if (context.principal.tenant === PROCESSOR_TENANT) return;
  throw new GovernanceError('ROLE_FORBIDDEN', "A controller is opened by the processor's ADMIN, in its own tenant.");
}

function assertOpened(asked: ControllerOpened): ControllerOpened {
  const at = (argument: string): string => `Mutation.openController(${argument}:)`;
  if (!/^[\w.-]{1,64}$/.test(asked.tenant))
    throw badInput(at('tenant'), 'must be 1 to 64 letters, digits, "-", "_" or "."');
  assertLine(asked.legalName, at('legalName'));
  assertLine(asked.contractReference, at('contractReference'));
  if (asked.representative !== null) assertLine(asked.representative, at('representative'));
  if (asked.dataProtectionOfficer !== null) assertLine(asked.dataProtectionOfficer, at('dataProtectionOfficer'));
  return { ...asked, jurisdictions: assertCountries(asked.jurisdictions, at('jurisdictions')) };
}

async function openTenant(
  tx: Queryable,
  { tenant, legalName, jurisdictions }: ControllerOpened,
  now: Date,
): Promise<void> {
  const made = await tx.query(
    `insert into tenant (tenant, name, jurisdiction, opened_at, unregistered_applications)
     values ($1, $2, $3, $4, 'REFUSED') on conflict (tenant) do nothing returning tenant`,
    [tenant, legalName, strictest(jurisdictions), now.toISOString()],
  );
  if (made.rows.length === 0)
    throw new GovernanceError('BAD_REQUEST', 'There is a tenant of this name already. Choose another.');
  await openLog(tx, tenant);
}

/** The law whose ceilings bind: France has one more than the others (design: French ceiling). */
const strictest = (jurisdictions: readonly string[]): string =>
  jurisdictions.includes('FR') ? 'FR' : (jurisdictions[0] ?? '');

/** Drafted by the processor as the contract says; two principals of the controller submit and approve. */
async function draftInstructions(
  em: EntityManager,
  { tenant, instructions }: { readonly tenant: string; readonly instructions: unknown },
  context: AdministrationContext,
): Promise<void> {
  await em.flush();
  const via = queryable(em);
  const { principal, rulebook, now } = context;
  const state = await loadPolicyState(via, tenant, null);
  const work = { em, context: { ...context, principal: { ...principal, tenant } }, state };
  await createDraft(
    { ...work, facts: { via, rulebook, now } },
    { kind: 'INSTRUCTIONS', document: instructions, basedOn: null },
  );
}

const digestOf = (opened: ControllerOpened): string => {
  const { tenant, legalName, representative, dataProtectionOfficer, jurisdictions, contractReference } = opened;
  const said = [tenant, legalName, representative, dataProtectionOfficer, jurisdictions, contractReference];
  return registerDigest(said);
};
