import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../testing/english.ts';
import type { Client, ClientSettings } from '../client.ts';
import { renderClient } from '../index.ts';
import { sampleServer, sampleSettings } from '../sample-settings.ts';
import { curl } from './curl.ts';
import { openssl } from './openssl.ts';
import { swaks } from './swaks.ts';

function onlySending(change: Parameters<typeof sampleServer>[2]): ClientSettings {
  return sampleSettings('pop3', 'tls', { incoming: null, outgoing: sampleServer('smtp', 'tls', change) });
}

function command(client: Client, settings: ClientSettings): string {
  return renderClient(english, client, settings).steps[0]?.command ?? '';
}

test('a login name that swaks would take for an option is refused', () => {
  assert.match(renderClient(english, swaks, onlySending({ username: '-x' })).unusable ?? '', /dash/);
});

test('a login name in which curl would see a password is refused', () => {
  for (const username of ['a:b', 'a;AUTH=PLAIN'])
    assert.match(renderClient(english, curl, onlySending({ username })).unusable ?? '', /colon or semicolon/);
});

test('an IPv6 address is bracketed where a port follows and bare elsewhere, however it was typed', () => {
  for (const host of ['2001:db8::7', '[2001:db8::7]']) {
    assert.match(command(curl, onlySending({ host })), / 'smtps:\/\/\[2001:db8::7\]:465\/'$/);
    assert.match(
      command(openssl, onlySending({ host })),
      / -connect '\[2001:db8::7\]:465' -noservername -verify_ip 2001:db8::7 /,
    );
  }
});

test('no command prints the dialogue with the encoded password', () => {
  assert.doesNotMatch(command(curl, sampleSettings('imap')), /--verbose|-v\b/);
  assert.match(command(swaks, sampleSettings('imap')), / --auth-hide-password /);
});
