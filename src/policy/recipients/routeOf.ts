import type { ApplicationClosure } from '../../vocabulary/recipients.js';
import type { Recipients } from './Recipients.js';

/** What a token says of where answers to it go. */
export interface Routed {
  readonly client?: string;
}

/** What a decision reads of it. */
export interface Route {
  /** Why nothing goes through the client application; absent: nothing stands in the way. */
  readonly closed?: ApplicationClosure;
}

/** Returns where the answers to a token go, by the controller's register. Pure. */
export function routeOf({ applications, unregistered }: Recipients, { client }: Routed): Route {
  const application = client === undefined ? undefined : applications.get(client);
  const closed = application ? application.closed : unregistered === 'ADMITTED' ? null : 'UNREGISTERED';
  return closed === null ? {} : { closed };
}
