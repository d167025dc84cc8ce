import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { clients } from '../../clients/index.ts';
import { neutralProvider } from '../../model/provider.ts';
import { english } from '../../testing/english.ts';
import { programEntries } from '../../web/program-entries.ts';
import { type HelpLibrary, loadHelp } from '../help-library.ts';
import { buildSearch } from './build-search.ts';
import type { SearchEntry } from './search-entry.ts';

describe('the search over articles, findings, error codes and programs', () => {
  let help: HelpLibrary;
  before(async () => {
    help = await loadHelp(
      join(import.meta.dirname, '../../../content'),
      neutralProvider,
      programEntries(english, clients),
    );
  });
  const paths = (query: string) => help.search(query).map(({ url }) => url);

  const answered: [query: string, url: string][] = [
    ['outlook keeps asking for password', '/help/asks-for-password-again'],
    ['outlok keeps asking pasword', '/help/asks-for-password-again'],
    ['thunderbird asks for password all the time', '/help/asks-for-password-again'],
    ['what is imap', '/help/pop3-or-imap'],
    ['do I need POP or IMAP', '/help/pop3-or-imap'],
    ['pop3 vs imap', '/help/pop3-or-imap'],
    ["what's pop3", '/help/what-is-pop3'],
    ['why is it called POP and why 3', '/help/why-pop-and-why-3'],
    ['outgoing server same as incoming?', '/help/same-server-for-smtp-and-pop3'],
    ['port 25 blocked', '/help/port-25-blocked'],
    ['port 993', '/help/three-things-you-need'],
    ['465 or 587', '/help/port-25-blocked'],
    ['can i use gmail app', '/setup/gmail-app'],
    ['set up iphone', '/setup/apple-mail-ios'],
    ['how to configure thunderbird', '/setup/thunderbird'],
    ['my printer should send mails', '/setup/printer'],
    ['can i use outlook', '/setup/outlook'],
    ['emails disappear from phone', '/help/emails-disappear'],
    ['messages missing on my iphone', '/help/emails-disappear'],
    ['mailbox full how long do you keep', '/help/my-mailbox-is-full'],
    ['mailbx ful', '/help/my-mailbox-is-full'],
    ['quota exceeded', '/help/my-mailbox-is-full'],
    ['ftp?', '/help/ftp'],
    ['how do I cancel', '/help/cancel-or-change'],
    ['where is live chat', '/help/contact-support'],
    ['web hosting guides', '/help/hosting-guides'],
    ['order dedicated servers', '/help/order'],
    ['contact us', '/help/contact-support'],
    ['terms & conditions', '/help/terms'],
    ['privacy policy', '/help/what-this-service-stores'],
    ['how to talk to support', '/help/contact-support'],
    ['dedicated server mail limits', '/help/dedicated-server-mail-limits'],
    ['how many mails may i send per hour', '/help/dedicated-server-mail-limits'],
    ['leave copy on server', '/help/leave-mail-on-server'],
    ['certificate not trusted', '/help/certificate-warning'],
    ['certficate waring', '/help/certificate-warning'],
    ['moved provider mail still old', '/help/moved-provider'],
    ['privacy, do you keep my password', '/help/what-this-service-stores'],
    ['send from second address', '/help/send-from-second-address'],
    ['i cant send emails', '/help/cannot-send'],
    ['cannot receive', '/help/cannot-receive'],
    ['mail is slow', '/help/mail-is-slow'],
    ['how do i change my password', '/help/forgot-password'],
    ['two factor authentication', '/help/app-passwords'],
    ['what is an open relay', '/help/what-is-an-open-relay'],
    ['mails downloaded twice', '/help/leave-mail-on-server'],
    ['phishing', '/help/hacked-account'],
  ];
  for (const [query, url] of answered)
    test(`"${query}" leads to ${url} among the first three`, () => {
      assert.ok(paths(query).slice(0, 3).includes(url), paths(query).join(', '));
    });

  const coded: [query: string, url: string][] = [
    ['0x800CCC0F', '/help/connection-dropped'],
    ['800ccc0e', '/help/connection-refused'],
    ['Outlook error 0x800CCC92', '/help/login-refused'],
    ['535 5.7.8', '/help/login-refused'],
    ['535-5.7.8 Username and Password not accepted', '/help/login-refused'],
    ['5.1.1', '/help/sending-refused'],
    ['552 5.2.2 mailbox full', '/help/my-mailbox-is-full'],
    ['550', '/help/sending-refused'],
    ['554 5.7.1 <ann@example.org>: Relay access denied', '/help/relay-denied-after-login'],
    ['5.7.99', '/help/sending-refused'],
    ['-ERR [IN-USE]', '/help/mailbox-in-use'],
    ['in-use', '/help/mailbox-in-use'],
    ['a001 NO [AUTHENTICATIONFAILED] Invalid credentials', '/help/login-refused'],
    ['[AUTH]', '/help/login-refused'],
    ['mailbox-in-use', '/help/mailbox-in-use'],
    ['certificate-expired', '/help/certificate-expired'],
    ['ECONNREFUSED', '/help/connection-refused'],
  ];
  for (const [query, url] of coded)
    test(`the code in "${query}" leads to ${url} first`, () => {
      assert.equal(paths(query)[0], url, paths(query).join(', '));
    });

  for (const query of [
    ...['weather tomorrow', 'zebra crossing', 'recipe for apple pie', 'bitcoin', 'how tall is the tower'],
    ...['0x800CCCFF', '999', '[NOSUCHCODE]', 'the of', '', '?!', 'calendar sync', 'umlauts'],
  ])
    test(`"${query}" has no answer, and gets none`, () => {
      assert.deepEqual(paths(query), []);
    });

  test('no page is found twice', () => {
    for (const [query] of [...answered, ...coded])
      assert.equal(new Set(paths(query)).size, paths(query).length, query);
  });

  test('a hostile question costs little time', () => {
    const started = performance.now();
    for (const query of ['a'.repeat(5_000), '[a'.repeat(2_500), '5.'.repeat(2_500), 'xq '.repeat(2_000)])
      help.search(query);
    assert.ok(performance.now() - started < 5_000);
  });
});

test('the words of a language are optional, and entries are data', () => {
  const entry = (id: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
    ...{ id, url: `/${id}`, kind: 'article', title, summary: '', words: '', codes: [] },
    ...more,
  });
  const plain = { cut: (text: string) => text.toLowerCase().split(/\s+/), root: (word: string) => word };
  const search = buildSearch(
    [
      entry('a', 'red apples'),
      entry('b', 'green pears', { codes: ['X-1'], more: ['/a'] }),
      entry('c', 'blue plums', { codes: ['999 X-1'] }),
    ],
    plain,
  );
  assert.deepEqual(
    search('x-1').map(({ id }) => id),
    ['b', 'c', 'a'],
  );
  assert.deepEqual(
    search('green pears').map(({ id }) => id),
    ['b'],
  );
});
