import type { EntityManager } from '@mikro-orm/postgresql';
import type { Action } from '../../policy/capabilities.js';
import { applicationScopeSql } from '../../sources/candidates/personScopeSql.js';
import { Sql } from '../../storage/Sql.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import { loadPerson, type Person } from '../Person.js';
import { queryable } from '../queryable.js';
import { RefusedWrite } from '../RefusedWrite.js';
import type { WriteContext } from '../WriteContext.js';
import type { WriteTarget } from '../writeDraft.js';

/** An application inside a write's transaction, with its person, who is locked. */
export interface LoadedApplication {
  readonly person: Person;
  readonly application: Person['applications'][number];
  /** What the record of the write says. */
  readonly target: WriteTarget;
}

/** Which application a write is about, and what it does to it. */
export interface ApplicationWanted {
  readonly id: string;
  readonly coordinates: readonly string[];
  /** What the principal must be able to do to an application for its vacancy; null: to one of its own. */
  readonly action: Action | null;
}

/**
 * Loads an application and locks its person until the transaction ends, as every write about a person does.
 *
 * @throws RefusedWrite BAD_REQUEST where the tenant has no such application, or the principal may not see it, or may not
 * do this for its vacancy: one sentence for all
 */
export async function loadApplication(
  em: EntityManager,
  { id: asked, coordinates, action }: ApplicationWanted,
  context: WriteContext,
): Promise<LoadedApplication> {
  const { principal, persons, capabilities } = context;
  const { tenant } = principal;
  const id = asked.toLowerCase();
  const target = { type: 'Application', coordinates, person: null };
  const unknown = () =>
    new RefusedWrite({
      code: 'BAD_REQUEST',
      message: 'There is no such application.',
      target,
      roles: principal.roles,
    });
  // In scope before anybody is locked, for that would let its caller wait for others; and again when nobody else writes.
  const candidate = await visibleCandidate(em, id, context);
  const person = candidate === null ? null : await loadPerson(em, { tenant, id: candidate, persons });
  const application = person?.applications.find((each) => each.id === id);
  if (!person || !application || (await visibleCandidate(em, id, context)) === null) throw unknown();
  if (action !== null && !capabilities.can(action, 'Application', application.job)) throw unknown();
  return { person, application, target: { ...target, person: person.id } };
}

/** Returns whose application it is; null: the tenant has no such one, or it is out of the principal's scope. */
export async function visibleCandidate(
  em: EntityManager,
  id: string,
  { principal, persons }: Pick<WriteContext, 'principal' | 'persons'>,
): Promise<string | null> {
  if (!isUuid(id)) return null;
  const sql = new Sql(principal.tenant);
  const tests = [`a.tenant = ${sql.tenant}`, `a.id = ${sql.value(id, 'uuid')}`];
  const scoped = applicationScopeSql(persons, 'a', sql);
  const text = `select a.candidate from application a where ${[...tests, ...scoped].join(' and ')}`;
  const { rows } = await queryable(em).query(text, sql.values);
  const [row] = rows;
  return row ? String(row['candidate']) : null;
}
