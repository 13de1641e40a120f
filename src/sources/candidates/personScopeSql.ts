import type { PersonConditionDocument } from '../../policy/PolicyScope.js';
import type { OneOf, PersonCondition, PersonScope } from '../../policy/personScope.js';
import type { Sql } from '../../storage/Sql.js';
import { isCanonicalUuid } from '../../vocabulary/isUuid.js';

interface ScopeColumn {
  readonly column: string;
  readonly type: 'uuid' | 'text';
  /** The claim whose values are of its kind. */
  readonly claim?: 'jobs' | 'subject';
}

/** What a policy's scope may ask of a person, by name, over `s` (subject): a value of its own, or something of a list. */
const personFields: ReadonlyMap<string, ScopeColumn> = new Map([
  ['id', { column: 'id', type: 'uuid', claim: 'subject' }],
]);
const applicationFields: ReadonlyMap<string, ScopeColumn> = new Map([
  ['id', { column: 'id', type: 'uuid' }],
  ['job', { column: 'job', type: 'uuid', claim: 'jobs' }],
  ['stage', { column: 'stage', type: 'text' }],
  ['status', { column: 'status', type: 'text' }],
]);

type Asked = Extract<PersonConditionDocument[string], { readonly $in: unknown }>;

/** Says whether this source can ask what a condition asks; one that it can't must never become a policy. */
export const canAsk = (condition: PersonConditionDocument): boolean =>
  Object.entries(condition).every(([name, each]) =>
    '$in' in each ? canAskOf(personFields.get(name), each) : name === 'applications' && canAskElement(each.$elemMatch),
  );

const canAskElement = (element: Readonly<Record<string, Asked>>): boolean =>
  Object.entries(element).every(([name, each]) => canAskOf(applicationFields.get(name), each));

function canAskOf(column: ScopeColumn | undefined, { $in }: Asked): boolean {
  if (!column) return false;
  return Array.isArray($in) ? $in.every((text) => isComparable(text, column)) : $in.claim === column.claim;
}

/** Writes who the persons are that a caller may see at all, over `s`: one expression for every statement. */
export const personScopeSql = (scope: PersonScope, sql: Sql): readonly string[] =>
  scope.flatMap((condition) => Object.entries(condition).map(([name, each]) => personSql(name, each, sql)));

function personSql(name: string, condition: PersonCondition[string], sql: Sql): string {
  if ('$in' in condition) return columnSql(personFields.get(name), condition, { alias: 's', sql });
  if (name !== 'applications') return 'false';
  const own = elementSql(condition.$elemMatch, 'sa', sql);
  const tests = ['sa.tenant = s.tenant', 'sa.candidate = s.id', ...own];
  return `exists (select from application sa where ${tests.join(' and ')})`;
}

/** Writes which applications of a visible person the caller sees, over an alias of theirs: those that its scopes name. */
export const applicationScopeSql = (scope: PersonScope, alias: string, sql: Sql): readonly string[] =>
  scope.flatMap((condition) => {
    const { applications } = condition;
    return applications && '$elemMatch' in applications ? elementSql(applications.$elemMatch, alias, sql) : [];
  });

const elementSql = (element: Readonly<Record<string, OneOf>>, alias: string, sql: Sql): readonly string[] =>
  Object.entries(element).map(([name, values]) => columnSql(applicationFields.get(name), values, { alias, sql }));

/** A condition that nobody knows holds for nobody. */
function columnSql(
  column: ScopeColumn | undefined,
  { $in }: OneOf,
  { alias, sql }: { alias: string; sql: Sql },
): string {
  if (!column) return 'false';
  const values = $in.filter((text) => isComparable(text, column));
  return `${alias}.${column.column} = any (${sql.value(values, `${column.type}[]`)})`;
}

/** Any other text equals nothing that the column holds as text; asking the database for it would be an error, or a match. */
const isComparable = (text: string, { type }: ScopeColumn): boolean =>
  type === 'uuid' ? isCanonicalUuid(text) : !text.includes('\0') && text.isWellFormed();
