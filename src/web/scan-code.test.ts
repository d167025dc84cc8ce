import assert from 'node:assert/strict';
import { test } from 'node:test';
import decodeQr from 'qr/decode.js';
import { sampleProvider } from '../publish/sample-provider.ts';
import { runsWell, testApp, testConfig } from '../testing/test-app.ts';

// The codes on the page are read again by a decoder of another author, from the squares as the page draws them.

async function codesOn(url: string): Promise<{ label: string; text: string }[]> {
  const { app } = await testApp(runsWell, { config: { ...testConfig, provider: sampleProvider() } });
  const { body, statusCode, headers } = await app.inject({ url });
  assert.equal(statusCode, 200);
  assert.match(String(headers['content-security-policy']), /script-src 'self'/);
  const drawn = /<svg class="qr" viewBox="0 0 (\d+) \d+"[^>]*aria-label="([^"]*)"[^>]*>.*?<path d="([^"]+)"/g;
  return [...body.matchAll(drawn)].map(([, size, label = '', path = '']) => ({
    label,
    text: decodeQr(paint(Number(size), path), { timeLimit: 60_000 }),
  }));
}

/** The picture as a camera would see it: `scale` pixels a square, dark on light. */
function paint(size: number, path: string, scale = 4) {
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column += 1)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return { width: side, height: side, data };
}

test('the page for Thunderbird for Android holds a code with the settings, and none of the others does', async () => {
  const url = '/setup/thunderbird-android?address=ann@example.test&name=%C3%84nn%20%22Example%22';
  const [scan, link, ...rest] = await codesOn(url);
  assert.deepEqual(rest, []);
  assert.match(scan?.label ?? '', /^QR code with these settings for Thunderbird .*, without the password$/);
  assert.deepEqual(JSON.parse(scan?.text ?? ''), [
    1,
    [1, 1],
    [0, 'mail.example.test', 993, 3, 1, 'ann@example.test'],
    [
      [
        [0, 'mail.example.test', 465, 3, 1, 'ann@example.test'],
        ['ann@example.test', 'Änn "Example"'],
      ],
    ],
  ]);
  assert.match(link?.text ?? '', /^http:\/\/.*\/setup\/thunderbird-android\?address=ann%40example\.test/);
  assert.equal((await codesOn('/setup/thunderbird?address=ann@example.test')).length, 1);
});

test('where no code can hold the account the steps stand alone', async () => {
  const codes = await codesOn(`/setup/thunderbird-android?address=${encodeURIComponent('änn@example.test')}`);
  assert.deepEqual(
    codes.map(({ label }) => label),
    ['QR code with the link of this page'],
  );
});
