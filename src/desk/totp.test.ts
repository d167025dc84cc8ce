import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newRecoveryCodes, newTotpSecret, totpAddress, totpStep } from './totp.ts';

/** The secret of RFC 6238, appendix B, in base32, and its codes cut to six digits. */
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const known: [number, string][] = [
  [59, '287082'],
  [1111111109, '081804'],
  [1234567890, '005924'],
  [2000000000, '279037'],
];

test('the codes of RFC 6238 are right in their half minute, and half a minute around it', () => {
  for (const [seconds, code] of known) {
    const step = Math.floor(seconds / 30);
    for (const away of [-30, 0, 30])
      assert.equal(totpStep(secret, code, new Date((seconds + away) * 1000)), step, `${code} ${away}`);
    for (const away of [-90, 90])
      assert.equal(totpStep(secret, code, new Date((seconds + away) * 1000)), null, `${code} ${away}`);
  }
});

test('what is no code is none', () => {
  const now = new Date(59_000);
  for (const odd of ['', '28708', '2870820', '28708a', ' 287082', '２８７０８２', '000000'])
    assert.equal(totpStep(secret, odd, now), null, JSON.stringify(odd));
});

test('secrets and recovery codes are long and never twice the same', () => {
  assert.match(newTotpSecret(), /^[A-Z2-7]{32}$/);
  assert.notEqual(newTotpSecret(), newTotpSecret());
  assert.equal(new Set([...newRecoveryCodes(), ...newRecoveryCodes()]).size, 16);
  const address = totpAddress(secret, { name: 'ann@example.org', service: 'Example Hosting' });
  assert.match(address, /^otpauth:\/\/totp\/Example%20Hosting:ann%40example.org\?/);
  assert.match(address, new RegExp(`secret=${secret}&algorithm=SHA1&digits=6&period=30`));
});
