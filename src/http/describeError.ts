const MAX_FRAMES = 10;
const location = /\b((?:src|schema|directives|bin)\/[\w./-]+:\d+:\d+)\)?$/;

/** What may be said of an error whose message nobody wrote for an operator. */
export interface ErrorFacts {
  readonly errorName: string;
  /** SQLSTATE, or a code of Node's or a library's own. */
  readonly errorCode?: string;
  /** Where in our own code, innermost first: `src/folder/file.js:line:column`. */
  readonly frames: readonly string[];
}

/**
 * Tells what an error was without its message, which may hold a value: a driver quotes the row, graphql-js the variable.
 * Function names are left out as well, because compiled code may be named after something in the request.
 */
export function describeError(error: unknown): ErrorFacts {
  if (!(error instanceof Error)) return { errorName: 'NotAnError', frames: [] };
  const name = error.constructor.name;
  const code = 'code' in error ? error.code : undefined;
  return {
    errorName: /^\w{1,64}$/.test(name) ? name : 'Error',
    ...(typeof code === 'string' && /^[A-Z\d_]{2,48}$/.test(code) && { errorCode: code }),
    frames: framesOf(error),
  };
}

/** A message may span lines and look like a frame, so the stack counts only from where the message ends. */
function framesOf({ stack = '', message }: Error): readonly string[] {
  const start = stack.indexOf(message);
  if (start < 0) return [];
  return stack
    .slice(start + message.length)
    .split('\n')
    .map((line) => (/^ {4}at /.test(line) && !line.includes('node_modules') ? location.exec(line)?.[1] : undefined))
    .filter((frame) => frame !== undefined)
    .slice(0, MAX_FRAMES);
}
