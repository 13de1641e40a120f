import type { EntityManager } from '@mikro-orm/postgresql';
import type { Queryable } from '../../access-log/Queryable.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import { transact } from '../../storage/transact.js';
import type { SubjectKeys } from '../../subject-keys/SubjectKeys.js';
import { isCanonicalUuid } from '../../vocabulary/isUuid.js';
import { badInput } from '../../writes/badInput.js';
import { queryable } from '../../writes/queryable.js';
import type { Write, Written } from '../../writes/Write.js';
import type { AdministrationContext } from '../AdministrationContext.js';
import { assertNoReader } from '../logKeeping/assertNoReader.js';
import type { ReturnedPart } from './Closing.js';
import { type Part, type Position, readPart } from './readPart.js';
import { type TenantTable, tenantTables } from './tenantTables.js';

const coordinate = 'Mutation.returnData';

/**
 * Returns a part of all data of a controller that leaves, once its end has come: from then on nothing changes them, so that
 * a part that is asked for again is the same. Each is recorded with the persons it is about before it leaves, and read
 * under the lock that `confirmReturn` takes: what that has confirmed is not read any more.
 *
 * @throws GovernanceError ROLE_FORBIDDEN; BAD_REQUEST before the end, after the return, and for no position of a part
 */
export function returnData(after: string | null, context: AdministrationContext): Write<null, Promise<ReturnedPart>> {
  assertNoReader(context, 'return', 'Closing');
  const { principal, now, pool, keys } = context;
  const { tenant } = principal;
  const position = after === null ? null : positionOf(after);
  const read = async (tx: Queryable): Promise<Part> => {
    await assertReturning(tx, tenant, now);
    return await partAt(tx, tenant, { position, keys });
  };
  // What is recorded is what leaves. It is no result of the write: the table of retries is no place for a person's values.
  let part: Part | null = null;
  const perform = async (em: EntityManager): Promise<Written<null>> => {
    part = await read(queryable(em));
    return { result: null, drafts: [draftOf(part.persons)], raise: null };
  };
  const answer = async (): Promise<ReturnedPart> => {
    // Of a retry nothing was performed: it reads once more, and is refused where the whole was confirmed since.
    const { lines, next } = part ?? (await transact(pool, read));
    return { lines: lines.join(''), next: next === null ? null : JSON.stringify(next) };
  };
  return { perform, answer };
}

/** Asserts that the end has come, and that what is to be returned was not, which stays so until the transaction ends. @throws GovernanceError BAD_REQUEST */
export async function assertReturning(via: Queryable, tenant: string, now: Date): Promise<void> {
  const { rows } = await via.query(
    `select from controller_closing where tenant = $1 and returns and confirmed_at is not null and ends_at <= $2
       and returned_at is null for update`,
    [tenant, now.toISOString()],
  );
  if (rows.length === 0)
    throw new GovernanceError(
      'BAD_REQUEST',
      'Data are returned once, to a controller that leaves and asked for it, after its end has come.',
    );
}

async function partAt(
  via: Queryable,
  tenant: string,
  { position: at, keys }: { readonly position: Position | null; readonly keys: SubjectKeys },
): Promise<Part> {
  const tables = await tenantTables(via);
  const position = at ?? { table: tables[0]?.name ?? '', after: null };
  const key = tables.find(({ name }) => name === position.table)?.key;
  if (!key || (position.after !== null && !isKeyOf(position.after, key))) throw unknownPosition();
  return await readPart(via, tenant, { tables, at: position, keys });
}

/** Whether the texts can be a key's: of anything else the database would answer with an error. */
const isKeyOf = (texts: readonly string[], key: TenantTable['key']): boolean =>
  texts.length === key.length && key.every(({ type }, position) => forms[type]?.(texts[position] ?? '') === true);

const forms: Readonly<Record<string, (text: string) => boolean>> = {
  uuid: isCanonicalUuid,
  integer: (text) => /^-?\d{1,9}$/.test(text),
  boolean: (text) => /^(?:true|false)$/.test(text),
  text: (text) => !text.includes('\0'),
};

/** Where a part begins is the controller's to say: it is given no more than what is its own. */
function positionOf(text: string): Position {
  try {
    const { table, after } = JSON.parse(text) as { readonly table: unknown; readonly after: unknown };
    const isKey = after === null || (Array.isArray(after) && after.every((each) => typeof each === 'string'));
    if (typeof table === 'string' && isKey) return { table, after: after as readonly string[] | null };
  } catch {
    // It is none.
  }
  throw unknownPosition();
}

const unknownPosition = (): GovernanceError =>
  badInput('Mutation.returnData(after:)', 'must be what the part before says is next');

const draftOf = (persons: readonly string[]) =>
  ({
    type: 'Mutation',
    fields: [{ field: coordinate, mode: 'SELECT', verdict: 'RELEASED', transform: null, code: null }],
    subjects: persons,
    outcome: 'RELEASED',
    code: null,
  }) as const;
