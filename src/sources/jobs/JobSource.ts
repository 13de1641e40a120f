import type { Pool } from 'pg';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { isUuid } from '../../vocabulary/isUuid.js';
import { pageSize } from '../pageSize.js';

const columns = 'id, title, location, opened_at as "openedAt", closed_at as "closedAt", \'Job\' as "$type"';

/** The vacancies of one tenant. They concern nobody, so they are neither governed nor admitted. */
export class JobSource {
  constructor(
    private readonly pool: Pool,
    private readonly tenant: string,
  ) {}

  /** Returns a page by id, after the job of an id. @throws GovernanceError BAD_REQUEST */
  async page(first: number | null, after: string | null): Promise<readonly object[]> {
    const size = pageSize(first, 20);
    if (after !== null && !isUuid(after)) throw new GovernanceError('BAD_REQUEST', '"after" must be the id of a job.');
    const text = `select ${columns} from job where tenant = $1 and ($2::uuid is null or id > $2::uuid) order by id limit $3`;
    const { rows } = await this.pool.query<object>(text, [this.tenant, after, size]);
    return rows;
  }

  /** Returns a job of this tenant, or null. */
  async job(id: string): Promise<object | null> {
    if (!isUuid(id)) return null;
    const { rows } = await this.pool.query<object>(`select ${columns} from job where tenant = $1 and id = $2`, [
      this.tenant,
      id,
    ]);
    return rows[0] ?? null;
  }
}
