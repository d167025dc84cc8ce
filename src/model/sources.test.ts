import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type SourceRow, sources, vouches } from './sources.ts';

test('a source that does not say what it may do is no row of the table', () => {
  // @ts-expect-error trust cannot be left out
  const silent: SourceRow = { keeper: 'domain', settles: false };
  assert.equal(silent.trust, undefined);
});

test('the DNS and usual names never vouch for a server elsewhere, and files only over verified TLS', () => {
  const proved = sources.filter((source) => vouches(source, true));
  const unproved = sources.filter((source) => vouches(source, false));
  const given = ['typed', 'practice', 'provider'];
  assert.deepEqual(proved, [...given, 'autoconfig', 'ispdb', 'autodiscover', 'pacc']);
  assert.deepEqual(unproved, given);
});
