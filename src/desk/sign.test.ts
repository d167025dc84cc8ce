import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Purpose, signerFor } from './sign.ts';

const secret = 'a secret of the tests, long enough';

test('a token is short, comes back as its id, and does not mind capital letters', () => {
  const signer = signerFor(secret, 'claim');
  const id = signer.newId();
  const token = signer.tokenOf(id);
  assert.match(token, /^[2-9a-km-np-z]{28}$/);
  assert.equal(signer.read(token), id);
  assert.equal(signer.read(token.toUpperCase()), id);
  assert.notEqual(signer.newId(), id);
});

test('what was not signed by us for this purpose is nothing', () => {
  const signer = signerFor(secret, 'claim');
  const token = signer.tokenOf(signer.newId());
  for (let at = 0; at < token.length; at += 1) {
    const other = token[at] === 'a' ? 'b' : 'a';
    assert.equal(
      signer.read(`${token.slice(0, at)}${other}${token.slice(at + 1)}`),
      null,
      `altered at ${at}`,
    );
  }
  for (const odd of ['', token.slice(0, 12), token.slice(0, -1), `${token}a`, `${token}\n`, 'o'.repeat(28)])
    assert.equal(signer.read(odd), null, JSON.stringify(odd));
  const elsewhere = signerFor(`${secret}.`, 'claim').tokenOf(signer.newId());
  assert.equal(signer.read(elsewhere), null, 'signed with another secret');
  const forOther = signerFor(secret, 'another' as Purpose).tokenOf(token.slice(0, 12));
  assert.equal(signer.read(forOther), null, 'signed for another purpose');
});
