import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textDifference } from './text-difference.ts';

test('the pieces of a difference make up both texts', () => {
  const [before, after] = ['Write to ann@example.org, please.', 'Write to [address], please.'];
  const pieces = textDifference(before, after);
  const without = (kind: string) =>
    pieces
      .filter((piece) => piece.kind !== kind)
      .map(({ text }) => text)
      .join('');
  assert.equal(without('added'), before);
  assert.equal(without('removed'), after);
  assert.ok(pieces.some(({ kind, text }) => kind === 'same' && text.includes('Write to')));
});

test('texts that have nothing in common cost little time', () => {
  const words = (seed: string) => Array.from({ length: 1500 }, (_, index) => `${seed}${index}`).join(' ');
  const started = performance.now();
  textDifference(words('a'), words('b'));
  assert.ok(performance.now() - started < 10_000);
});
