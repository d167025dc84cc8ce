import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostileValues } from './hostile-values.ts';
import { sampleServer, sampleSettings } from './sample-settings.ts';
import { thunderbirdQrPayload } from './thunderbird-qr.ts';

const read = (payload: string | null) => JSON.parse(payload ?? 'null');

test('an account as the format lists it: version, sequence, incoming server, outgoing servers with identities', () => {
  const incoming = sampleServer('pop3', 'starttls', { host: '2001:db8::25' });
  const outgoing = sampleServer('smtp', 'none', { port: 2525, username: 'ann' });
  assert.deepEqual(read(thunderbirdQrPayload(sampleSettings('pop3', 'tls', { incoming, outgoing }))), [
    1,
    [1, 1],
    [1, '2001:db8::25', 110, 2, 1, 'ann@example.test'],
    [
      [
        [0, 'mail.example.test', 2525, 0, 1, 'ann'],
        ['ann@example.test', 'Ann Example'],
      ],
    ],
  ]);
});

test('without a name the element stays, empty, for the app wants a text there', () => {
  const payload = thunderbirdQrPayload(sampleSettings('imap', 'tls', { account: { address: 'a@b.test' } }));
  assert.deepEqual(read(payload)[3][0][1], ['a@b.test', '']);
});

test('what goes into the code is ASCII: names of hosts and domains, and every other character escaped', () => {
  const payload = thunderbirdQrPayload(
    sampleSettings('imap', 'tls', {
      account: { address: 'ann@bücher.example', displayName: 'Änn 😀' },
      incoming: sampleServer('imap', 'tls', { host: 'imap.bücher.example', username: 'änn' }),
    }),
  );
  assert.match(payload ?? '', /^[\x20-\x7e]+$/);
  const [, , incoming, [[, identity]]] = read(payload);
  assert.deepEqual([incoming[1], incoming[5]], ['imap.xn--bcher-kva.example', 'änn']);
  assert.deepEqual(identity, ['ann@xn--bcher-kva.example', 'Änn 😀']);
});

test('names and login names come back as they were, whatever they hold', () => {
  for (const value of hostileValues) {
    const incoming = sampleServer('imap', 'tls', { username: value });
    const account = { address: 'ann@example.test', displayName: value };
    const payload = read(thunderbirdQrPayload(sampleSettings('imap', 'tls', { account, incoming })));
    assert.deepEqual([payload[2][5], payload[3][0][1][1]], [value, value]);
  }
});

test('no code for what the app refuses: other addresses, odd hosts, one direction', () => {
  const addresses = [
    'änn@example.test',
    '"ann b"@example.test',
    'ann..b@example.test',
    '.ann@example.test',
    `${'a'.repeat(65)}@example.test`,
    'ann@[192.0.2.1]',
    'ann@-example.test',
    'ann@ex_ample.test',
  ];
  for (const address of addresses)
    assert.equal(
      thunderbirdQrPayload(sampleSettings('imap', 'tls', { account: { address } })),
      null,
      address,
    );
  const incoming = sampleServer('imap', 'tls', { host: 'mail_1.example.test' });
  assert.equal(thunderbirdQrPayload(sampleSettings('imap', 'tls', { incoming })), null);
  assert.equal(thunderbirdQrPayload(sampleSettings('imap', 'tls', { outgoing: null })), null);
});
