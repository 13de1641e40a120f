import { getNamedType } from 'graphql';
import { compositeKey, regionKey } from '../../enforce/compositeKey.js';
import type { SelectedField } from '../../operation/Selection.js';
import { isSealed } from '../../subject-keys/sealedCoordinates.js';
import { candidateColumn, documentColumns, nestedColumns } from './columns.js';
import { applicationScopeSql } from './personScopeSql.js';
import { allOf, type Scope } from './Scope.js';

/** One output of a statement: its key in the row or JSON object, and its expression. */
export type Entry = readonly [key: string, expression: string];

/** Renders entries as a select list. The keys are ours: field names of the schema, positions, `$region`. */
export const selectList = (entries: readonly Entry[]): string =>
  entries.length === 0 ? '1 as "$"' : entries.map(([key, expression]) => `${expression} as "${key}"`).join(', ');

/**
 * Lists what to fetch for an object of a type: only what the plan can release, and, of that, only where this person's
 * own conditions for the coordinate hold. A refused coordinate is not in the statement, nor is anything below it.
 */
export function entriesOf(
  type: string,
  fields: readonly SelectedField[],
  scope: Scope,
  alias: string,
): readonly Entry[] {
  const entries = new Map<string, string>();
  fields.forEach((field, position) => {
    const cell = cellOf(field, scope);
    if (!cell) return;
    const isLeaf = field.below.size === 0;
    const isRegion = cell.transform === 'REGION';
    const key = isLeaf ? (isRegion ? regionKey : field.definition.name) : compositeKey(position);
    if (entries.has(key)) return;
    const expression = isRegion
      ? 'c.region'
      : isLeaf
        ? leaf(type, field, scope, alias)
        : composite(type, field, scope, alias);
    if (expression) entries.set(key, cell.guard ? `case when ${cell.guard} then ${expression} end` : expression);
  });
  return [...entries];
}

function cellOf(
  field: SelectedField,
  { plan, condition }: Scope,
): { guard: string | null; transform: string | null } | null {
  const classification = plan.context.rulebook.byCoordinate.get(field.coordinate);
  if (!classification) return { guard: null, transform: null };
  const cell = plan.cells[classification.index];
  if (!cell || cell.verdict.effect === 'REFUSED') return null;
  const own = cell.own.map(condition);
  return { guard: own.length > 0 ? allOf(own) : null, transform: cell.verdict.to };
}

function leaf(type: string, field: SelectedField, scope: Scope, alias: string): string | undefined {
  const { name } = field.definition;
  if (type === 'Candidate') return candidateColumn(name, scope);
  const column = nestedColumns.get(type)?.get(name);
  // A sealed value opens for its own row only, so that row's id comes with it.
  if (column && isSealed(field.coordinate)) return `${alias}.id || ' ' || ${alias}.${column}`;
  if (column) return `${alias}.${column}`;
  // The remaining types are elements of a candidate's documents: text by the field's own name.
  return documentTypes.has(type) && name !== '__typename' ? `${alias}.e ->> '${name}'` : undefined;
}

const documentTypes: ReadonlySet<string> = new Set(['Work', 'Education', 'Skill', 'LanguageSkill']);

function composite(type: string, field: SelectedField, scope: Scope, alias: string): string | undefined {
  const target = getNamedType(field.definition.type).name;
  const below = field.below.get(target) ?? [];
  const { name } = field.definition;
  const own = scope.alias();
  const list = selectList(entriesOf(target, below, scope, target === 'Candidate' ? 'c' : own));
  const many = (from: string): string => `(select coalesce(json_agg(r), '[]') from (select ${list} from ${from}) r)`;
  const one = (from: string): string => `(select row_to_json(r) from (select ${list} ${from}) r)`;
  switch (`${type}.${name}`) {
    case 'Candidate.applications':
      return many(
        `application ${own} where ${allOf([`${own}.tenant = s.tenant`, `${own}.candidate = s.id`, ...applicationScopeSql(scope.persons, own, scope.sql)])} order by ${own}.applied_at, ${own}.id`,
      );
    case 'Application.job':
      return one(`from job ${own} where ${own}.tenant = ${alias}.tenant and ${own}.id = ${alias}.job`);
    case 'Application.notes':
      return many(
        `interview_note ${own} where ${own}.tenant = ${alias}.tenant and ${own}.application = ${alias}.id order by ${own}.written_at, ${own}.id`,
      );
    case 'Application.scoreReviews':
      return many(
        `score_review ${own} where ${own}.tenant = ${alias}.tenant and ${own}.application = ${alias}.id order by ${own}.reviewed_at, ${own}.id`,
      );
    case 'Application.contests':
      return many(
        `decision_contest ${own} where ${own}.tenant = ${alias}.tenant and ${own}.application = ${alias}.id order by ${own}.contested_at, ${own}.id`,
      );
    case 'Candidate.contacts':
      return many(
        `subject_contact ${own} where ${own}.tenant = s.tenant and ${own}.subject = s.id order by ${own}.made_at, ${own}.id`,
      );
    case 'Application.candidate':
      // The person that encloses the application, or that it was asked for with: `c` and `s` are its row already.
      return one('');
  }
  const column = type === 'Candidate' ? documentColumns.get(name) : undefined;
  return column && many(`jsonb_array_elements(${column}) with ordinality ${own}(e, o) order by ${own}.o`);
}
