import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isAddressAllowed, type Reach } from './addressReach.js';

/** A name look-up for `net.connect` that fails when one of the addresses found is out of reach. */
export const checkedLookup =
  (reach: Reach): LookupFunction =>
  (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null || first === undefined) return done(error ?? new Error('The name has no address.'), []);
      if (!addresses.every(({ address }) => isAddressAllowed(address, reach))) {
        return done(new Error('The name leads to an address that is not one to connect to.'), []);
      }
      return options.all === true ? done(null, addresses) : done(null, first.address, first.family);
    });
  };
