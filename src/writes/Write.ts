import type { EntityManager } from '@mikro-orm/postgresql';
import type { RecordDraft } from '../access-log/AccessRecord.js';
import type { Raise } from '../access-log/insertEntries.js';

/** What one write did: its result, what the record says of it, and which epoch it raises. */
export interface Written<Result> {
  /** Plain JSON: a retry is answered from it. */
  readonly result: Result;
  readonly drafts: readonly RecordDraft[];
  readonly raise: Raise;
}

/** One write that was judged as far as no person's state decides, and is not done yet. */
export interface Write<Result, Answer> {
  /** Reads what it needs of other tenants, or at length, before the operation's transaction begins; not for a retry. */
  readonly before?: () => Promise<void>;
  /** Does it inside the operation's transaction. Throws where the person's state refuses it. */
  readonly perform: (em: EntityManager) => Promise<Written<Result>>;
  /** Answers it, once the whole operation is committed. */
  readonly answer: (result: Result) => Answer | Promise<Answer>;
}
