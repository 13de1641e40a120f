import type { EntityManager } from '@mikro-orm/postgresql';
import { v7 } from 'uuid';
import { ImpactAssessment } from '../../storage/entities/ImpactAssessment.js';
import type { AssessmentOutcome } from '../../vocabulary/assessments.js';
import { assertText } from '../../writes/assertText.js';
import { badInput } from '../../writes/badInput.js';
import type { Write, Written } from '../../writes/Write.js';
import { anyWrite, type Writers } from '../../writes/Writers.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertMay } from '../assertMay.js';
import { assertOpen } from '../filings/assertOpen.js';
import { assertSignable } from '../filings/assertSignable.js';
import { policyRecord } from '../policyRecord.js';
import type { AssessmentCell } from './AssessmentCell.js';
import { type Assessment, assessmentDigest, loadAssessment, type StoredAssessment } from './Assessments.js';
import { assertCells } from './assertCells.js';
import { assessmentById } from './readAssessments.js';

type AssessmentWrite = Write<string, Assessment | null>;

/** What is done with an assessment, under its lock. */
type Change = (em: EntityManager) => StoredAssessment | Promise<StoredAssessment>;

/**
 * The register of data protection impact assessments (GDPR Art. 35): filed by those who propose, advised on by the data
 * protection officer, signed by the controller. What one covers counts only where a draft is approved or activated: an
 * assessment that expires or is revoked closes nothing that is active.
 */
export function assessmentWriters(context: AdministrationContext): Writers {
  const { principal, now } = context;
  const { tenant } = principal;
  const write = (mutation: string, change: Change): AssessmentWrite => ({
    perform: async (em): Promise<Written<string>> => {
      const stored = await change(em);
      return { result: stored.id, drafts: [policyRecord(mutation, assessmentDigest(stored))], raise: null };
    },
    answer: (id) => assessmentById(context, id),
  });
  const open = async (em: EntityManager, id: unknown): Promise<StoredAssessment> =>
    assertOpen(await loadAssessment(em, { tenant, id: String(id) }), now);
  return {
    fileAssessment: (_field, args) => {
      assertMay(context, 'file', 'Assessment');
      const filed = assertFiled(args, context);
      const { id: filedBy, owner: filedOwner = null } = principal;
      return anyWrite(
        write('fileAssessment', (em) =>
          em.create(ImpactAssessment, { tenant, id: v7(), ...filed, filedBy, filedOwner, filedAt: now }),
        ),
      );
    },
    adviseAssessment: (_field, { id, advice }) => {
      assertMay(context, 'advise', 'Assessment');
      return anyWrite(
        write('adviseAssessment', async (em) =>
          em.assign(await open(em, id), { advice: String(advice), advisedBy: principal.id, advisedAt: now }),
        ),
      );
    },
    signAssessment: (_field, { id, reason }) => {
      assertMay(context, 'sign', 'Assessment');
      const place = 'Mutation.signAssessment(reason:)';
      const given = typeof reason === 'string' ? assertText(reason, place) : null;
      return anyWrite(
        write('signAssessment', async (em) => {
          const stored = await open(em, id);
          const besides = { what: 'the outcome HIGH_RESIDUAL_RISK', holds: stored.outcome === 'HIGH_RESIDUAL_RISK' };
          assertSignable(stored, { principal, reason: given, noun: 'an assessment', place, besides });
          return em.assign(stored, { signedBy: principal.id, signedAt: now, reason: given });
        }),
      );
    },
    revokeAssessment: (_field, { id }) => {
      if (!context.capabilities.can('advise', 'Assessment')) assertMay(context, 'sign', 'Assessment');
      return anyWrite(
        write('revokeAssessment', async (em) => {
          const stored = await loadAssessment(em, { tenant, id: String(id) });
          return stored.revokedAt ? stored : em.assign(stored, { revokedAt: now });
        }),
      );
    },
  };
}

function assertFiled(args: Readonly<Record<string, unknown>>, { rulebook, now }: AdministrationContext) {
  const expiresAt = args['expiresAt'] as Date;
  if (expiresAt <= now) throw badInput('Mutation.fileAssessment(expiresAt:)', 'must lie after now');
  return {
    cells: [...assertCells(args['cells'] as AssessmentCell[], rulebook)],
    outcome: args['outcome'] as AssessmentOutcome,
    summary: assertText(String(args['summary']), 'Mutation.fileAssessment(summary:)'),
    expiresAt,
  };
}
