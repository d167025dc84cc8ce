import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { noFacts } from '../model/facts.ts';
import { offersOf } from '../model/offers.ts';
import { protocols } from '../model/protocols.ts';
import { judge } from '../rules/judge.ts';
import { messageSizeLimit } from '../rules/sending/message-size-limit.ts';
import { healthyCheck, healthySmtp } from '../testing/healthy-facts.ts';
import { descriptors } from './index.ts';
import { offersIn } from './keep-offer.ts';

const { pop3, imap, smtp } = descriptors;

test('each protocol reads its own form into the same names', () => {
  const names = (offer: { capabilities: { name: string }[] }) => offer.capabilities.map(({ name }) => name);
  assert.deepEqual(names(pop3.readOffer(['stls', 'SASL PLAIN', 'EXPIRE 30 USER'], '')), [
    'STARTTLS',
    'SASL',
    'EXPIRE',
  ]);
  assert.deepEqual(names(imap.readOffer(['IMAP4rev1', 'StartTLS', 'AUTH=PLAIN'], '')), [
    'IMAP4REV1',
    'STARTTLS',
    'AUTH=PLAIN',
  ]);
  assert.deepEqual(names(smtp.readOffer(['SIZE=1000', 'auth PLAIN', 'XXXXXXXA'], '')), [
    'SIZE',
    'AUTH',
    'XXXXXXXA',
  ]);
  assert.equal(smtp.readOffer(['SIZE=1000'], '').size, 1000);
  assert.equal(smtp.readOffer(['SIZE', 'SIZE 0', 'SIZES 5'], '').size, null);
  assert.deepEqual(pop3.readOffer([], '+OK ready <1.2@mail.example.test>').mechanisms, ['APOP']);
});

test('inside TLS only what is said there counts, and encryption is on offer before it only', () => {
  const clear = smtp.readOffer(['STARTTLS', 'SIZE 1000', 'AUTH PLAIN'], '');
  const tls = smtp.readOffer(['AUTH LOGIN'], '');
  const upgraded = offersOf({ offers: { clear, tls }, tls: {} });
  assert.deepEqual([upgraded.size(), upgraded.mechanisms()], [null, ['LOGIN']]);
  assert.deepEqual([upgraded.offered('STARTTLS'), upgraded.insideTls.offered('STARTTLS')], [true, false]);
  const plain = offersOf({ offers: { clear, tls: null }, tls: null });
  assert.deepEqual([plain.size(), plain.mechanisms()], [1000, ['PLAIN']]);
  const unknown = offersOf({ tls: {} });
  assert.deepEqual([unknown.offered('STARTTLS'), unknown.size(), unknown.names()], [false, null, []]);
});

test('a report of before holds lines alone, and says the same', () => {
  const { offers, ...facts } = healthySmtp().facts;
  assert.deepEqual(offersIn(facts, 'tls', smtp.readOffer), offers);
  assert.equal(offers?.clear, null);
  assert.deepEqual(offersIn(noFacts(), 'starttls', smtp.readOffer), { clear: null, tls: null });
  const size = judge([messageSizeLimit], healthyCheck({ endpoints: [healthySmtp()] }));
  assert.deepEqual(size.findings[0]?.args, { bytes: 10_240_000 });
});

for (const protocol of protocols)
  test(`${protocol}: whatever a server lists is read`, () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (lines, greeting) => {
        const offer = descriptors[protocol].readOffer(lines, greeting);
        assert.ok(offer.size === null || offer.size > 0);
        assert.ok(offer.capabilities.every(({ name }) => name === name.toUpperCase()));
      }),
    );
  });
