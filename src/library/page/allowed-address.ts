import { BlockList, isIP } from 'node:net';

// What is no public address by IANA's registries of special-purpose addresses (RFC 6890):
// https://www.iana.org/assignments/iana-ipv4-special-registry and .../iana-ipv6-special-registry.
const SPECIAL_IPV4 = [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared behind a carrier's NAT
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local; clouds serve a machine's metadata and keys at 169.254.169.254
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
];

// All public IPv6 addresses begin with the bits 001. So loopback, unique-local, link-local and multicast addresses are
// out, and those that hold an IPv4 address: mapped (::ffff:0:0/96) and NAT64 (64:ff9b::/96, 64:ff9b:1::/48).
const PUBLIC_IPV6 = '2000::/3';
const SPECIAL_IPV6 = [
  '2001::/23', // protocol assignments, Teredo among them, which holds an IPv4 address
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, which holds an IPv4 address
  '3fff::/20', // documentation
];

const special = blockList([...SPECIAL_IPV4, ...SPECIAL_IPV6]);
const publicIpv6 = blockList([PUBLIC_IPV6]);
const loopback = blockList(['127.0.0.0/8', '::1/128']);

/** Whether an IP address is one of the public internet; text that is no IP address is none. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !special.check(address, 'ipv4');
    case 6:
      return publicIpv6.check(address, 'ipv6') && !special.check(address, 'ipv6');
    default:
      return false;
  }
}

/** Whether an IP address is this machine's own, 127.0.0.0/8 or ::1. */
export function isLoopbackAddress(address: string): boolean {
  const version = isIP(address);
  return version !== 0 && loopback.check(address, version === 4 ? 'ipv4' : 'ipv6');
}

function blockList(subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = '', prefix = ''] = subnet.split('/');
    list.addSubnet(network, Number(prefix), isIP(network) === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}
