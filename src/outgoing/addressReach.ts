import { BlockList, isIP } from 'node:net';

/**
 * How far an outgoing call may reach: LOOPBACK this machine only, PRIVATE also the operator's own network, PUBLIC
 * neither of the two.
 */
export type Reach = 'LOOPBACK' | 'PRIVATE' | 'PUBLIC';

// BlockList judges an IPv4-mapped IPv6 address (::ffff:10.0.0.1) by the rules for IPv4.
const blockListOf = (...subnets: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = '', prefix] = subnet.split('/');
    list.addSubnet(network, Number(prefix), isIP(network) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
};

const loopback = blockListOf('127.0.0.0/8', '::1/128');

/** Where clouds hand out credentials, and link-local as a whole. No issuer lives there: `allowPrivate` opens none. */
const metadata = blockListOf(
  '169.254.0.0/16',
  '100.100.100.200/32',
  '168.63.129.16/32',
  '192.0.0.192/32',
  'fe80::/10',
  'fd00:ec2::254/128',
);

/** Networks of an operator's own (RFC 1918, RFC 6598, RFC 4193). */
const privateNetworks = blockListOf('10.0.0.0/8', '100.64.0.0/10', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7');

/** Addresses that name no single host of the internet, or that wrap another address (IANA special-purpose registries). */
const special = blockListOf(
  '0.0.0.0/8',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '100::/64',
  '2001::/23',
  '2001:db8::/32',
  '2002::/16',
  'fec0::/10',
  'ff00::/8',
);

const within = (list: BlockList, address: string): boolean =>
  list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** Says whether a numeric address may be connected to. What is not an address is not allowed. */
export function isAddressAllowed(address: string, reach: Reach): boolean {
  if (isIP(address) === 0) return false;
  if (within(loopback, address)) return reach !== 'PUBLIC';
  if (reach === 'LOOPBACK' || within(metadata, address) || within(special, address)) return false;
  return reach === 'PRIVATE' || !within(privateNetworks, address);
}

/** Says whether a host name or address is this machine by its very name: `localhost`, 127.0.0.0/8 or ::1. */
export const isLoopbackHost = (host: string): boolean =>
  host.toLowerCase() === 'localhost' || (isIP(host) !== 0 && within(loopback, host));

/** The host of a URL without the brackets around an IPv6 address. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[(.*)\]$/, '$1');

/** How far a call to the URL may reach. A host that is loopback by name reaches loopback and nothing else. */
export function reachOf(url: URL, allowPrivate: boolean): Reach {
  if (isLoopbackHost(hostOf(url))) return 'LOOPBACK';
  return allowPrivate ? 'PRIVATE' : 'PUBLIC';
}
