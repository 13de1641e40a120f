import type { Pool } from 'pg';
import { FIRST_FILTER_VALUE, readMatching } from '../../access-log/ask/readMatching.js';
import { resolveTokens, subjectTokens } from '../../access-log/lookUpTokens.js';
import { readHead } from '../../access-log/readHead.js';

/** What the log knows of who had to do with a person. */
export interface Parties {
  /** The organisations to which something of the person was disclosed, by name, each once. */
  readonly recipients: readonly string[];
  /** The tokens under which the person itself acted. */
  readonly own: readonly string[];
}

interface Row {
  readonly index: number;
  readonly principal: string;
  readonly organisation: string | null;
  readonly isOwn: boolean;
  readonly isDisclosed: boolean;
}

const select = `
  select entry.index, entry.principal, entry.organisation, 'SUBJECT' = any (entry.roles) as "isOwn",
    (entry.outcome = 'RELEASED' and exists (
      select from jsonb_array_elements(entry.fields) as field
      where field ->> 'verdict' in ('RELEASED', 'TRANSFORMED') and field ->> 'mode' = 'SELECT'
        and field ->> 'field' <> 'Mutation.returnData')) as "isDisclosed"
  from access_log_entry entry`;

/**
 * Finds in a tenant's log to which organisations a person's data were disclosed (GDPR Art. 19), and as whom the person
 * itself asked. What went back to a controller that leaves was not disclosed to anybody. Only while the log still tells its
 * tokens: they are gone once the person is unlinked.
 */
export async function partiesOf(pool: Pool, tenant: string, person: string): Promise<Parties> {
  const tokens = await subjectTokens(pool, { tenant, id: person }, { from: null, to: null });
  if (tokens.length === 0) return { recipients: [], own: [] };
  const before = (await readHead(pool, tenant))?.next ?? 0;
  const search = { tenant, groups: [tokens], period: { from: null, to: null }, requestId: null, before };
  const filter = { sql: ` and entry.subjects && $${FIRST_FILTER_VALUE}::text[]`, values: [tokens] };
  const organisations = new Set<string>();
  const own = new Set<string>();
  for await (const rows of readMatching<Row>(pool, search, { select, filter, wanted: null }))
    for (const { principal, organisation, isOwn, isDisclosed } of rows) {
      if (isOwn) own.add(principal);
      else if (isDisclosed && organisation !== null) organisations.add(organisation);
    }
  const names = await resolveTokens(pool, tenant, [...organisations]);
  return { recipients: [...new Set(names.values())].sort(), own: [...own] };
}
