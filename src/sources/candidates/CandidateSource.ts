import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Pool } from 'pg';
import type { CursorBinding, Cursors } from '../../cursors/sealCursor.js';
import type { Enforcement } from '../../enforce/Enforcement.js';
import type { PathNode, Place } from '../../enforce/Place.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { SelectedField } from '../../operation/Selection.js';
import type { InputTouch } from '../../plan/Plan.js';
import type { PersonScope } from '../../policy/personScope.js';
import { runPrepared } from '../../storage/runPrepared.js';
import { Sql } from '../../storage/Sql.js';
import type { SubjectKeys } from '../../subject-keys/SubjectKeys.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import { pageSize } from '../pageSize.js';
import type { CandidateListArguments } from './CandidateListArguments.js';
import { openSealed } from './openSealed.js';
import { type PersonRow, personState } from './personJoins.js';
import { createScope, type Scope } from './Scope.js';
import { type ByIdsStatement, byIdsSql, type ListWanted, listSql, standsSql } from './statements.js';
import { filterLength, longestFilters } from './where.js';

export interface CandidateSourceOptions {
  /** Raw rows and prepared statements: entities would cost more than the whole of enforcement. */
  readonly pool: Pool;
  readonly tenant: string;
  /** Under which sealed values are opened. */
  readonly keys: SubjectKeys;
  readonly enforcement: Enforcement;
  /** The persons whom this caller may see at all. Every statement carries it. */
  readonly persons: PersonScope;
  readonly cursors: Cursors;
  /** What the arguments of a root field touched. */
  readonly touches: (field: SelectedField) => readonly InputTouch[];
  readonly binding: Pick<CursorBinding, 'tenant' | 'principal' | 'purpose'>;
}

/** A page as the schema's `CandidateConnection` reads it. `nodes` answers by response key: aliases may select differently. */
export interface CandidatePage {
  readonly nodes: (args: unknown, context: unknown, info: GraphQLResolveInfo) => readonly object[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number | null;
}

type PageRow = PersonRow & { readonly $total: number | null };
type PersonType = 'Candidate' | 'Application';

interface Kinds {
  readonly types: readonly PersonType[];
  readonly other: () => Promise<object | null>;
  /** Where the field stands; null: at the root. */
  readonly before: PathNode | null;
}

/** The candidate store, for one request: fetches what the plan can release, one statement a list, and admits it. */
export class CandidateSource {
  readonly #options: CandidateSourceOptions;
  #filterLength = 0;
  readonly #loaders = new Map<string, DataLoader<string, PersonRow | null>>();

  constructor(options: CandidateSourceOptions) {
    this.#options = options;
  }

  /** Returns a candidate of this tenant, or null: an id of another tenant is as unknown as any other. */
  candidate(field: SelectedField, id: string, before: PathNode | null = null): Promise<object | null> {
    return this.#byId(field, id, { types: ['Candidate'], other: async () => null, before });
  }

  /** Returns an application of this tenant that the caller may see, or null. */
  application(field: SelectedField, id: string): Promise<object | null> {
    return this.#byId(field, id, { types: ['Application'], other: async () => null, before: null });
  }

  /** Returns whichever object of this tenant has the id, or null. `other` finds what concerns no person. */
  node(field: SelectedField, id: string, other: () => Promise<object | null>): Promise<object | null> {
    return this.#byId(field, id, { types: ['Candidate', 'Application'], other, before: null });
  }

  /** Returns one page of the candidates that the caller may see for its purpose. */
  async candidates(field: SelectedField, args: CandidateListArguments): Promise<CandidatePage> {
    const { enforcement, cursors, binding } = this.#options;
    this.#countFilter(args.where);
    const connection = field.below.get('CandidateConnection') ?? [];
    const selected = connection.filter(({ definition }) => definition.name === 'nodes');
    const list = { ...binding, list: [args.where ?? null, args.orderBy ?? null] };
    const size = pageSize(args.first, 20);
    const after = typeof args.after === 'string' ? cursors.open(args.after, list, enforcement.now) : null;
    const wantsTotal = connection.some(({ definition }) => definition.name === 'totalCount');
    const place = this.#open(field, 'Candidate', false);
    const fetched = selected.length === 0 ? [undefined] : selected;
    const pages = await Promise.all(
      fetched.map(async (nodes, position) => {
        const wanted = {
          fields: nodes?.below.get('Candidate') ?? [],
          size,
          after,
          wantsTotal: wantsTotal && position === 0,
        };
        return { nodes, ...(await this.#page(args, wanted)) };
      }),
    );
    const [first] = pages;
    const wantsCursor = connection.some(({ definition }) => definition.name === 'pageInfo');
    const last = wantsCursor ? first?.rows.at(-1)?.$id : undefined;
    const endCursor = last ? cursors.seal(last, list, enforcement.now) : null;
    const admitted = new Map(
      pages.map(({ nodes, rows }, position) => {
        const base: PathNode = { before: { before: null, key: field.responseKey }, key: nodes?.responseKey ?? '' };
        const at = position === 0 ? place : this.#open(field, 'Candidate', false);
        const fields = nodes?.below.get('Candidate') ?? [];
        return [
          nodes?.responseKey,
          nodes
            ? rows.map((row, index) => this.#admit(row, { fields, place: at, path: { before: base, key: index } }))
            : [],
        ];
      }),
    );
    return {
      nodes: (_args, _context, info) => admitted.get(String(info.path.key)) ?? [],
      pageInfo: { hasNextPage: first?.hasNextPage ?? false, endCursor },
      totalCount: first?.total ?? null,
    };
  }

  async #page(
    args: CandidateListArguments,
    wanted: ListWanted,
  ): Promise<{ rows: readonly PersonRow[]; total: number | null; hasNextPage: boolean }> {
    const scope = this.#scope();
    const text = listSql(scope, args, wanted);
    const found = await runPrepared<PageRow>(this.#options.pool, text, scope.sql);
    const rows = found.filter((row) => row.$id !== null);
    if (rows.length === 0 && wanted.after !== null) await this.#assertStillThere(wanted.after);
    const shown = rows.slice(0, wanted.size);
    await openSealed(shown, wanted.fields, this.#options);
    return {
      rows: shown,
      total: found[0]?.$total ?? null,
      hasNextPage: rows.length > wanted.size,
    };
  }

  /** A cursor's place in an order is known from its person's values: without them, "nothing follows" would be untrue. */
  async #assertStillThere(id: string): Promise<void> {
    const scope = this.#scope();
    const text = standsSql(scope, id);
    const found = await runPrepared(this.#options.pool, text, scope.sql);
    if (found.length === 0)
      throw new GovernanceError('BAD_REQUEST', 'The list has changed where the cursor stands. Begin again without it.');
  }

  /** What comes in variables is not bounded by the document's length, and one operation may hold many lists. */
  #countFilter(where: CandidateListArguments['where']): void {
    this.#filterLength += where ? filterLength(where) : 0;
    if (this.#filterLength > longestFilters)
      throw new GovernanceError(
        'LIMIT_EXCEEDED',
        `The filters of an operation may hold at most ${longestFilters} conditions and values together.`,
      );
  }

  async #byId(field: SelectedField, id: string, { types, other, before }: Kinds): Promise<object | null> {
    const path: PathNode = { before, key: field.responseKey };
    for (const type of types) {
      const row = isUuid(id) ? await this.#load(field, type, id.toLowerCase()) : null;
      if (row)
        return this.#admit(Object.assign(row, { $type: type }), {
          fields: field.below.get(type) ?? [],
          place: this.#open(field, type, true),
          path,
        });
    }
    const found = await other();
    if (!found) this.#open(field, 'Candidate', true).notFound = true;
    return found;
  }

  /** One loader a statement and request: aliases that select the same share a round trip, and no row is shared by two places. */
  #load(field: SelectedField, type: PersonType, id: string): Promise<PersonRow | null> {
    const scope = this.#scope();
    const wanted = { type, fields: field.below.get(type) ?? [] };
    const statement = byIdsSql(scope, wanted);
    let loader = this.#loaders.get(statement.text);
    if (!loader) {
      loader = new DataLoader(
        async (ids) => {
          const rows = await this.#rows(statement, scope.sql, ids);
          const found = rows.filter((row) => row !== null);
          await openSealed(found, wanted.fields, this.#options);
          return rows;
        },
        { cache: false },
      );
      this.#loaders.set(statement.text, loader);
    }
    return loader.load(id);
  }

  async #rows(
    { text, idsAt }: ByIdsStatement,
    sql: Sql,
    ids: readonly string[],
  ): Promise<readonly (PersonRow | null)[]> {
    const unique = [...new Set(ids)];
    sql.values[idsAt] = unique;
    const rows = await runPrepared<PersonRow & { $key: string }>(this.#options.pool, text, sql);
    const byKey = new Map(rows.map((row) => [row.$key, row]));
    const used = new Set<string>();
    return ids.map((id) => {
      const row = byKey.get(id) ?? null;
      const again = used.has(id);
      used.add(id);
      return row && again ? structuredClone(row) : row;
    });
  }

  #admit(
    row: PersonRow,
    { fields, place, path }: { fields: readonly SelectedField[]; place: Place; path: PathNode },
  ): object {
    return this.#options.enforcement.admit(row, { place, person: row.$id, state: personState(row), fields, path });
  }

  #open(field: SelectedField, type: string, single: boolean): Place {
    return this.#options.enforcement.openPlace(type, this.#options.touches(field), single);
  }

  #scope(): Scope {
    const { tenant, enforcement, persons } = this.#options;
    return createScope({ sql: new Sql(tenant), plan: enforcement.plan, now: enforcement.now, persons });
  }
}
