import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { neutralProvider } from '../model/provider.ts';
import { type HelpLibrary, loadHelp } from './help-library.ts';

/** What customers and prospects have always asked: the article that answers it, and words it cannot answer without. */
const points: [point: string, slug: string, ...mustMention: string[]][] = [
  [
    'POP3 downloads mail from the provider to the program',
    'what-is-pop3',
    'fetch your mail',
    'downloads what has been collected',
  ],
  [
    'a protocol is a language between programs',
    'what-is-pop3',
    'protocol',
    'agreed language between two programs',
  ],
  ['the server collects mail while you are away', 'what-is-pop3', 'server collects it in your mailbox'],
  ['what a POP account is', 'what-is-pop3', 'POP account', 'POP3 account'],
  ['POP was designed for offline use', 'what-is-pop3', 'made for offline use'],
  [
    'mail is managed on your own computer only',
    'what-is-pop3',
    'Move a message to a folder',
    'nothing',
    'sort them at home',
  ],
  [
    'online and pseudo-online use, and its limits',
    'what-is-pop3',
    'Can POP3 be used online?',
    'pseudo-online',
  ],
  [
    'POP cannot change folders or marks on the server',
    'what-is-pop3',
    'no commands for folders',
    'no marks such as',
  ],
  ['what POP is good at', 'what-is-pop3', 'What POP3 is good at', 'your own disk'],
  ['SMTP sends mail', 'what-is-smtp', 'hand your outgoing mail to a server'],
  ['what SMTP stands for', 'what-is-smtp', 'Simple Mail Transfer Protocol'],
  [
    'SMTP runs between program and server',
    'what-is-smtp',
    'between your mail program and the outgoing server',
  ],
  [
    'sending may need a login, often the same one',
    'what-is-smtp',
    'same user name and password',
    'signing in',
  ],
  [
    'servers of access providers refuse outsiders, and why',
    'what-is-smtp',
    'trusted only computers on their own network',
    'misused',
    'load',
    'to pay',
  ],
  ['whose outgoing server to use today', 'what-is-smtp', 'Internet line', 'any network', 'SPF'],
  ['what POP stands for', 'why-pop-and-why-3', 'Post Office Protocol'],
  ['why 3', 'why-pop-and-why-3', 'third version', 'revised a few times', 'POP2'],
  ['POP and POP3 mean the same today', 'why-pop-and-why-3', 'Is "POP" the same as "POP3"?', 'POP account'],
  [
    'three things: the server name',
    'three-things-you-need',
    'Which three things',
    'name of the server',
    'mail.example.com',
  ],
  [
    'three things: the user name may be unlike the address',
    'three-things-you-need',
    'user name',
    'may differ from your address',
    'something unrelated',
    'something like it',
  ],
  ['three things: the password', 'three-things-you-need', 'password of the mailbox'],
  [
    'for sending: outgoing server and perhaps a login',
    'three-things-you-need',
    'outgoing server',
    'my outgoing server requires authentication',
  ],
  [
    'ask your provider for the settings',
    'three-things-you-need',
    'come from the provider of your mailbox',
    'the support of your provider',
  ],
  [
    'settings matter to programs on your own device only',
    'three-things-you-need',
    'programs on your own computer or phone',
    'No. Server names',
  ],
  [
    'the two servers may be the same or different',
    'same-server-for-smtp-and-pop3',
    'Often, but not always',
    'your provider decides',
  ],
  [
    'one machine does not make them related',
    'same-server-for-smtp-and-pop3',
    'one building with two counters',
    'different languages',
  ],
  [
    'the login is stored twice',
    'same-server-for-smtp-and-pop3',
    'stores it twice',
    'same user name, same password',
  ],
  ['what an open relay is', 'what-is-an-open-relay', 'from anyone to anyone', 'open relay'],
  ['open relays feed junk mail', 'what-is-an-open-relay', 'Junk mail senders', 'blocklists'],
  [
    'keep mail on the server or not',
    'leave-mail-on-server',
    'leave a copy on the server',
    'Delete at once',
    'Never delete',
  ],
  ['set how long it is kept', 'leave-mail-on-server', 'remove after', '14 days', 'How many days fit?'],
  [
    'without a copy, old mail cannot be seen away from home',
    'leave-mail-on-server',
    'away from that computer you cannot see old mail',
  ],
  ['two devices on one mailbox', 'leave-mail-on-server', 'Two devices', 'Let only one of them delete'],
  [
    'POP3 sees the inbox only; IMAP is the alternative',
    'leave-mail-on-server',
    'Only the inbox',
    'use IMAP on both',
  ],
  [
    'a full mailbox receives nothing more',
    'my-mailbox-is-full',
    'refuses new mail',
    'sender gets the message back',
  ],
  ['nobody may tell you that it is full', 'my-mailbox-is-full', 'Not every provider sends a warning'],
  ['how to make room', 'my-mailbox-is-full', 'Make room now', 'trash'],
  ['why networks block port 25', 'port-25-blocked', 'infected', 'access provider', '465', '587'],
  [
    'mail programs: which ones this concerns',
    'webmail-or-mail-program',
    'Outlook',
    'Eudora',
    'concern mail programs only',
  ],
  [
    'benefits of a mail program',
    'webmail-or-mail-program',
    'Why a mail program is worth the set-up',
    'without a connection',
  ],
  ['POP3 or IMAP', 'pop3-or-imap', 'more than one device', 'one computer'],
  ['encryption and certificates', 'what-is-encryption-tls', 'proof of identity', 'STARTTLS'],
  [
    'the test keeps no password and sends no message',
    'our-test',
    'forgets your password',
    'nothing is sent to anyone',
    'not from yours',
  ],
  [
    'a place to ask before signing up',
    'presales',
    'before you sign up',
    'Who helps me?',
    'the support of your provider',
  ],
  ['before signing up: what is POP3/SMTP', 'presales', 'What is POP3, and what is SMTP?'],
  ['before signing up: what to enter', 'presales', 'What will I have to enter?', 'Three things'],
];

/** What a reader sees, in one line. */
function visibleText(html: string): string {
  const entities: Record<string, string> = {
    '&quot;': '"',
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&#39;': "'",
  };
  const text = html.replace(/<\/(?:p|li|t[dhr]|h\d)>/g, ' ').replace(/<[^>]*>/g, '');
  return text
    .replace(/&(?:quot|amp|lt|gt|#39);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, ' ');
}

let help: HelpLibrary;
before(async () => {
  help = await loadHelp(join(import.meta.dirname, '../../content'), neutralProvider);
});

for (const [point, slug, ...mustMention] of points) {
  test(`${slug} answers: ${point}`, () => {
    const article = help.article(slug) ?? assert.fail(`${slug} is missing`);
    const text = `${article.title} ${article.summary} ${visibleText(article.html)}`.toLowerCase();

    for (const phrase of mustMention) assert.ok(text.includes(phrase.toLowerCase()), `"${phrase}" is gone`);
  });
}
