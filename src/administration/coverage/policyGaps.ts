import type { CompiledPolicy } from '../../policy/CompiledPolicy.js';
import { refuses } from '../../policy/PolicyLine.js';
import type { Rulebook } from '../../rulebook/Rulebook.js';
import { administrativePurposes, type Purpose, purposes } from '../../vocabulary/purposes.js';

/** Purposes that concern the person's own rights or the law's demands: no period of their own ends them. */
const withoutPeriod: ReadonlySet<Purpose> = new Set<Purpose>([
  ...administrativePurposes,
  ...(['RIGHTS_FULFILMENT', 'LEGAL_COMPLIANCE', 'LEGAL_CLAIMS', 'IDENTITY_VERIFICATION'] as const),
]);

/** Finds what a policy and its instructions leave open or never use. Sentences; names of the schema and of rules only. */
export function policyGaps(policy: CompiledPolicy, rulebook: Rulebook): readonly string[] {
  return [...purposes.flatMap((purpose) => purposeGaps(purpose, policy)), ...lineGaps(policy, rulebook)];
}

function purposeGaps(purpose: Purpose, { instructions, rolesByPurpose }: CompiledPolicy): readonly string[] {
  const instructed = instructions.purposes[purpose];
  const acting = rolesByPurpose.get(purpose)?.size ?? 0;
  if (!instructed)
    return acting > 0 ? [`${purpose} has roles in the policy, but the controller has not instructed it.`] : [];
  return [
    ...(instructed.basis ? [] : [`${purpose} is instructed without a legal basis (GDPR Art. 6(1)).`]),
    ...(instructed.retention || withoutPeriod.has(purpose)
      ? []
      : [`${purpose} is instructed without a retention period (GDPR Art. 5(1)(e)).`]),
    ...(acting === 0 ? [`${purpose} is instructed, but no role may act for it.`] : []),
  ];
}

function lineGaps({ lines }: CompiledPolicy, { byCoordinate }: Rulebook): readonly string[] {
  const named = new Map([...lines.values()].flat().map((line) => [line.id, line]));
  const unknown = [...named.values()].filter(({ fields = [] }) => fields.some((field) => !byCoordinate.has(field)));
  const suspended = [...named.values()].filter(({ suspended }) => suspended === true);
  const closing = [...named.values()].filter((line) => refuses(line) && line.suspended !== true);
  return [
    ...unknown.map(({ id }) => `The line "${id}" names a coordinate that the schema does not govern.`),
    ...suspended.map(({ id }) => `The line "${id}" is suspended.`),
    ...closing.map(({ id }) => `The line "${id}" refuses.`),
  ];
}
