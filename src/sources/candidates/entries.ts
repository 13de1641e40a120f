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

/** What is fetched for objects of a type. */
export interface Selected {
  readonly entries: readonly Entry[];
  /** What the entries want joined behind the tables that their alias is of. */
  readonly joins: readonly string[];
}

/** Where an object's columns are. */
interface Standing {
  readonly scope: Scope;
  readonly alias: string;
  /** Whether the object is a row of the statement itself: within another one it may be a record, which becomes JSON with that. */
  readonly isRow: boolean;
  readonly joins: string[];
}

/**
 * Lists what to fetch for a row of a type: only what the plan can release, and, of that, only where this person's
 * own conditions for the coordinate hold. A refused coordinate is not in the statement, nor is anything below it.
 */
export function selectedOf(type: string, fields: readonly SelectedField[], scope: Scope, alias: string): Selected {
  const joins: string[] = [];
  return { entries: entriesOf(type, fields, { scope, alias, isRow: true, joins }), joins };
}

function entriesOf(type: string, fields: readonly SelectedField[], standing: Standing): readonly Entry[] {
  const { scope, alias } = standing;
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
        : composite(type, field, standing);
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

interface Many {
  readonly from: string;
  readonly where?: readonly string[];
  readonly orderBy: string;
}

function composite(type: string, field: SelectedField, { scope, alias, isRow, joins }: Standing): string | undefined {
  const target = getNamedType(field.definition.type).name;
  const below = field.below.get(target) ?? [];
  const { name } = field.definition;
  const own = scope.alias();
  const within: string[] = [];
  const list = selectList(
    entriesOf(target, below, { scope, alias: target === 'Candidate' ? 'c' : own, isRow: false, joins: within }),
  );
  const many = ({ from, where = [], orderBy }: Many): string =>
    `(select coalesce(json_agg(r), '[]') from (select ${list} from ${[from, ...within].join(' ')} where ${allOf(where)} order by ${orderBy}) r)`;
  const ofApplication = (table: string, time: string): string =>
    many({
      from: `${table} ${own}`,
      where: [`${own}.tenant = ${alias}.tenant`, `${own}.application = ${alias}.id`],
      orderBy: `${own}.${time}, ${own}.id`,
    });
  switch (`${type}.${name}`) {
    case 'Candidate.applications':
      return many({
        from: `application ${own}`,
        where: [
          `${own}.tenant = s.tenant`,
          `${own}.candidate = s.id`,
          ...applicationScopeSql(scope.persons, own, scope.sql),
        ],
        orderBy: `${own}.applied_at, ${own}.id`,
      });
    case 'Application.job':
      // Joined, and a record: to make JSON of each alone, only to put it into more JSON, costs a list much of its statement.
      joins.push(
        `left join lateral (select ${list} from job ${own} where ${own}.tenant = ${alias}.tenant and ${own}.id = ${alias}.job) ${own}r on true`,
      );
      return isRow ? `row_to_json(${own}r)` : `${own}r`;
    case 'Application.notes':
      return ofApplication('interview_note', 'written_at');
    case 'Application.scoreReviews':
      return ofApplication('score_review', 'reviewed_at');
    case 'Application.contests':
      return ofApplication('decision_contest', 'contested_at');
    case 'Candidate.contacts':
      return many({
        from: `subject_contact ${own}`,
        where: [`${own}.tenant = s.tenant`, `${own}.subject = s.id`],
        orderBy: `${own}.made_at, ${own}.id`,
      });
    case 'Application.candidate':
      // The person that encloses the application, or that it was asked for with: `c` and `s` are its row already.
      return `(select row_to_json(r) from (select ${list}) r)`;
  }
  const column = type === 'Candidate' ? documentColumns.get(name) : undefined;
  return column && many({ from: `jsonb_array_elements(${column}) with ordinality ${own}(e, o)`, orderBy: `${own}.o` });
}
