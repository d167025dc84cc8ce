import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, heardAccount, heardAnswer } from '../testing/heard-answers.ts';
import { toldInEnglish } from '../testing/told-messages.ts';
import { childOf, readXmlRoot } from '../xml/read-xml.ts';
import { readDeltaChatAutodiscover } from './delta-chat.ts';
import { readOutlookAccount } from './outlook.ts';
import type { Reading } from './reader.ts';
import { readThunderbirdAutodiscover } from './thunderbird-autodiscover.ts';

const ns = 'http://schemas.microsoft.com/exchange/autodiscover';

function file(...protocols: string[]): string {
  return `<?xml version="1.0"?><Autodiscover xmlns="${ns}/responseschema/2006"><Response xmlns="${ns}/outlook/responseschema/2006a"><Account><AccountType>email</AccountType><Action>settings</Action>${protocols.join('')}</Account></Response></Autodiscover>`;
}

function server(type: string, inside: string): string {
  return `<Protocol><Type>${type}</Type><Server>mail.example.test</Server>${inside}</Protocol>`;
}

const smtp = server(
  'SMTP',
  '<Port>465</Port><LoginName>ann@example.test</LoginName><SSL>on</SSL><SPA>off</SPA>',
);
const full = (inside: string) => file(server('IMAP', inside), smtp);
const named = '<LoginName>ann@example.test</LoginName><SPA>off</SPA>';

function accountIn(text: string) {
  const account = childOf(childOf(readXmlRoot(text, 'Autodiscover'), 'Response'), 'Account');
  assert.ok(account);
  return account;
}

function incomingOf(reading: Reading): string {
  if (reading.kind !== 'servers') return reading.kind;
  return brief(reading.incoming);
}

/** What is inside the IMAP server, and what Outlook, Thunderbird and Delta Chat make of it. */
const cases: [string, string, string, string, string][] = [
  [
    'everything given',
    `<Port>993</Port><SSL>on</SSL>${named}`,
    '993 tls ann@example.test password',
    '993 tls ann@example.test password',
    '993 tls ann@example.test password',
  ],
  [
    'Encryption TLS on 993 is STARTTLS for Outlook',
    `<Port>993</Port><Encryption>TLS</Encryption>${named}`,
    '993 starttls ann@example.test password',
    '993 tls ann@example.test password',
    '993 tls ann@example.test password',
  ],
  [
    'SSL on, port 143, is TLS at once for Outlook',
    `<Port>143</Port><SSL>on</SSL>${named}`,
    '143 tls ann@example.test password',
    '143 starttls ann@example.test password',
    '143 tls ann@example.test password',
  ],
  [
    'Encryption overrides SSL for Outlook',
    `<Port>143</Port><SSL>off</SSL><Encryption>TLS</Encryption>${named}`,
    '143 starttls ann@example.test password',
    '143 none ann@example.test password',
    'none',
  ],
  [
    'no encryption',
    `<Port>143</Port><SSL>off</SSL>${named}`,
    '143 none ann@example.test password',
    '143 none ann@example.test password',
    'none',
  ],
  [
    'no login name',
    '<Port>993</Port><SPA>off</SPA>',
    '993 tls ann password',
    '993 tls ann@example.test password',
    '993 tls ann@example.test password',
  ],
  [
    'a placeholder as login name',
    '<Port>993</Port><LoginName>%EMAILADDRESS%</LoginName><SPA>off</SPA>',
    '993 tls %EMAILADDRESS% password',
    '993 tls ann@example.test password',
    '993 tls ann@example.test password',
  ],
  [
    'no SPA',
    '<Port>993</Port><LoginName>ann</LoginName>',
    '993 tls ann SPA',
    '993 tls ann password',
    '993 tls ann@example.test password',
  ],
  [
    'SPA on',
    '<Port>993</Port><LoginName>ann</LoginName><SPA>on</SPA>',
    '993 tls ann SPA',
    '993 tls ann SPA',
    '993 tls ann@example.test password',
  ],
  ['no port', `<SSL>on</SSL>${named}`, '993 tls ann@example.test password', 'refused', 'none'],
];

for (const [what, inside, byOutlook, byThunderbird, byDeltaChat] of cases) {
  test(`Autodiscover, ${what}`, () => {
    const text = full(inside);
    const short = (reading: Reading) => incomingOf(reading).replace('imap mail.example.test:', '');
    assert.equal(short(readOutlookAccount(accountIn(text), heardAccount)), byOutlook);
    assert.equal(short(readThunderbirdAutodiscover(accountIn(text), heardAccount)), byThunderbird);
    const delta = readDeltaChatAutodiscover(heardAnswer(text), heardAccount);
    assert.equal(short(delta), byDeltaChat);
  });
}

test('what may fail in Outlook is told', () => {
  const doubts = (inside: string) => {
    const reading = readOutlookAccount(accountIn(full(inside)), heardAccount);
    return reading.kind === 'servers' ? toldInEnglish(reading.doubts).join(' ') : '';
  };
  assert.equal(doubts(`<Port>993</Port><SSL>on</SSL>${named}`), '');
  assert.equal(doubts(`<Port>143</Port><Encryption>TLS</Encryption>${named}`), '');
  assert.match(
    doubts(`<Port>993</Port><Encryption>TLS</Encryption>${named}`),
    /waits for STARTTLS on port 993/,
  );
  assert.match(doubts(`<Port>143</Port><SSL>on</SSL>${named}`), /encrypts at once on port 143/);
  assert.match(doubts('<Port>993</Port><SPA>off</SPA>'), /signs in as ann, the part before the @/);
  assert.match(doubts('<Port>993</Port><LoginName>ann</LoginName>'), /No <SPA> is given, which counts as on/);
  assert.match(
    doubts('<Port>993</Port><LoginName>%EMAILADDRESS%</LoginName><SPA>off</SPA>'),
    /word for word/,
  );
});

const exchanges = ['EXCH', 'EXPR', 'WEB', 'EXHTTP'];
for (const type of exchanges) {
  test(`an answer with ${type} sets up Exchange in Outlook`, () => {
    const text = file(server(type, '<EwsUrl>https://mail.example.test/ews</EwsUrl><External/>'));
    assert.equal(readOutlookAccount(accountIn(text), heardAccount).kind, 'exchange');
    const isKnown = type !== 'EXPR';
    assert.equal(
      readThunderbirdAutodiscover(accountIn(text), heardAccount).kind,
      isKnown ? 'exchange' : 'refused',
    );
  });
}
