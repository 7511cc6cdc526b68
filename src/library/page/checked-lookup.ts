import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** Resolves a host's name to all its addresses, as `lookup` of `node:dns/promises` with `all`. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** A host was not connected to, since one of its addresses is not allowed. */
export class AddressNotAllowed extends Error {
  override readonly name = 'AddressNotAllowed';
}

/**
 * Makes a lookup for `node:net` that gives a host's addresses only where all of them are allowed, and fails with
 * {@link AddressNotAllowed} else. A connection is made to the addresses that were checked: a name whose answer changes
 * between check and connection (DNS rebinding) gains nothing.
 */
export function checkedLookup(
  resolve: Resolve,
  isAllowed: (address: string) => boolean,
): LookupFunction {
  return (host, options, callback) => {
    const resolved = resolve(host).then((addresses) => {
      if (addresses.length === 0 || !addresses.every(({ address }) => isAllowed(address))) {
        throw new AddressNotAllowed(`byline: ${host} has an address that is not allowed`);
      }
      return addresses;
    });
    resolved.then(
      (addresses) => {
        const [first] = addresses;
        if (options.all === true) callback(null, [...addresses]);
        else callback(null, first?.address ?? '', first?.family);
      },
      (error: Error) => callback(error, ''),
    );
  };
}
