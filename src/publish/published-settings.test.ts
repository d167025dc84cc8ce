import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encryptedServers, publishedSettings } from './published-settings.ts';
import { hostedServer, sampleProvider } from './sample-provider.ts';

test('IMAP comes first, one server a protocol, TLS from the start before STARTTLS', () => {
  const settings = publishedSettings(sampleProvider(), 'example.test');
  assert.deepEqual(
    settings?.incoming.map(({ protocol, port }) => [protocol, port]),
    [
      ['imap', 993],
      ['pop3', 995],
    ],
  );
  assert.equal(settings?.outgoing.port, 465);
});

test('nothing is published for other domains, without a direction, or without encryption', () => {
  const servers = (incoming: number[], security: 'none' | 'tls' = 'tls') => ({
    incoming: incoming.map((port) => hostedServer('pop3', port, { security })),
    outgoing: [hostedServer('smtp', 465)],
  });
  assert.equal(publishedSettings(sampleProvider(), 'other.test'), null);
  assert.equal(publishedSettings(sampleProvider({ servers: servers([]) }), 'example.test'), null);
  assert.equal(publishedSettings(sampleProvider({ servers: servers([110], 'none') }), 'example.test'), null);
  assert.notEqual(publishedSettings(sampleProvider({ servers: servers([995]) }), 'example.test'), null);
});

test('a server without encryption is never among those to publish', () => {
  assert.ok(!encryptedServers(sampleProvider(), 'example.test').some(({ port }) => port === 110));
  assert.equal(encryptedServers(sampleProvider(), 'example.test').length, 6);
});
