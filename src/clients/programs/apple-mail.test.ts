import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'plist';
import { english } from '../../testing/english.ts';
import type { ClientSettings } from '../client.ts';
import { renderClient } from '../index.ts';
import { sampleServer, sampleSettings } from '../sample-settings.ts';
import { appleMail } from './apple-mail.ts';

type Dictionary = Record<string, unknown>;

function profile(settings: ClientSettings) {
  const outer = parse(
    renderClient(english, appleMail, settings).file?.content ?? '',
  ) as unknown as Dictionary;
  const [account] = outer.PayloadContent as Dictionary[];
  assert.ok(account);
  return { outer, account };
}

test('the payload has the required keys, explicit ports and encryption', () => {
  const { outer, account } = profile(sampleSettings('pop3', 'starttls'));
  assert.equal(outer.PayloadType, 'Configuration');
  assert.equal(outer.PayloadOrganization, 'Example Hosting');
  assert.equal(account.PayloadType, 'com.apple.mail.managed');
  assert.equal(account.EmailAccountType, 'EmailTypePOP');
  for (const [direction, port] of [
    ['Incoming', 110],
    ['Outgoing', 587],
  ] as const) {
    assert.equal(account[`${direction}MailServerAuthentication`], 'EmailAuthPassword');
    assert.equal(account[`${direction}MailServerHostName`], 'mail.example.test');
    assert.equal(account[`${direction}MailServerPortNumber`], port);
    assert.equal(account[`${direction}MailServerUseSSL`], true);
    assert.equal(account[`${direction}MailServerUsername`], 'ann@example.test');
  }
});

test('no password key is there, not even an empty one', () => {
  const { account } = profile(sampleSettings('imap'));
  assert.deepEqual(
    Object.keys(account).filter((key) => /Password$/.test(key)),
    ['OutgoingPasswordSameAsIncomingPassword'],
  );
});

test('the identifiers follow from the address alone, so a second profile replaces the first', () => {
  const [first, again] = [profile(sampleSettings('pop3')), profile(sampleSettings('imap', 'starttls'))];
  const other = profile(sampleSettings('pop3', 'tls', { account: { address: 'bob@example.test' } }));
  for (const key of ['PayloadUUID', 'PayloadIdentifier'])
    for (const part of ['outer', 'account'] as const) {
      assert.equal(first[part][key], again[part][key]);
      assert.notEqual(first[part][key], other[part][key]);
    }
  assert.notEqual(first.outer.PayloadUUID, first.account.PayloadUUID);
  assert.match(
    String(first.outer.PayloadUUID),
    /^[0-9A-F]{8}-[0-9A-F]{4}-8[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/,
  );
});

test('the device is told when one password serves both servers, and only then', () => {
  const different = sampleSettings('imap', 'tls', {
    outgoing: sampleServer('smtp', 'tls', { username: 'ann' }),
  });
  assert.equal(profile(sampleSettings('imap')).account.OutgoingPasswordSameAsIncomingPassword, true);
  assert.equal(profile(different).account.OutgoingPasswordSameAsIncomingPassword, false);
});

test('calendars and contacts have payloads of their own, with the keys that Apple documents', () => {
  const services = {
    ...{ caldav: 'https://dav.example.test/cal/', carddav: 'https://dav.example.test:8443/' },
    username: 'ann',
  };
  const { outer } = profile(sampleSettings('imap', 'tls', { services }));
  const [mail, calendars, contacts] = outer.PayloadContent as Dictionary[];
  assert.equal(mail?.PayloadType, 'com.apple.mail.managed');
  assert.equal(calendars?.PayloadType, 'com.apple.caldav.account');
  assert.deepEqual(
    ['HostName', 'Port', 'PrincipalURL', 'UseSSL', 'Username'].map((key) => calendars?.[`CalDAV${key}`]),
    ['dav.example.test', 443, 'https://dav.example.test/cal/', true, 'ann'],
  );
  assert.equal(contacts?.PayloadType, 'com.apple.carddav.account');
  assert.deepEqual([contacts?.CardDAVHostName, contacts?.CardDAVPort], ['dav.example.test', 8443]);
  const ids = [outer, mail, calendars, contacts].map((one) => one?.PayloadUUID);
  assert.equal(new Set(ids).size, 4);
  assert.doesNotMatch(JSON.stringify(outer), /DAVPassword|MailServerPassword/);
  const alone = profile(
    sampleSettings('imap', 'tls', { services: { carddav: services.carddav, username: 'ann' } }),
  );
  assert.equal((alone.outer.PayloadContent as Dictionary[]).length, 2);
});

test('without an outgoing server there is no profile', () => {
  assert.match(
    renderClient(english, appleMail, sampleSettings('imap', 'tls', { outgoing: null })).unusable ?? '',
    /outgoing server/,
  );
});
