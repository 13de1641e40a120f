/**
 * SQLSTATEs after which the database, not the statement, is to blame: connection exceptions (08), a transaction that was
 * ended for idling (25P03), insufficient resources such as a full disk (53), shutdown and start-up (57P), system errors
 * such as a failed write (58).
 */
const blamedOnServer = /^(?:08|25P03|53|57P|58)/;

/** What pg says of a connection that is gone; these errors carry no code. */
const goneConnection =
  /^(?:Connection terminated|Client has encountered a connection error|Client was closed|timeout expired)/;

/**
 * Says whether an error tells that the database could not be reached, went away, or has no means to go on. What was to be
 * committed at that moment may have been committed all the same.
 */
export const isLost = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  if ('syscall' in error) return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return code === 'ETIMEDOUT' || blamedOnServer.test(code) || goneConnection.test(error.message);
};
