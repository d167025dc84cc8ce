import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Source } from '../model/sources.ts';
import { actorOf, isSome, whoNamed } from './actors.ts';
import { rules } from './index.ts';

function actor(code: string, args = {}, source: Source = 'typed', port = 993) {
  const rule = rules.find(({ id }) => id === code);
  return actorOf(rule, { args, endpoint: 'e1' }, [{ id: 'e1', source, port }]);
}

test('a certificate is the provider’s, a password is yours, and stripping is the network’s', () => {
  assert.equal(actor('certificate-expired'), 'provider');
  assert.equal(actor('login-refused'), 'you');
  assert.equal(actor('starttls-stripped'), 'network');
  assert.equal(actor('delivery-works'), 'nobody');
});

test('where other settings work, whoever asks can choose them; else whoever named the server has to act', () => {
  assert.equal(actor('connection-refused', { wayPort: '993' }, 'autoconfig'), 'you');
  assert.equal(actor('connection-refused', { wayPort: null }, 'autoconfig'), 'provider');
  assert.equal(actor('connection-refused', { wayPort: null }, 'typed'), 'you');
  assert.equal(actor('connection-refused', {}, 'guess'), 'you');
});

test('on port 25 another port can be chosen before anybody has to be asked', () => {
  assert.equal(actor('client-blocked', { sending: true }, 'typed', 25), 'you');
  assert.equal(actor('client-blocked', { sending: true }, 'typed', 587), 'provider');
  assert.equal(actor('client-blocked', {}, 'typed', 587), 'you');
  assert.equal(actor('sending-refused', {}, 'typed', 25), 'you');
});

test('what the DNS says is for the owner of the domain, or for the provider that hosts it', () => {
  assert.equal(actor('settings-not-published'), 'domain-owner');
  assert.equal(actor('settings-not-published', {}, 'provider'), 'provider');
});

test('what was stored stays, and a finding nobody knows any more is for whoever asks', () => {
  assert.equal(actorOf(undefined, { args: {}, endpoint: null, actor: 'network' }, []), 'network');
  assert.equal(actorOf(undefined, { args: {}, endpoint: null }, []), 'you');
});

test('nothing is none, as messages have it', () => {
  assert.deepEqual([[], '', null, undefined].map(isSome), [false, false, false, false]);
  assert.deepEqual([['a'], 'a', 0].map(isSome), [true, true, true]);
  assert.equal(whoNamed(null, 'provider'), 'you');
});
