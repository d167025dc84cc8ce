import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startDns } from '../../testing/dns-server.ts';
import { askRecordsBy } from './ask-records.ts';

test('answers, names that do not exist, aliases and silence are told apart, within the time', async (t) => {
  const dns = await startDns({
    '_imaps._tcp.example.test': { SRV: [{ priority: 0, weight: 1, port: 993, target: 'mail.example.test' }] },
    '_pop3._tcp.example.test': { SRV: [{ priority: 0, weight: 0, port: 0, target: '.' }] },
    '_ua-auto-config.example.test': { TXT: ['v=UAAC1; a=sha256; d=x'] },
    'autoconfig.example.test': { CNAME: 'setup.example.test' },
    'autodiscover.example.test': { A: ['192.0.2.9'] },
    'setup.example.test': { A: ['192.0.2.9'] },
    'broken.example.test': { fails: 'SERVFAIL' },
    'silent.example.test': { fails: 'silence' },
  });
  t.after(() => dns.close());
  const target = 'setup.example.test';
  const began = performance.now();
  const answers = await askRecordsBy(
    dns.address,
    2000,
  )([
    { type: 'SRV', name: '_imaps._tcp.example.test' },
    { type: 'SRV', name: '_pop3._tcp.example.test' },
    { type: 'SRV', name: '_imap._tcp.example.test' },
    { type: 'TXT', name: '_ua-auto-config.example.test' },
    { type: 'CNAME', name: 'autoconfig.example.test', target },
    { type: 'CNAME', name: 'autodiscover.example.test', target },
    { type: 'CNAME', name: 'nothing.example.test', target },
    { type: 'SRV', name: 'broken.example.test' },
    { type: 'TXT', name: 'silent.example.test' },
  ]);
  assert.ok(performance.now() - began < 30_000);
  const address = ['192.0.2.9'];
  assert.deepEqual(answers, [
    { kind: 'srv', records: [{ priority: 0, weight: 1, port: 993, target: 'mail.example.test' }] },
    { kind: 'srv', records: [{ priority: 0, weight: 0, port: 0, target: '.' }] },
    { kind: 'none' },
    { kind: 'txt', texts: ['v=UAAC1; a=sha256; d=x'] },
    { kind: 'cname', alias: target, addresses: address, targetAddresses: address },
    { kind: 'cname', alias: null, addresses: address, targetAddresses: address },
    { kind: 'none' },
    { kind: 'error', detail: 'failed' },
    { kind: 'error', detail: 'late' },
  ]);
});
