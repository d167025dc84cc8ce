import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../testing/english.ts';
import { endingOf } from './ending-words.ts';

test('a server that fails is told as failing, with how', () => {
  assert.deepEqual(endingOf(english, { outcome: 'failed', failure: 'connection-refused' }), {
    outcome: 'failed',
    text: 'Did not work: the connection was refused',
  });
  assert.deepEqual(endingOf(english, { outcome: 'failed' }), { outcome: 'failed', text: 'Did not work' });
});

test('a dialogue that went to its end with a refused login is no good news', () => {
  assert.deepEqual(endingOf(english, { outcome: 'done', login: 'refused' }), {
    outcome: 'failed',
    text: 'It did not let us sign in',
  });
});

test('nobody is said to have signed in who did not', () => {
  assert.equal(endingOf(english, { outcome: 'done', login: 'accepted' }).text, 'Signed in');
  for (const login of ['skipped', null] as const)
    assert.equal(endingOf(english, { outcome: 'done', login }).text, 'It answered; nobody signed in');
  assert.equal(endingOf(english, { outcome: 'skipped' }).text, 'Not tried');
});
