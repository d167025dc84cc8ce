import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPersonal } from './cut-personal.ts';

const stand = { address: '[address]', phone: '[phone]', ip: '[ip]', domain: '[domain]', name: '[name]' };
const ann = { email: 'ann.miller@shop.example.org' };
const cut = (text: string, asker = ann) => cutPersonal(text, asker, stand);

for (const [typed, left] of [
  ['Hello Mr Brown,\ncan I move?\n\nBest regards,\nAnn Miller\nMiller Ltd', 'can I move?'],
  ['Hi, can I use POP3?', 'can I use POP3?'],
  ['Write to bob@example.net or ann.miller@shop.example.org.', 'Write to [address] or [address].'],
  ['Call me on +49 30 1234567 or 030/123 45 67, please.', 'Call me on [phone] or [phone], please.'],
  ['From 192.0.2.17 and 2001:db8::1 it fails.', 'From [ip] and [ip] it fails.'],
  [
    'Does mail.shop.example.org:993 move?',
    'Does mail.shop.example.org:993 move?'.replace('mail.shop.example.org', '[domain]'),
  ],
  ['Can I bring my own domain cakes.test?', 'Can I bring my own domain [domain]?'],
  ['My name is Ann Miller and I like POP3.', 'My name is [name] and I like POP3.'],
  ['Ann asks: what about Miller Ltd?', 'Ann asks: what about [name] Ltd?'],
  ['Guten Tag Frau Weber,\ngeht IMAP?\nMit freundlichen Grüßen\nAnn', 'geht IMAP?'],
  ['Geht IMAP?\n\nAnn Schmidt', 'Geht IMAP?\n\n[name]'],
  ['Ich heiße Jürgen Groß. Geht das?', 'Ich heiße [name]. Geht das?'],
] as const)
  test(`cut: ${JSON.stringify(typed)}`, () => assert.equal(cut(typed), left));

for (const text of [
  'Can I use gmail.com beside it, on ports 465, 587 and 993?',
  'I am sure that POP3 works. Is version 10.6.0 enough?',
  'From 12.10.2026 on, is 2 GB at 3.99 a month enough?',
  'Thanks to IMAP, does it sync?',
  'Hi can I use POP3 here?',
  'Hello there is a problem with the size of my mailbox today.',
  'Ich bin Kunde. I am SMTP2 curious.',
])
  test(`left alone: ${text}`, () => assert.equal(cut(text, { email: '' }), text));

test('what was cut stays cut, and a long text costs little time', () => {
  const once = cut('Hello Bob,\nwrite to a@b.example or 192.0.2.1, +49 30 1234567.\nRegards\nAnn');
  assert.equal(cut(once), once);
  const started = performance.now();
  for (const part of ['a.', '1:', '+1 ', 'a@', 'my ', 'Hi ', '--\n', 'My name is Ann ', '0 ('])
    cut(part.repeat(Math.ceil(8000 / part.length)));
  assert.ok(performance.now() - started < 5_000);
});
