import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { readLogoutToken } from './read-logout-token.ts';

const { privateKey, publicKey } = await generateKeyPair('RS256');
const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256' }] });
const ours = { issuer: 'https://id.example.org', audience: 'posthorn' };
const now = () => Math.floor(Date.now() / 1000);
const event = 'http://schemas.openid.net/event/backchannel-logout';
const fine = (): JWTPayload => ({
  ...{ iss: ours.issuer, aud: ours.audience, iat: now(), jti: 'one', sub: 'u1', sid: 's1' },
  events: { [event]: {} },
});

async function read(change: Record<string, unknown>) {
  const token = await new SignJWT({ ...fine(), ...change })
    .setProtectedHeader({ alg: 'RS256' })
    .sign(privateKey);
  return await readLogoutToken(token, keys, ours);
}

test('a token of the provider tells who is signed out: a person, a session, or both', async () => {
  const subject = '["https://id.example.org","u1"]';
  assert.deepEqual(await read({}), { subject, sid: 's1', jti: 'one' });
  assert.deepEqual(await read({ sid: undefined }), { subject, sid: null, jti: 'one' });
  assert.deepEqual(await read({ sub: undefined, aud: ['other', 'posthorn'] }), {
    subject: null,
    sid: 's1',
    jti: 'one',
  });
});

test('what is no such token, is for others, or is old is not believed', async () => {
  for (const change of [
    { nonce: 'n' },
    { events: undefined },
    { events: {} },
    { events: [event] },
    { events: { [event]: 'yes' } },
    { sub: undefined, sid: undefined },
    { sub: 1, sid: {} },
    { iss: 'https://evil.example.org' },
    { aud: 'another' },
    { jti: undefined },
    { iat: undefined },
    { iat: now() - 3600 },
    { iat: now() + 3600 },
    { exp: now() - 3600 },
  ])
    assert.equal(await read(change), null, JSON.stringify(change));
  for (const text of ['', 'x', 'a.b.c', '.'.repeat(5000)])
    assert.equal(await readLogoutToken(text, keys, ours), null);
});
