import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { english } from '../../testing/english.ts';
import type { ClientSettings } from '../client.ts';
import { renderClient } from '../index.ts';
import { sampleServer, sampleSettings } from '../sample-settings.ts';
import { thunderbird } from './thunderbird.ts';

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });

function document(settings: ClientSettings) {
  const config = renderClient(english, thunderbird, settings);
  assert.ok(config.file, config.unusable ?? 'a file');
  return parser.parse(config.file.content).clientConfig;
}

function withLogin(username: string): ClientSettings {
  return sampleSettings('imap', 'tls', { incoming: sampleServer('imap', 'tls', { username }) });
}

test('the document has what Thunderbird needs: a domain, one incoming and one outgoing server', () => {
  const { '@_version': version, emailProvider } = document(sampleSettings('pop3', 'starttls'));
  assert.equal(version, '1.1');
  assert.equal(emailProvider['@_id'], 'example.test');
  assert.equal(emailProvider.domain, 'example.test');
  assert.deepEqual(emailProvider.incomingServer, {
    '@_type': 'pop3',
    hostname: 'mail.example.test',
    port: '110',
    socketType: 'STARTTLS',
    authentication: 'password-cleartext',
    username: '%EMAILADDRESS%',
    pop3: { leaveMessagesOnServer: 'true', daysToLeaveMessagesOnServer: '14' },
  });
  assert.equal(emailProvider.outgoingServer['@_type'], 'smtp');
  assert.equal(emailProvider.outgoingServer.port, '587');
});

test('mail that is not left on the server has no number of days', () => {
  const { emailProvider } = document(sampleSettings('pop3', 'tls', { leaveOnServerDays: null }));
  assert.deepEqual(emailProvider.incomingServer.pop3, { leaveMessagesOnServer: 'false' });
});

test('a login name that follows from the address becomes a placeholder, another one stays', () => {
  assert.equal(document(withLogin('ann')).emailProvider.incomingServer.username, '%EMAILLOCALPART%');
  assert.equal(document(withLogin('web17p1')).emailProvider.incomingServer.username, 'web17p1');
});

test('a login name that Thunderbird would rewrite is refused', () => {
  assert.match(renderClient(english, thunderbird, withLogin('x%EMAILDOMAIN%')).unusable ?? '', /placeholder/);
});

test('a domain with other letters stands in ASCII form', () => {
  const { emailProvider } = document(
    sampleSettings('imap', 'tls', { account: { address: 'ann@bücher.example' } }),
  );
  assert.equal(emailProvider['@_id'], 'xn--bcher-kva.example');
});

test('the names keep to the lengths of the draft', () => {
  const { emailProvider } = document(sampleSettings('imap', 'tls', { providerName: 'é'.repeat(80) }));
  assert.equal(emailProvider.displayName, 'é'.repeat(60));
  assert.equal(emailProvider.displayShortName, 'é'.repeat(20));
});
