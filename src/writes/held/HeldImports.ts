import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordDraft } from '../../access-log/AccessRecord.js';
import type { Code } from '../../errors/codes.js';
import { GovernanceError } from '../../errors/GovernanceError.js';
import type { SelectedField } from '../../operation/Selection.js';
import { categoryStates } from '../../vocabulary/categories.js';
import type { HeldImportReason, HeldImportStatus } from '../../vocabulary/heldImports.js';
import { assertCapable } from '../assertCapable.js';
import { badInput } from '../badInput.js';
import { queryable } from '../queryable.js';
import { RefusedWrite } from '../RefusedWrite.js';
import type { Write, Written } from '../Write.js';
import type { WriteContext } from '../WriteContext.js';
import { cutMarks, textAt } from './cutMarks.js';
import type { Holding } from './Holding.js';
import { type HeldItem, heldHours, heldItem } from './heldItem.js';
import type { Mark } from './Mark.js';
import { sealItem } from './sealItem.js';

/** What of a JSON Resume a candidate is read from: nothing else is held. */
const parts = ['basics', 'work', 'education', 'skills', 'languages'] as const;

/** UTF-16 units before and after a mark that are shown with it, so that somebody can tell what it is about. */
const around = 120;

/** A marked passage as it stands in the document. */
export interface MarkedPassage extends Mark {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** How a held import is released. */
export interface Release {
  readonly id: string;
  readonly as: 'REDACTED' | 'NOT_CONCERNED';
  readonly because: HeldImportReason | null;
}

/** What stores the candidate of a released import, under the same rules as any import. */
export interface Importing {
  /** @throws RefusedWrite for what the screen finds */
  readonly valuesOf: (document: unknown, options: { readonly isScreened: boolean }) => object;
  readonly store: (em: EntityManager, values: object) => Promise<Written<{ readonly id: string }>>;
}

/**
 * The imports that the content screen has stopped and that wait, sealed, until a person of INTAKE decides: whether what is
 * marked is cut out, does not tell of the candidate, or everything is discarded.
 */
export class HeldImports {
  readonly #context: WriteContext;
  readonly #importing: Importing;

  constructor(context: WriteContext, importing: Importing) {
    this.#context = context;
    this.#importing = importing;
  }

  /** Holds a document instead of refusing it; tells its id, until when, and what is marked, and answers null. */
  hold(document: unknown, marks: readonly Mark[]): Write<{ readonly id: string; readonly until: string }, null> {
    const holding = this.#holding();
    const { principal, now, newId } = this.#context;
    const { tenant } = principal;
    const until = new Date(now.getTime() + heldHours * 3_600_000);
    const perform = async (em: EntityManager): Promise<Written<{ readonly id: string; readonly until: string }>> => {
      const tx = queryable(em);
      await this.#assertRoom(em, holding.most);
      const id = newId();
      const key = randomBytes(32);
      // Where the transaction fails, the key has sealed nothing and is destroyed when its time is over.
      await holding.keys.place(id, { key, until });
      await tx.query(
        `insert into held_import (tenant, id, held_by, held_at, until, status, marks, sealed)
         values ($1, $2, $3, $4, $5, 'HELD', $6, $7)`,
        [
          ...[tenant, id, principal.id, now.toISOString(), until.toISOString(), JSON.stringify(marks)],
          sealItem(JSON.stringify(placedOf(document)), key, { tenant, id }),
        ],
      );
      const drafts = [refusalDraft(marks), heldRecord('importResume', 'WRITE', { tenant, id, status: 'HELD' })];
      return { result: { id, until: until.toISOString() }, drafts, raise: null };
    };
    const answer = ({ id, until: end }: { readonly id: string; readonly until: string }): null => {
      this.#context.tell('held', { id, until: end, marks });
      return null;
    };
    return { perform, answer };
  }

  /** Shows the marked passages to whoever decides, once that is recorded. */
  read(id: string): Write<null, Promise<readonly MarkedPassage[]>> {
    assertCapable(this.#context, 'read', { concern: 'HeldImport' });
    const { principal, now } = this.#context;
    const { tenant } = principal;
    const holding = this.#holding();
    const perform = async (em: EntityManager): Promise<Written<null>> => {
      const item = await this.#item(em, id, 'Mutation.readHeldImport');
      return {
        result: null,
        drafts: [heldRecord('readHeldImport', 'SELECT', { ...item, status: 'READ' })],
        raise: null,
      };
    };
    const answer = async (): Promise<readonly MarkedPassage[]> => {
      const item = await heldItem(holding.via, { tenant, id }, { now, keys: holding.keys });
      // Somebody has decided since it was recorded.
      if (!item) throw new GovernanceError('BAD_REQUEST', unknown);
      return item.marks.map((mark) => passageOf(item.document, mark));
    };
    return { perform, answer };
  }

  /** Stores the candidate of a held import: without what is marked, or as it is where that does not tell of the candidate. */
  release(field: SelectedField, { id: asked, as, because }: Release): Write<ReleasedItem, Promise<object | null>> {
    this.#assertDecider();
    if ((as === 'NOT_CONCERNED') !== (because !== null))
      throw badInput('Mutation.releaseHeldImport(because:)', 'must be given for NOT_CONCERNED, and for nothing else');
    const perform = async (em: EntityManager): Promise<Written<ReleasedItem>> => {
      const { id, document, marks } = await this.#item(em, asked, 'Mutation.releaseHeldImport');
      // What lies outside of the marks has to pass the screen of today either way.
      const whole = structuredClone(document);
      cutMarks(document, marks);
      const redacted = this.#importing.valuesOf(document, { isScreened: true });
      const values = as === 'REDACTED' ? redacted : this.#importing.valuesOf(whole, { isScreened: false });
      const { result, drafts, raise } = await this.#importing.store(em, values);
      const decided = await this.#settle(em, 'releaseHeldImport', { id, status: as, because });
      return { result: { held: id, candidate: result.id }, drafts: [decided, ...drafts], raise };
    };
    const answer = async ({ held, candidate }: ReleasedItem): Promise<object | null> => {
      await this.#context.held?.keys.destroy(held);
      return this.#context.read(field, candidate);
    };
    return { perform, answer };
  }

  discard(asked: string): Write<string, Promise<boolean>> {
    this.#assertDecider();
    const perform = async (em: EntityManager): Promise<Written<string>> => {
      const { id } = await this.#item(em, asked, 'Mutation.discardHeldImport');
      const decided = await this.#settle(em, 'discardHeldImport', { id, status: 'DISCARDED', because: null });
      return { result: id, drafts: [decided], raise: null };
    };
    const answer = async (id: string): Promise<boolean> => {
      await this.#context.held?.keys.destroy(id);
      return true;
    };
    return { perform, answer };
  }

  #assertDecider(): void {
    assertCapable(this.#context, 'decide', { concern: 'HeldImport' });
    this.#holding();
  }

  #holding(): Holding {
    const { held } = this.#context;
    if (held) return held;
    throw new GovernanceError(
      'BAD_REQUEST',
      'This gateway has no place for the keys of held imports, so it holds none.',
    );
  }

  /** Finds what can still be decided, under its lock: of two who decide at once the second one finds nothing. */
  async #item(em: EntityManager, id: string, coordinate: string): Promise<HeldItem> {
    const { principal, now } = this.#context;
    const { tenant, roles } = principal;
    const { keys } = this.#holding();
    const item = await heldItem(queryable(em), { tenant, id }, { now, keys, lock: true });
    if (item) return item;
    const target = { type: 'Mutation', coordinates: [coordinate], person: null };
    throw new RefusedWrite({ code: 'BAD_REQUEST', message: unknown, target, roles });
  }

  /** Nothing of what it told is left: the row says who decided what. */
  async #settle(
    em: EntityManager,
    mutation: string,
    {
      id,
      status,
      because,
    }: { readonly id: string; readonly status: HeldImportStatus; readonly because: string | null },
  ): Promise<RecordDraft> {
    const { principal, now } = this.#context;
    const { tenant } = principal;
    await queryable(em).query(
      `update held_import set status = $3, because = $4, decided_by = $5, decided_at = $6, marks = '[]', sealed = null
       where tenant = $1 and id = $2`,
      [tenant, id, status, because, principal.id, now.toISOString()],
    );
    return heldRecord(mutation, 'WRITE', { tenant, id, status, because });
  }

  /** Those who hold at once wait for each other, so that none of them is one too many. */
  async #assertRoom(em: EntityManager, most: number): Promise<void> {
    const { principal, now } = this.#context;
    const { tenant, roles } = principal;
    const tx = queryable(em);
    await tx.query("select pg_advisory_xact_lock(hashtextextended('candour/held/' || $1::text, 0))", [tenant]);
    const { rows } = await tx.query(
      "select count(*)::int as held from held_import where tenant = $1 and status = 'HELD' and until > $2",
      [tenant, now.toISOString()],
    );
    if (Number(rows[0]?.['held']) < most) return;
    throw new RefusedWrite({
      code: 'LIMIT_EXCEEDED',
      message: `At most ${most} imports are held at a time, and so many are. Nothing was stored: decide on some of them, then send it again.`,
      target: { type: 'Mutation', coordinates: ['Mutation.importResume(hold:)'] },
      roles,
    });
  }
}

interface ReleasedItem {
  readonly held: string;
  readonly candidate: string;
}

const unknown = 'There is no such held import: none of that id waits for a decision.';

function placedOf(document: unknown): object {
  const whole = Object(document) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(parts.filter((part) => Object.hasOwn(whole, part)).map((part) => [part, whole[part]]));
}

function passageOf(document: object, mark: Mark): MarkedPassage {
  const text = textAt(document, mark.place) ?? '';
  const { start, end } = mark;
  const piece = (from: number, to: number): string => text.slice(from, to).toWellFormed();
  return {
    ...mark,
    before: piece(Math.max(0, start - around), start),
    text: piece(start, end),
    after: piece(end, end + around),
  };
}

/** What was not stored, and why: as the refusal of an import that is not held. */
function refusalDraft(marks: readonly Mark[]): RecordDraft {
  const codeOf = ({ category }: Mark): Code =>
    categoryStates[category] === 'UNLISTED' ? 'CATEGORY_UNLISTED' : 'CATEGORY_PROHIBITED';
  const refused = { mode: 'WRITE', verdict: 'REFUSED', transform: null } as const;
  const codes = new Map(marks.map((mark) => [mark.coordinate, codeOf(mark)]));
  const fields = [...codes].map(([field, code]) => ({ field, ...refused, code }));
  return { type: 'Candidate', fields, subjects: [], outcome: 'REFUSED', code: fields[0]?.code ?? null };
}

/** The record of what was done with a held import, which it names by digest: it is nobody's yet. */
function heldRecord(
  mutation: string,
  mode: 'WRITE' | 'SELECT',
  entry: { readonly tenant: string; readonly id: string; readonly status: string; readonly because?: string | null },
): RecordDraft {
  const { tenant, id, status, because = null } = entry;
  return {
    type: 'Mutation',
    fields: [{ field: `Mutation.${mutation}`, mode, verdict: 'RELEASED', transform: null, code: null }],
    subjects: [],
    outcome: mode === 'WRITE' ? 'WRITTEN' : 'RELEASED',
    code: null,
    changeDigest: createHash('sha256').update(JSON.stringify({ because, id, status, tenant })).digest('hex'),
  };
}
