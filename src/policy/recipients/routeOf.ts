import { eeaCountries } from '../../vocabulary/countries.js';
import type { ApplicationClosure } from '../../vocabulary/recipients.js';
import type { Destination } from './Destination.js';
import type { Place, Recipients } from './Recipients.js';

/** What a token says of where answers to it go. */
export interface Routed {
  readonly country: string;
  readonly organisation: string | undefined;
  readonly client: string | undefined;
}

/** What a decision reads of it. */
export interface Route {
  /** Why nothing goes through the client application; absent: nothing stands in the way. */
  readonly closed?: ApplicationClosure;
  /** Where answers go; absent: to the country of the token alone, which lies in the EEA. */
  readonly destinations?: readonly Destination[];
}

/**
 * Returns where the answers to a token go, by the controller's register: to the country of the token, to those where its
 * client application is hosted, and to those of the sub-processors behind it. Pure.
 */
export function routeOf(recipients: Recipients, { country, organisation, client }: Routed): Route {
  const { applications, unregistered } = recipients;
  const application = client === undefined ? undefined : applications.get(client);
  const closed = application ? application.closed : unregistered === 'ADMITTED' ? null : 'UNREGISTERED';
  const own = { country, recipient: organisation ?? null };
  const others = application?.places.map((place) => ({ ...place, recipient: place.recipient ?? own.recipient })) ?? [];
  const places = [own, ...others.filter((place) => nameOf(place) !== nameOf(own))];
  const isPlain = places.length === 1 && eeaCountries.has(country);
  return {
    ...(closed !== null && { closed }),
    ...(!isPlain && { destinations: places.map((place) => destinationOf(place, recipients)) }),
  };
}

/** A country and a name, so that no two places share it. */
const nameOf = ({ country, recipient }: Place): string => `${country} ${recipient ?? ''}`;

function destinationOf({ country, recipient }: Place, { adequate, safeguards }: Recipients): Destination {
  if (eeaCountries.has(country) || adequate.has(country)) return { country, recipient, safeguards: null };
  const usable = safeguards.filter((each) => each.recipient === recipient && each.countries.includes(country));
  return { country, recipient, safeguards: usable.map(({ mechanism, categories }) => ({ mechanism, categories })) };
}
