import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { readers } from '../readers/index.ts';
import { dictionary, english } from '../testing/english.ts';
import { shapesOf } from '../testing/message-entries.ts';
import { languages } from '../words/languages.ts';
import type { Client, ClientSettings } from './client.ts';
import { hostileValues, refusedValues } from './hostile-values.ts';
import { clientGroups, clients, findClient, renderClient } from './index.ts';
import { UnsafeValueError } from './safe-value.ts';
import { sampleServer, sampleSettings } from './sample-settings.ts';

function client(id: string) {
  const found = findClient(id);
  assert.ok(found, `client ${id} exists`);
  return found;
}

test('every program has one file, named as its id, and stands in the index', () => {
  const files = readdirSync(new URL('./programs/', import.meta.url)).filter(
    (name) => !name.endsWith('.test.ts'),
  );
  assert.deepEqual(clients.map(({ id }) => `${id}.ts`).sort(), files.sort());
  assert.equal(new Set(clients.map(({ id }) => id)).size, clients.length);
});

test('every group has a heading and a program, and every program a group', () => {
  assert.deepEqual(
    clientGroups.map(({ id }) => id).sort(),
    [...new Set(clients.map(({ group }) => group))].sort(),
  );
});

test('every program speaks every language, and shows words and values, never ids', () => {
  for (const { tag } of languages)
    for (const one of clients)
      for (const settings of variantsOf(one)) {
        const config = renderClient(dictionary.words(tag), one, settings);
        const { quick, scan, steps, notes, file } = config;
        const all = JSON.stringify([quick, scan?.step, steps, notes, file?.content]);
        assert.doesNotMatch(all, /-(?:fields|security|note|file)[.-]|undefined/, `${one.id} ${tag}`);
      }
});

test('a file holds no line more in another language, and its comments stay comments', () => {
  for (const one of clients)
    for (const settings of variantsOf(one)) {
      const contents = languages.map(({ tag }) => {
        const content = renderClient(dictionary.words(tag), one, settings).file?.content ?? '';
        return content.split('\n').filter((line) => !/^\s*(?:#|\/\/|<!--)/.test(line)).length;
      });
      assert.equal(new Set(contents).size, 1, `${one.id} ${contents}`);
    }
});

function variantsOf({ protocols }: Client): ClientSettings[] {
  const incoming = (['pop3', 'imap'] as const).filter((protocol) => protocols.includes(protocol));
  const foundBy = readers.map(({ id }) => id);
  return (incoming.length === 0 ? (['pop3'] as const) : incoming).flatMap((protocol) => [
    sampleSettings(protocol, 'tls', { foundBy }),
    sampleSettings(protocol, 'starttls', { leaveOnServerDays: null }),
    sampleSettings(protocol, 'none', {
      outgoing: sampleServer('smtp', 'none', { username: 'ann', port: 26 }),
    }),
  ]);
}

test('a name stands in one place: in the program, or in the messages where it holds words', () => {
  const { attributes } = shapesOf('en').shapes.get('program-names') ?? { attributes: [] };
  const unnamed = clients.filter(({ name }) => name === null).map(({ id }) => id);
  assert.deepEqual(unnamed.sort(), attributes);
});

test('an unknown id finds nothing', () => {
  assert.equal(findClient('no-such-program'), undefined);
});

test('each program renders something and says that it was verified', () => {
  for (const one of clients) {
    const config = renderClient(
      english,
      one,
      sampleSettings(one.protocols.includes('pop3') ? 'pop3' : 'imap'),
    );
    assert.equal(config.unusable, null, one.id);
    assert.ok(config.steps.length > 0, one.id);
    assert.equal(config.verified, true, one.id);
    assert.match(config.notes.join('\n'), /^Verified: /, one.id);
  }
});

test('one unverified server that is used makes the whole unverified, in the file too', () => {
  const outgoing = sampleServer('smtp', 'tls', { verified: false });
  for (const one of clients.filter(({ protocols }) => protocols.includes('smtp'))) {
    const protocol = one.protocols.includes('pop3') ? 'pop3' : 'imap';
    const config = renderClient(english, one, sampleSettings(protocol, 'tls', { outgoing }));
    assert.equal(config.verified, false, one.id);
    assert.match(config.notes[0] ?? '', /^Not verified: /, one.id);
    if (config.file !== null) assert.match(config.file.content, /(#|<!--|\/\/) Not verified: /, one.id);
  }
});

test('a server that is not used does not count', () => {
  const settings = sampleSettings('pop3', 'tls', {
    incoming: sampleServer('pop3', 'tls', { verified: false }),
  });
  assert.equal(renderClient(english, client('msmtp'), settings).verified, true);
});

test('a program that cannot use the settings says so and renders nothing', () => {
  const byImapOnly = renderClient(english, client('isync'), sampleSettings('pop3'));
  assert.equal(byImapOnly.unusable, 'isync (mbsync) cannot use POP3.');
  assert.deepEqual([byImapOnly.steps, byImapOnly.file, byImapOnly.verified], [[], null, false]);
  const withoutStarttls = renderClient(english, client('getmail6'), sampleSettings('pop3', 'starttls'));
  assert.match(withoutStarttls.unusable ?? '', /cannot use STARTTLS/);
  const nothing = sampleSettings('pop3', 'tls', { incoming: null, outgoing: null });
  for (const one of clients) assert.notEqual(renderClient(english, one, nothing).unusable, null, one.id);
});

test('a missing direction is said where the program can live with it', () => {
  const config = renderClient(
    english,
    client('thunderbird'),
    sampleSettings('imap', 'tls', { outgoing: null }),
  );
  assert.equal(config.unusable, null);
  assert.equal(config.file, null);
  assert.match(config.notes.join('\n'), /Only receiving is set up here/);
});

test('settings without encryption carry a warning', () => {
  for (const one of clients) {
    const config = renderClient(
      english,
      one,
      sampleSettings(one.protocols.includes('pop3') ? 'pop3' : 'imap', 'none'),
    );
    assert.match(config.notes.join('\n'), /anybody on the way can read your password/, one.id);
  }
});

test('a number of days below one means: do not leave mail on the server', () => {
  const none = renderClient(
    english,
    client('getmail6'),
    sampleSettings('pop3', 'tls', { leaveOnServerDays: 0 }),
  );
  assert.match(none.file?.content ?? '', /^delete = true$/m);
});

test('control characters are refused with a typed error, in every value and by every program', () => {
  for (const one of clients)
    for (const value of refusedValues)
      for (const settings of spoiled(value))
        assert.throws(
          () => renderClient(english, one, settings),
          UnsafeValueError,
          `${one.id} ${JSON.stringify(value)}`,
        );
});

test('hostile values render or are refused in words, and never add a line to a file', () => {
  for (const one of clients) {
    const protocol = one.protocols.includes('pop3') ? 'pop3' : 'imap';
    const usual = renderClient(english, one, sampleSettings(protocol)).file?.content.split('\n').length;
    for (const value of hostileValues) {
      const config = renderClient(english, one, hostileLogin(protocol, value));
      if (config.unusable !== null) assert.match(config.unusable, / cannot hold one of the values: /);
      else assert.equal(config.file?.content.split('\n').length, usual, `${one.id} ${value}`);
    }
  }
});

function spoiled(value: string) {
  const good = sampleSettings('pop3');
  return [
    { ...good, account: { address: value } },
    { ...good, account: { address: 'ann@example.test', displayName: value } },
    { ...good, providerName: value },
    { ...good, incoming: sampleServer('pop3', 'tls', { username: value }) },
    { ...good, outgoing: sampleServer('smtp', 'tls', { host: value }) },
  ];
}

function hostileLogin(protocol: 'pop3' | 'imap', value: string) {
  return sampleSettings(protocol, 'tls', {
    account: { address: 'ann@example.test', displayName: value },
    incoming: sampleServer(protocol, 'tls', { username: value }),
    outgoing: sampleServer('smtp', 'tls', { username: value }),
    providerName: value,
  });
}

test('where a program finds the settings by itself, the quick way comes first, and only there', () => {
  const quickOf = (id: string, foundBy: string[] | undefined) =>
    renderClient(english, client(id), sampleSettings('imap', 'tls', foundBy ? { foundBy } : {})).quick;
  const quick = quickOf('thunderbird', ['thunderbird']);
  assert.match(quick?.text ?? '', /choose Continue\. When Thunderbird shows mail\.example\.test/);
  assert.deepEqual(quick?.values, [
    { label: 'Full name', value: 'Ann Example' },
    { label: 'Email address', value: 'ann@example.test' },
  ]);
  assert.match(
    quickOf('thunderbird-android', ['thunderbird-android'])?.text ?? '',
    /your password|password of/,
  );
  assert.equal(quickOf('thunderbird', ['outlook']), null);
  assert.equal(quickOf('thunderbird', undefined), null);
  assert.equal(quickOf('msmtp', ['thunderbird']), null);
  const receivingOnly = sampleSettings('imap', 'tls', { foundBy: ['thunderbird'], outgoing: null });
  assert.equal(renderClient(english, client('thunderbird'), receivingOnly).quick, null);
});

test('every quick way names a program reader that exists', () => {
  const known = readers.map(({ id }) => id);
  const ways = clients.flatMap(({ quickWay }) => (quickWay === undefined ? [] : [quickWay.reader]));
  assert.ok(ways.length >= 2);
  for (const reader of ways) assert.ok(known.includes(reader), reader);
});
