import type { Handle } from './Place.js';

const handleOf = Symbol('candour.handle');

interface Handled {
  [handleOf]?: Handle;
}

/** Binds a governed object to its person. Symbols never reach an answer: no schema has a field of that name. */
export function bind<T extends object>(object: T, handle: Handle): T {
  (object as Handled)[handleOf] = handle;
  return object;
}

/** Returns what an object was bound to. Throws when it was not: a governed value can't be read outside enforcement. */
export function boundTo(object: unknown): Handle {
  const handle = (object as Handled | null | undefined)?.[handleOf];
  if (!handle) throw new Error('A governed field was resolved on an object that was not admitted for enforcement.');
  return handle;
}
