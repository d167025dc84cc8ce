import assert from 'node:assert/strict';
import { test } from 'node:test';
import { getCiphers } from 'node:tls';
import { cipherSuiteNames } from './cipher-suite-names.ts';
import { suiteName, suitesFor, weakClassOf, weakSuites } from './cipher-suites.ts';

test('each class has the suites it should', () => {
  const cases = {
    '0001': 'null',
    c010: 'null',
    c015: 'null', // anonymous too; NULL is the worse fault
    '0018': 'anonymous',
    '00a6': 'anonymous',
    '0003': 'export',
    '0064': 'export',
    '0005': 'rc4',
    c011: 'rc4',
    '0009': 'des',
    '0015': 'des',
    '000a': '3des',
    c012: '3des',
    '002f': 'no-forward-secrecy',
    '009d': 'no-forward-secrecy',
    c031: 'no-forward-secrecy',
    '003f': 'no-forward-secrecy',
    c02f: null,
    '009e': null,
    cca8: null,
    '1301': null,
    '00ff': null,
  };
  for (const [hex, expected] of Object.entries(cases)) {
    assert.equal(weakClassOf(Number.parseInt(hex, 16)), expected, hex);
  }
});

test('weak lists leave out the classes named, and all of them together are everything', () => {
  const all = weakSuites();
  assert.ok(all.length > 80);
  assert.ok(all.every((suite) => weakClassOf(suite) !== null));
  const rest = weakSuites(['rc4', 'no-forward-secrecy']);
  assert.ok(rest.length > 0 && rest.length < all.length);
  assert.ok(
    rest.every((suite) => weakClassOf(suite) !== 'rc4' && weakClassOf(suite) !== 'no-forward-secrecy'),
  );
});

test('each version is offered what it can use, good suites first', () => {
  assert.deepEqual(suitesFor('TLSv1.3'), [0x1301, 0x1302, 0x1303, 0x1304, 0x1305]);
  const old = suitesFor('TLSv1').map(suiteName);
  assert.ok(old.includes('TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA') && old.includes('TLS_RSA_WITH_RC4_128_MD5'));
  assert.ok(!old.some((name) => /GCM|SHA256|SHA384|CCM|anon|NULL/.test(name)));
  const ranks = suitesFor('TLSv1.2').map((suite) => weakClassOf(suite) !== null);
  assert.deepEqual(ranks, [...ranks].sort());
  const good = suitesFor('TLSv1.2')
    .map(suiteName)
    .filter((_name, index) => !ranks[index]);
  const weak = weakSuites().map(suiteName);
  assert.ok(
    weak.indexOf('TLS_ECDH_anon_WITH_AES_128_CBC_SHA') < weak.indexOf('TLS_DH_anon_WITH_AES_128_CBC_SHA'),
  );
  const firstDhe = good.findIndex((name) => name.startsWith('TLS_DHE_'));
  assert.ok(firstDhe > 0 && good.slice(firstDhe).every((name) => name.startsWith('TLS_DHE_')));
});

test('no name stands twice, and an unknown suite shows its number', () => {
  assert.equal(new Set(cipherSuiteNames.values()).size, cipherSuiteNames.size);
  assert.equal(suiteName(0x00ff), '0x00ff');
});

test('every suite of the TLS 1.3 list is one that node knows by that name', () => {
  const known = getCiphers().map((name) => name.toUpperCase());
  for (const suite of [0x1301, 0x1302, 0x1303]) assert.ok(known.includes(suiteName(suite)));
});
