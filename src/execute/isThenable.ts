/** Says whether a value acts like a promise. Sources may give any thenable; what the executor makes is native. */
export function isThenable(value: unknown): value is PromiseLike<unknown> {
  if (value === null || typeof value !== 'object') return false;
  const { then }: { readonly then?: unknown } = value;
  return typeof then === 'function';
}
