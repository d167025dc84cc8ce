import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { practicePassword } from '../../practice/accounts.ts';
import { startPractice } from '../../practice/start-practice.ts';
import { check, testParts } from '../../testing/test-parts.ts';

const practice = await startPractice(new Date());
after(() => practice.close());

test('a test message to a practice account arrives and is deleted, for everybody at once', async () => {
  // More than an account may ask for in an hour: a practice account belongs to all visitors.
  const reports = await Promise.all(
    Array.from({ length: 4 }, () =>
      check(
        {
          ...{ address: 'test-message@practice.test', password: practicePassword },
          ...{ roundTrip: true, discovery: true },
        },
        testParts({ practice }),
      ),
    ),
  );
  for (const { roundTrip } of reports) {
    assert.equal(roundTrip?.outcome, 'delivered');
    assert.equal(roundTrip?.skipped, null);
  }
});

test('practice accounts that keep no mail get no test message', async () => {
  const report = await check(
    {
      ...{ address: 'works@practice.test', password: practicePassword },
      ...{ roundTrip: true, discovery: true },
    },
    testParts({ practice }),
  );
  assert.equal(report.roundTrip?.skipped, 'practice');
});
