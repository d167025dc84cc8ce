import { goodTrip, lostTrip, tripCheck } from '../../testing/round-trip-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { testMessageLeft } from './test-message-left.ts';

testRule(testMessageLeft, [
  { name: 'deleted', check: tripCheck(goodTrip()), args: null },
  {
    name: 'not deleted',
    check: tripCheck(goodTrip({ deleted: 0, left: 'no-safe-way' })),
    args: { count: 1, reason: 'no-safe-way', folder: 'inbox' },
    says: /no command that deletes just this message/,
  },
  {
    name: 'two copies in the junk folder',
    check: tripCheck(goodTrip({ copies: 2, deleted: 0, left: 'refused', folder: 'junk' })),
    args: { count: 2, reason: 'refused', folder: 'junk' },
    says: /2 times[\s\S]*in the junk folder/,
  },
  {
    name: 'sent, and the mailbox is closed',
    check: tripCheck(lostTrip({ outcome: 'cannot-look' })),
    args: { count: 1, reason: 'not-seen', folder: null },
  },
  { name: 'never seen is another finding', check: tripCheck(lostTrip()), args: null },
]);
