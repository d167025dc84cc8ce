import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { codeOfPhone, phoneCodeOf, phoneCodes, readPhoneCode } from './phone-codes.ts';

/** The first codes there were, in their order. What comes later stands behind them in its stage, and changes none. */
const first = { count: 115, hash: '1cb5971e55a2bbae' };

test('no phone code is given twice', () => {
  const codes = Object.values(phoneCodes);
  assert.equal(new Set(codes).size, codes.length);
});

test('a phone code never changes: they stand on paper and in old tickets', () => {
  const known = new Set(firstOf(phoneCodes));
  assert.equal(known.size, first.count);
  assert.equal(
    createHash('sha256')
      .update([...known].join('\n'))
      .digest('hex')
      .slice(0, 16),
    first.hash,
  );
});

/** Within each stage the numbers that there were when this was written, by number. */
function firstOf(codes: Readonly<Record<string, string>>): string[] {
  const upTo: Record<string, number> = { P: 4, C: 21, T: 25, L: 19, S: 14, M: 10, R: 10, D: 12 };
  return Object.entries(codes)
    .filter(([, phone]) => Number(phone.slice(1)) <= (upTo[phone.charAt(0)] ?? 0))
    .map(([code, phone]) => `${phone} ${code}`)
    .toSorted();
}

test('a phone code is read however it is written', () => {
  const code = 'certificate-expired';
  const phone = phoneCodeOf(code) ?? '';
  const sloppy = [
    phone,
    phone.toLowerCase(),
    `${phone.charAt(0)}-${phone.slice(1)}`,
    ` ${phone.charAt(0)} ${phone.slice(1)} `,
  ];
  for (const typed of sloppy) assert.equal(codeOfPhone(typed), code, typed);
  assert.equal(readPhoneCode('cO4'), 'C04');
  assert.equal(readPhoneCode('t4'), 'T04');
});

test('what is no phone code names nothing', () => {
  for (const typed of ['', 'T', 'T004', 'TT4', '44', 'certificate-expired', 'Z99', '__proto__'])
    assert.equal(codeOfPhone(typed), null, typed);
  assert.equal(phoneCodeOf('toString'), null);
});
