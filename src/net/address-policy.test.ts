import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isAddressAllowed, isAddressDenied, isPortAllowed } from './address-policy.ts';

const strict = { allowNetworks: [], allowPorts: [25, 995] };

const refused =
  `0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.100.100.200 100.127.255.254 127.0.0.1 127.255.255.254
  169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.1 192.0.0.170 192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1 198.19.255.255
  198.51.100.7 203.0.113.7 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 168.63.129.16
  :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:7f00:1 ::ffff:169.254.169.254 0:0:0:0:0:ffff:c0a8:1 ::127.0.0.1 ::10.0.0.1
  64:ff9b::7f00:1 64:ff9b::10.0.0.1 64:ff9b:1::1 100::1 100:0:0:1::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:10::1 2001:20::1
  2001:db8::1 2001:db8:ffff::1 2002:7f00:1::1 2002:c0a8:1::1 2002:808:808::1 3fff::1 3fff:fff::1 4000::1 5f00::1 fc00::1 fd00::1
  fd00:ec2::254 fe80::1 fe80::1%eth0 febf::1 fec0::1 ff02::1 ff0e::1
  2606:4700::5efe:10.0.0.1 2606:4700::200:5efe:7f00:1
  0177.0.0.1 0x7f.0.0.1 2130706433 127.1 0x7f000001 017700000001 127.0.0.1. 10.0.0.01 [::1] ::1%lo 1.2.3 1.2.3.4.5 localhost example.test
  ::ffff:0:127.0.0.1 ::fffe:1.2.3.4`
    .split(/\s+/)
    .filter(Boolean);

const allowed =
  '8.8.8.8 1.1.1.1 93.184.215.14 172.15.0.1 172.32.0.1 100.63.255.255 100.128.0.1 2606:4700:4700::1111 2a00:1450::5 2003::1 ::ffff:8.8.8.8'.split(
    ' ',
  );

for (const address of refused) {
  test(`${address} is refused`, () => assert.equal(isAddressAllowed(address, strict), false));
}

for (const address of allowed) {
  test(`${address} is allowed`, () => assert.equal(isAddressAllowed(address, strict), true));
}

test('an empty text is refused', () => assert.equal(isAddressAllowed('', strict), false));

test('a network the operator allowed is allowed, in each family and wrapped', () => {
  const policy = { ...strict, allowNetworks: ['10.1.0.0/16', 'fd12::/16'] };
  assert.equal(isAddressAllowed('10.1.2.3', policy), true);
  assert.equal(isAddressAllowed('::ffff:10.1.2.3', policy), true);
  assert.equal(isAddressAllowed('10.2.2.3', policy), false);
  assert.equal(isAddressAllowed('fd12::7', policy), true);
  assert.equal(isAddressAllowed('fd13::7', policy), false);
});

test('no text at all makes the policy throw or allow something that is no address', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const isAllowed = isAddressAllowed(text, strict);
      return !isAllowed || /^[\d.]+$|:/.test(text);
    }),
  );
});

test('every IPv4 address of a private range is refused, also wrapped in IPv6', () => {
  const byte = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(
      fc.constantFrom('10', '127', '192.168', '172.20', '169.254'),
      byte,
      byte,
      byte,
      (prefix, a, b, c) => {
        const address = [prefix, a, b, c].join('.').split('.').slice(0, 4).join('.');
        return !isAddressAllowed(address, strict) && !isAddressAllowed(`::ffff:${address}`, strict);
      },
    ),
  );
});

test('ports outside the list are refused; * allows any', () => {
  assert.equal(isPortAllowed(995, strict), true);
  assert.equal(isPortAllowed(22, strict), false);
  assert.equal(isPortAllowed(22, { ...strict, allowPorts: '*' }), true);
});

test('a network that the operator denied is refused, public or allowed, in each family and wrapped', () => {
  const denyNetworks = ['93.184.215.0/24', '2606:4700::/32', '10.1.0.0/16'];
  const policy = { ...strict, allowNetworks: ['10.0.0.0/8'], denyNetworks };
  for (const address of ['93.184.215.14', '::ffff:93.184.215.14', '2606:4700:4700::1111', '10.1.2.3']) {
    assert.equal(isAddressAllowed(address, policy), false, address);
    assert.equal(isAddressDenied(address, policy), true, address);
  }
  for (const address of ['93.184.216.14', '2606:4701::1', '10.2.2.3']) {
    assert.equal(isAddressAllowed(address, policy), true, address);
    assert.equal(isAddressDenied(address, policy), false, address);
  }
  assert.equal(isAddressDenied('192.168.0.1', policy), false);
  assert.equal(isAddressDenied('nonsense', policy), false);
});
