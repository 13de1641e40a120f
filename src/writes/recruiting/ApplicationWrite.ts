import type { Write } from '../Write.js';

/** What a write of an application leaves: the id under which it is read back. */
export interface WrittenApplication {
  readonly id: string;
}
export type ApplicationWrite = Write<WrittenApplication, object | null>;
