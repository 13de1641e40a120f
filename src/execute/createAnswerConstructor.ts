/** An object of the response. It inherits nothing, so that no response key (`__proto__`) means anything special. */
export type Answer = Record<string, unknown>;
export type AnswerConstructor = new () => Answer;

/**
 * Returns a constructor of empty response objects, to be used for one set of response keys.
 *
 * `Object.create(null)` would be as safe, but V8 keeps such objects as hash tables. Objects of a constructor whose
 * prototype chain is empty have a hidden class; one constructor per set of keys gives each its own.
 */
export function createAnswerConstructor(): AnswerConstructor {
  const Constructor = class {
    [key: string]: unknown;
  };
  Reflect.deleteProperty(Constructor.prototype, 'constructor');
  Object.setPrototypeOf(Constructor.prototype, null);
  Object.freeze(Constructor.prototype);
  return Constructor;
}
