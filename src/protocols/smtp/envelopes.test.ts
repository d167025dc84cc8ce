import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fittingForms, formsOfAHalf } from './envelopes.ts';
import { relayForms } from './relay-forms.ts';

test('every unusual form is in one half, and none has ten', () => {
  const { first, second } = formsOfAHalf;
  const all = relayForms('probe@example.net', 'mail.example.test', '192.0.2.1').map(({ number }) => number);
  assert.deepEqual([...first, ...second], all);
  assert.ok(first.length < 10 && second.length < 10);
});

test('a quick server is asked everything, over a long line too; one that sleeps at each refusal what it has time for', () => {
  assert.ok(fittingForms(0, 3) >= 15);
  assert.ok(fittingForms(310, 3) >= 15);
  assert.equal(fittingForms(3000, 3), 3);
  assert.ok(fittingForms(7000, 1) < 1);
});
