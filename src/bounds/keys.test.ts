import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountKey, domainKey, loginKeys, targetKey, visitorKeys } from './keys.ts';

test('one mailbox is one account however it is written; other mailboxes are others', () => {
  for (const same of ['ann@example.org', 'Ann@Example.ORG', 'Ann+1@example.org', ' ann+3+x@example.org.'])
    assert.equal(accountKey(same), 'ann@example.org', same);
  const others = ['a.nn@example.org', 'anna@example.org', 'ann@example.com', '+ann@example.org'];
  assert.equal(new Set(others.map(accountKey)).size, others.length);
  assert.equal(accountKey('ANN'), 'ann');
});

test('a short name is an account of its server, whatever address it was typed with', () => {
  assert.deepEqual(loginKeys('Ann@example.org', '192.0.2.1', 'other.test'), ['ann@example.org']);
  const [at] = loginKeys('ANN', '192.0.2.1', 'a.test');
  assert.equal(loginKeys('ann+x', '192.0.2.1', 'b.test')[0], at);
  assert.notEqual(loginKeys('ann', '192.0.2.2', 'a.test')[0], at);
});

test('an IPv6 network is one target and one visitor; the wide one is the /56', () => {
  assert.equal(targetKey('192.0.2.7'), '192.0.2.7');
  assert.equal(targetKey('::ffff:192.0.2.7'), '192.0.2.7');
  assert.equal(targetKey('2001:db8:1:2:3:4:5:6'), targetKey('2001:db8:1:2::1'));
  assert.notEqual(targetKey('2001:db8:1:3::1'), targetKey('2001:db8:1:2::1'));
  assert.deepEqual(visitorKeys('2001:db8:1:2aff::1'), ['2001:db8:1:2aff::/64', '2001:db8:1:2a00::/56']);
  assert.equal(visitorKeys('2001:db8:1:2abc::9')[1], visitorKeys('2001:db8:1:2a01::1')[1]);
  assert.deepEqual(visitorKeys('192.0.2.7'), ['192.0.2.7', null]);
});

test('hosts count by the domain that was registered', () => {
  assert.equal(domainKey('imap.mail.example.co.uk.'), 'example.co.uk');
  assert.equal(domainKey('Example.org'), 'example.org');
  assert.equal(domainKey('192.0.2.7'), '192.0.2.7');
  assert.equal(domainKey('localhost'), 'localhost');
});
