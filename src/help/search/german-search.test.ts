import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { neutralProvider } from '../../model/provider.ts';
import { type HelpLibrary, loadHelp } from '../help-library.ts';

const questions: [asked: string, first: string][] = [
  ['Postfach voll', 'my-mailbox-is-full'],
  ['Passwort vergessen', 'forgot-password'],
  ['ich kann keine mails senden', 'cannot-send'],
  ['Ich bekomme keine E-Mails mehr', 'cannot-receive'],
  ['mails verschwinden vom handy', 'emails-disappear'],
  ['zertifikat abgelaufen', 'certificate-expired'],
  ['imap oder pop', 'pop3-or-imap'],
  ['Outlook fragt immer nach dem Kennwort', 'asks-for-password-again'],
  ['port 25 gesperrt', 'port-25-blocked'],
  ['App-Passwort', 'app-passwords'],
  ['Support erreichen', 'contact-support'],
  ['kündigen', 'cancel-or-change'],
  ['Live-Chat', 'contact-support'],
  ['Anleitungen zum Webhosting', 'hosting-guides'],
  ['dedizierten Server bestellen', 'order'],
  ['Nutzungsbedingungen', 'terms'],
  ['Datenschutz', 'what-this-service-stores'],
  ['mailbox full', 'my-mailbox-is-full'],
];

describe('the search in German', () => {
  let help: HelpLibrary;
  before(async () => {
    help = await loadHelp(join(import.meta.dirname, '../../../content'), neutralProvider, [], {
      language: 'de',
    });
  });

  for (const [asked, first] of questions)
    test(`“${asked}” finds ${first}`, () => {
      assert.equal(help.search(asked)[0]?.id, first);
    });

  test('a code is found, with the page it leads to', () => {
    assert.ok(help.search('535 5.7.8').some(({ url }) => url === '/help/login-refused'));
  });
});
