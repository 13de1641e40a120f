/**
 * What a source puts in the place of a value that it has and can't read: it is refused with INTERNAL, and recorded so,
 * while the rest of the answer stands.
 */
export const unreadable: unique symbol = Symbol('unreadable');
