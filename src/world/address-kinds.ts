import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * Addresses that are not of the public internet, or that stand for ones that are not (IANA special-purpose registries,
 * RFC 6890 and its successors). A host name of an outsider must not lead there: there stand the machines behind the wall.
 */
const NOT_PUBLIC_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Of IPv6 only 2000::/3 is public, and of that not these: tunnels that carry an IPv4 address (2001::, 2002::), examples. */
const NOT_PUBLIC_6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

/** Tells whether an IP address, as text, is one of the public internet. Anything that is no IP address is not. */
export function publicAddresses(): (address: string) => boolean {
  const notPublic = new BlockList();
  const global = new BlockList();
  for (const [net, prefix] of NOT_PUBLIC_4) notPublic.addSubnet(net, prefix, 'ipv4');
  for (const [net, prefix] of NOT_PUBLIC_6) notPublic.addSubnet(net, prefix, 'ipv6');
  global.addSubnet('2000::', 3, 'ipv6');
  return (address) => {
    if (isIPv4(address)) return !notPublic.check(address, 'ipv4');
    if (!isIPv6(address) || address.includes('%')) return false;
    return global.check(address, 'ipv6') && !notPublic.check(address, 'ipv6');
  };
}
