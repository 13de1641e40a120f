import { describe, expect, it } from 'vitest';
import { isAddressAllowed, isLoopbackHost } from '../../src/outgoing/addressReach.js';

describe('an outgoing call', () => {
  const none = { LOOPBACK: false, PRIVATE: false, PUBLIC: false };
  it.each([
    ...['93.184.215.14', '2606:2800:21f:cb07:6820:80da:af6b:8b2c', '172.32.0.1', '::ffff:93.184.215.14'].map(
      (address) => ({ address, allowed: { LOOPBACK: false, PRIVATE: true, PUBLIC: true } }),
    ),
    ...['127.0.0.1', '127.255.255.254', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1'].map((address) => ({
      address,
      allowed: { LOOPBACK: true, PRIVATE: true, PUBLIC: false },
    })),
    ...['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '100.64.0.1', 'fd12::1', '::ffff:10.0.0.1'].map(
      (address) => ({ address, allowed: { LOOPBACK: false, PRIVATE: true, PUBLIC: false } }),
    ),
    ...['169.254.169.254', '::ffff:a9fe:a9fe', 'fe80::1', 'fd00:ec2::254', '100.100.100.200', '168.63.129.16'].map(
      (address) => ({ address, allowed: none }),
    ),
    ...[
      '0.0.0.0',
      '::',
      '255.255.255.255',
      '224.0.0.1',
      '192.0.2.1',
      'ff02::1',
      '64:ff9b::a00:1',
      '2002:a00:1::',
      '::10.0.0.1',
    ].map((address) => ({ address, allowed: none })),
    ...['', 'localhost', '2130706433', '127.1', '10.0.0.1 '].map((address) => ({ address, allowed: none })),
  ])('to "$address" is judged by its reach', ({ address, allowed }) => {
    expect({
      LOOPBACK: isAddressAllowed(address, 'LOOPBACK'),
      PRIVATE: isAddressAllowed(address, 'PRIVATE'),
      PUBLIC: isAddressAllowed(address, 'PUBLIC'),
    }).toEqual(allowed);
  });
});

it.each([
  ...['localhost', 'LOCALHOST', '127.0.0.1', '127.8.8.8', '::1'].map((host) => ({ host, loopback: true })),
  ...['0.0.0.0', '::', 'localhost.example', '127.0.0.1.example', '', '10.0.0.1'].map((host) => ({
    host,
    loopback: false,
  })),
])('the host "$host" is loopback: $loopback', ({ host, loopback }) => {
  expect(isLoopbackHost(host)).toBe(loopback);
});
