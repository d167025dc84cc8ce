import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fairOrder } from './fair-order.ts';

const queue = (names: string) => [...names].map((visitor, at) => ({ visitor, at }));
const order = (names: string, active: [string, number][] = []) =>
  fairOrder(queue(names), new Map(active))
    .map(({ visitor, at }) => `${visitor}${at}`)
    .join(' ');

test('a second check of one visitor waits behind the first ones of the others', () => {
  assert.equal(order('aaabc'), 'a0 b3 c4 a1 a2');
  assert.equal(order('aab', [['a', 1]]), 'b2 a0 a1');
  assert.equal(order('abc'), 'a0 b1 c2', 'equals go by arrival');
  assert.equal(order(''), '');
});
