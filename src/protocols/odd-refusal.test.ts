import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Protocol } from '../model/protocols.ts';
import { greetingCause } from '../rules/connection/greeting-cause.ts';
import { reply } from '../testing/healthy-facts.ts';
import { recognizeService } from './greeting.ts';
import { oddRefusal } from './odd-refusal.ts';

const refusals: [protocol: Protocol, line: string, cause: string][] = [
  ['smtp', '554: Your IP is blocked', 'client-blocked'],
  ['smtp', '421\tToo many connections from your address', 'server-busy'],
  ['smtp', '554;No SMTP service here', 'greeting-refused'],
  ['smtp', '554<unknown[192.0.2.1]>: Client host rejected: Access denied', 'client-blocked'],
  ['pop3', 'ERR Too many connections', 'server-busy'],
  ['pop3', '+ERR Access denied', 'client-blocked'],
  ['pop3', '-ERR: you are banned', 'client-blocked'],
  ['pop3', 'ERROR: server busy', 'server-busy'],
  ['imap', '* NO Too many connections from your host', 'server-busy'],
  ['imap', 'BYE Your IP address is blocked', 'client-blocked'],
  ['imap', '*BYE Service shutting down, try again later', 'server-busy'],
  ['imap', '* BAD [UNAVAILABLE] internal server error', 'server-busy'],
  ['imap', 'Too many connections from your IP', 'server-busy'],
  ['pop3', 'You are not welcome to use ipop3d from 192.0.2.1.', 'client-blocked'],
  ['smtp', 'Your host is blocked by our policy', 'client-blocked'],
  ['imap', 'Access denied', 'client-blocked'],
];

for (const [protocol, line, cause] of refusals) {
  test(`${protocol} turns away in its own way: ${line}`, () => {
    const odd = oddRefusal(line, protocol);
    assert.ok(odd, 'taken for a refusal');
    assert.equal(greetingCause({ ...reply('', ''), ...odd }, protocol), cause);
  });
}

const noise = [
  'HTTP/1.1 400 Bad Request',
  '<html><head><title>403 Forbidden</title></head>',
  'SSH-2.0-OpenSSH_9.2',
  'Exceeded MaxStartups',
  "J\u0000\u0000\u0000\u00ffj\u0004Host '192.0.2.1' is not allowed to connect to this MySQL server",
  "Host '192.0.2.1' is blocked because of many connection errors; unblock with 'mysqladmin flush-hosts'",
  '-DENIED Redis is running in protected mode',
  'RFB 003.008',
  '220 FTP server ready',
  'Welcome to our chat',
  'login: ',
  '{"error":"access denied"}',
  'ok',
];

for (const line of noise) {
  test(`another service is left alone: ${JSON.stringify(line)}`, () => {
    for (const protocol of ['pop3', 'imap', 'smtp'] as const) {
      const seen = recognizeService(line);
      assert.ok(seen === 'smtp' || oddRefusal(line, protocol) === null, protocol);
    }
  });
}
