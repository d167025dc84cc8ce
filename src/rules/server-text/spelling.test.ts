import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendSpelling } from './spelling.ts';

test('slips of servers are mended', () => {
  const pairs = [
    ['a secure connection is requiered(such as ssl)', 'a secure connection is required(such as ssl)'],
    ['your account is dissabled', 'your account is disabled'],
    ['suspened user, temporaly', 'suspended user, temporarily'],
    ['autentication failed', 'authentication failed'],
    ['authetnication error', 'authentication error'],
    ['limit exceeeded', 'limit exceeded'],
    ['unkown user, no permision', 'unknown user, no permission'],
    ['authentification failed', 'authentication failed'],
    ['service unavailible', 'service unavailable'],
  ] as const;
  for (const [said, meant] of pairs) assert.equal(mendSpelling(said), meant);
});

test('right words stay as they are', () => {
  for (const said of [
    'requires a password, permissions, attempt, exceeds, rejects, connect, connected, supports, restrict',
    'authentification requise',
    'expected, respected, excepted, inaccurate, deactivates, encrypts, recipe, maximal',
  ])
    assert.equal(mendSpelling(said), said);
});
