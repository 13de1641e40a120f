import type { Pool } from 'pg';
import { assertCapable } from '../../writes/assertCapable.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { ownId } from '../dataHeld/readDataHeld.js';
import type { PostMortemDirective } from './Directives.js';

const select = `select id, kind, fate, excludes_heirs as "excludesHeirs", trusted_party as "trustedParty", reference,
    case when executor_name is not null then json_build_object('name', executor_name, 'contact', executor_contact) end as executor,
    given_at as "givenAt", obtained_at as "obtainedAt", revoked_at as "revokedAt" from subject_directive`;

/** Lists the newest 100 directives of the caller itself, revoked ones too. @throws GovernanceError ROLE_FORBIDDEN */
export async function readOwnDirectives(context: AdministrationContext): Promise<readonly PostMortemDirective[]> {
  const self = ownId(context);
  assertCapable(context, 'read', { concern: 'Directive', person: self });
  const { rows } = await context.pool.query<PostMortemDirective>(
    `${select} where tenant = $1 and subject = $2 order by given_at desc, id desc limit 100`,
    [context.principal.tenant, self],
  );
  return rows;
}

/** Reads one of the caller's own; null: it has none of that id. The caller has asserted that it may. */
export async function ownDirective(context: AdministrationContext, id: string): Promise<PostMortemDirective | null> {
  const { rows } = await context.pool.query<PostMortemDirective>(
    `${select} where tenant = $1 and subject = $2 and id = $3`,
    [context.principal.tenant, ownId(context), id],
  );
  return rows[0] ?? null;
}

/** Reads the directives that stand of a person who has died: at most one of each kind. The caller has asserted that it may. */
export async function standingDirectives(
  pool: Pick<Pool, 'query'>,
  { tenant, subject }: { readonly tenant: string; readonly subject: string },
): Promise<readonly PostMortemDirective[]> {
  const { rows } = await pool.query<PostMortemDirective>(
    `${select} where tenant = $1 and subject = $2 and revoked_at is null order by kind`,
    [tenant, subject],
  );
  return rows;
}
