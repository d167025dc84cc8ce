import assert from 'node:assert/strict';
import { test } from 'node:test';
import { healthyPop3 } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { pop3Mailbox } from '../../testing/said-lines.ts';
import { mailboxBacklog, shareSince } from './mailbox-backlog.ts';

testRule(mailboxBacklog, [
  {
    name: 'many messages',
    endpoint: pop3Mailbox({ messages: 1_204 }),
    args: { messages: 1_204, bytes: 240_000, wouldStay: null },
    says: /1,204 messages/,
  },
  {
    name: 'many bytes',
    endpoint: pop3Mailbox({ bytes: 830_000_000 }),
    args: { messages: 12, bytes: 830_000_000, wouldStay: null },
    says: /830 MB/,
  },
  {
    name: 'what would stay, from the dates of a few messages',
    endpoint: pop3Mailbox({
      messages: 1_000,
      bytes: 800_000_000,
      ages: [
        { message: 1, date: '2026-01-01T00:00:00.000Z' },
        { message: 500, date: '2026-10-25T12:00:00.000Z' },
        { message: 1_000, date: '2026-11-22T12:00:00.000Z' },
      ],
    }),
    args: { messages: 1_000, bytes: 800_000_000, wouldStay: 200_000_000 },
    says: /about 200 MB would stay/,
  },
  {
    name: 'near miss: at the line',
    endpoint: pop3Mailbox({ messages: 1_000, bytes: 500_000_000 }),
    args: null,
  },
  {
    name: 'near miss: an IMAP store may be large',
    endpoint: healthyPop3(pop3Mailbox({ messages: 90_000 }).facts, { protocol: 'imap', port: 993 }),
    args: null,
  },
]);

const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T00:00:00.000Z`;
const ages = [1, 11, 21].map((number, index) => ({ message: index * 50, date: day(number) }));

test('the share of young messages, also at both ends and for dates that tell nothing', () => {
  assert.equal(shareSince(ages, 100, Date.parse(day(11))), 0.5);
  assert.equal(shareSince(ages, 100, Date.parse(day(16))), 0.25);
  assert.equal(shareSince(ages, 100, Date.parse('2026-10-01')), 1);
  assert.equal(shareSince(ages, 100, Date.parse('2026-12-01')), 0);
  assert.equal(shareSince(ages.toReversed(), 100, Date.parse(day(11))), null);
  assert.equal(shareSince(ages.slice(0, 2), 100, Date.parse(day(5))), null);
});
