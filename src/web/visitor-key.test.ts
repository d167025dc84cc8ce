import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitorKey } from './visitor-key.ts';

test('an IPv6 network is one visitor, an IPv4 address is one however it is written', () => {
  const table: [string, string][] = [
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::', '2001:db8:1:2::/64'],
    ['not an address', 'not an address'],
  ];
  for (const [address, key] of table) assert.equal(visitorKey(address), key, address);
});
