import { type CompiledPolicy, categoryOf } from '../../policy/CompiledPolicy.js';
import { decide } from '../../policy/decide.js';
import { decideOperation } from '../../policy/decideOperation.js';
import type { Opened } from '../../policy/Verdict.js';
import type { Classification, Rulebook } from '../../rulebook/Rulebook.js';
import { type Purpose, purposes, statisticalPurposes } from '../../vocabulary/purposes.js';
import { type Role, roles } from '../../vocabulary/roles.js';
import type { CoordinateCoverage, GovernanceCoverage, Opening } from './GovernanceCoverage.js';
import { policyGaps } from './policyGaps.js';

/**
 * Lists every governed coordinate with what the active policy uses it for, and what is missing (GDPR Art. 5(2), 24).
 * Each line of it is a verdict of the decision itself, for a caller of one role in one country; persons are not looked at.
 */
export function coverageOf(policy: CompiledPolicy, rulebook: Rulebook, country = 'FR'): GovernanceCoverage {
  const acting = purposes.flatMap((purpose) =>
    roles.flatMap((role) =>
      decideOperation(callerOf({ role, purpose, country }, policy), purpose, policy) ? [] : { purpose, role },
    ),
  );
  const { recipients } = policy.instructions;
  return {
    policyVersion: policy.version,
    instructionsNumber: policy.instructionsNumber,
    jurisdiction: policy.jurisdiction,
    recipients: recipients === 'ANY' ? null : recipients,
    coordinates: rulebook.governed
      .filter(({ isKey }) => !isKey)
      .map((field) => coordinateCoverage(field, acting, { policy, rulebook, country })),
    gaps: policyGaps(policy, rulebook),
  };
}

interface Acting {
  readonly purpose: Purpose;
  readonly role: Role;
}
interface Enforced {
  readonly country: string;
  readonly policy: CompiledPolicy;
  readonly rulebook: Rulebook;
}

const callerOf = (
  { role, purpose, country }: Acting & { readonly country: string },
  { tenant, instructions: { recipients } }: CompiledPolicy,
) => {
  const [organisation] = recipients === 'ANY' ? [] : recipients;
  const named = organisation === undefined ? {} : { organisation };
  return { tenant, roles: [role], purposes: [purpose], country, ...named };
};

function coordinateCoverage(field: Classification, acting: readonly Acting[], enforced: Enforced): CoordinateCoverage {
  const openings = new Map<string, Opening & { roles: Role[] }>();
  for (const { purpose, role } of acting)
    for (const mode of ['READ', 'WRITE'] as const) {
      const caller = callerOf({ role, purpose, country: enforced.country }, enforced.policy);
      const verdict = decide(field, mode === 'READ' ? readingMode(purpose) : 'WRITE', { ...enforced, caller, purpose });
      if (verdict.effect === 'REFUSED') continue;
      const key = JSON.stringify([purpose, mode, verdict.rule, verdict.to]);
      const known = openings.get(key);
      if (known) known.roles.push(role);
      else openings.set(key, { ...openingOf(verdict, purpose, enforced.policy), mode, roles: [role] });
    }
  const found = [...openings.values()];
  return {
    coordinate: field.coordinate,
    category: categoryOf(field) ?? null,
    special: field.special ? (field.special.inferred ? 'HINTS' : 'IS') : null,
    openings: found,
    gaps: gapsOf(found),
  };
}

/** What statistics read, they read to count. */
const readingMode = (purpose: Purpose) => (statisticalPurposes.has(purpose) ? 'AGGREGATE' : 'SELECT');

function openingOf(verdict: Opened, purpose: Purpose, policy: CompiledPolicy): Omit<Opening, 'mode' | 'roles'> {
  const instructed = policy.instructions.purposes[purpose];
  return {
    purpose,
    rule: verdict.rule,
    transform: verdict.to,
    lawfulBasis: instructed?.basis ?? null,
    article9Condition: verdict.article9,
    retention: instructed?.retention ? `${instructed.retention.for} ${instructed.retention.after}` : null,
  };
}

function gapsOf(openings: readonly Opening[]): readonly string[] {
  const reads = openings.filter(({ mode, rule }) => mode === 'READ' && !rule.startsWith('floor-'));
  const writes = openings.filter(({ mode }) => mode === 'WRITE');
  return [
    ...(reads.length === 0 && writes.length > 0
      ? ['It is stored, but no purpose may read it: it need not be collected (GDPR Art. 5(1)(c)).']
      : []),
    ...(reads.length === 0 && writes.length === 0 ? ['No purpose uses it.'] : []),
  ];
}
