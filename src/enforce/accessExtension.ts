import type { Code } from '../errors/codes.js';
import type { Plan } from '../plan/Plan.js';
import type { Classification } from '../rulebook/Rulebook.js';
import type { Purpose } from '../vocabulary/purposes.js';
import type { Role } from '../vocabulary/roles.js';
import type { Transform } from '../vocabulary/transforms.js';
import type { Enforcement } from './Enforcement.js';
import { pathText } from './Place.js';
import { orderedPaths, pathsPerRow } from './Refusals.js';
import { remedyOf } from './remedies.js';

/** `extensions.access` of an answer, without its receipt. */
export interface AccessExtension {
  readonly purpose: Purpose;
  readonly policyVersion: number;
  readonly refused: readonly RefusedField[];
  readonly transformed: readonly TransformedField[];
}

export interface RefusedField {
  readonly field: string;
  readonly code: Code;
  readonly rule: string;
  readonly subjects?: number;
  readonly paths?: readonly string[];
  readonly remedy: string;
}

export interface TransformedField {
  readonly field: string;
  readonly to: Transform;
  readonly subjects: number;
}

/** Roles that see the exact code; to others some codes read as one, so that a person's state can't be told from them. */
const exactViewers: ReadonlySet<Role> = new Set<Role>(['DPO', 'CONTROLLER', 'SUBJECT']);

const closedByState: ReadonlySet<Code> = new Set<Code>(['RETENTION_EXPIRED', 'SUBJECT_RESTRICTED', 'OBJECTION_UPHELD']);

/** Returns the code that a caller sees for an exact one. */
export function viewedCode(code: Code, field: Pick<Classification, 'special'>, roles: readonly Role[]): Code {
  if (roles.some((role) => exactViewers.has(role))) return code;
  if (closedByState.has(code)) return 'SUBJECT_RESTRICTED';
  if (field.special && !field.special.inferred && code.startsWith('CONSENT_')) return 'CONSENT_MISSING';
  return code;
}

/** Explains an execution: what was refused and why, as the caller may know it, and what was transformed. */
export function accessExtension(enforcement: Enforcement): AccessExtension {
  const { plan } = enforcement;
  return {
    purpose: plan.purpose,
    policyVersion: plan.context.policy.version,
    refused: refusedFields(enforcement, plan),
    transformed: enforcement.refusals
      .transforms()
      .flatMap(({ cell: { field, verdict }, persons }) =>
        verdict.effect === 'TRANSFORMED' && verdict.to
          ? { field: field.coordinate, to: verdict.to, subjects: persons.size }
          : [],
      ),
  };
}

function refusedFields({ refusals, places }: Enforcement, plan: Plan): readonly RefusedField[] {
  const asked = new Set(places.flatMap((place) => place.persons.map(({ id }) => id)));
  const oneAskedFor = asked.size === 1 && places.every(({ single }) => single);
  const merged = new Map<
    string,
    { field: Classification; code: Code; rule: string; persons: Set<string>; paths: string[] }
  >();
  for (const refused of refusals.rows()) {
    const { cell, code, persons } = refused;
    const shown = viewedCode(code, cell.field, plan.context.caller.roles);
    const key = `${cell.slot} ${shown}`;
    const row = merged.get(key) ?? {
      field: cell.field,
      code: shown,
      rule: cell.verdict.rule,
      persons: new Set(),
      paths: [],
    };
    for (const person of persons) row.persons.add(person);
    row.paths.push(
      ...orderedPaths(refused)
        .map(pathText)
        .slice(0, pathsPerRow - row.paths.length),
    );
    merged.set(key, row);
  }
  return [...merged.values()].map(({ field, code, rule, persons, paths }) => {
    const counted = !field.special || field.special.inferred || oneAskedFor;
    const isSpecial = field.special !== undefined && !field.special.inferred;
    const remedy = remedyOf(code, plan.purpose, { isSpecial, rule });
    return { field: field.coordinate, code, rule, ...(counted ? { subjects: persons.size, paths } : {}), remedy };
  });
}
