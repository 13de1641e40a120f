import type { EntityManager } from '@mikro-orm/postgresql';
import type { SelectedField } from '../operation/Selection.js';
import type { InputTouch, Plan } from '../plan/Plan.js';
import type { Capabilities } from '../policy/capabilities.js';
import type { Principal } from '../principal/Principal.js';
import type { Written } from './Writing.js';

/** What the writes of one request share. */
export interface WriteContext {
  readonly principal: Principal;
  readonly plan: Plan;
  readonly now: Date;
  readonly capabilities: Capabilities;
  readonly newId: () => string;
  readonly touches: (field: SelectedField) => readonly InputTouch[];
  /** Commits a write once a request, however often the request is decided again. */
  readonly once: <Result>(
    field: SelectedField,
    work: (em: EntityManager) => Promise<Written<Result>>,
  ) => Promise<Result>;
  /** Reads a candidate back, governed and recorded like any read. */
  readonly read: (field: SelectedField, id: string) => Promise<object | null>;
  /** Puts something of the gateway's own beside the answer. */
  readonly tell: (key: string, value: unknown) => void;
}
