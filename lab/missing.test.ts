import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explainMissing } from './missing.ts';

test('nothing is said where the lab can start', () => {
  assert.equal(explainMissing({ packages: [], root: true, debian: true }), null);
});

test('missing programs are named, on Debian as a command', () => {
  const packages = ['dovecot-core', 'postfix'];
  assert.match(
    explainMissing({ packages, root: false, debian: true }) ?? '',
    /apt-get install --no-install-recommends dovecot-core postfix$/,
  );
  assert.match(
    explainMissing({ packages, root: true, debian: false }) ?? '',
    /On Debian: dovecot-core, postfix$/,
  );
});

test('missing rights are named', () => {
  assert.match(explainMissing({ packages: [], root: false, debian: true }) ?? '', /as root/);
});
