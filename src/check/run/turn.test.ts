import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Credentials } from '../../protocols/dialogue.ts';
import { Turn } from './turn.ts';

const credentials: Credentials = { password: null, allowUnverified: false, sourceTrusted: true };
const open = new AbortController().signal;

test('a server that is chosen while it waits gets what it logs in with', async () => {
  const turn = new Turn();
  const waiting = turn.wait(() => true, open);
  assert.equal(turn.isWaiting, true);
  assert.equal(turn.take(credentials), 'taken');
  assert.equal(await waiting, credentials);
  assert.equal(turn.isWaiting, false);
});

test('one that hung up meanwhile gets nothing', async () => {
  const turn = new Turn();
  const waiting = turn.wait(() => false, open);
  assert.equal(turn.take(credentials), 'too-late');
  assert.equal(await waiting, null);
});

test('one that is chosen before it is ready logs in when it is', async () => {
  const turn = new Turn();
  assert.equal(turn.take(credentials), 'taken');
  assert.equal(await turn.wait(() => true, open), credentials);
});

test('nobody waits for ever: not past its patience, and not past the end of the check', async () => {
  const patient = new Turn(undefined, 1);
  assert.equal(await patient.wait(() => true, open), null);
  assert.equal(patient.take(credentials), 'too-late');

  const check = new AbortController();
  const turn = new Turn();
  const waiting = turn.wait(() => true, check.signal);
  check.abort();
  assert.equal(await waiting, null);
  assert.equal(turn.take(credentials), 'too-late');
});
