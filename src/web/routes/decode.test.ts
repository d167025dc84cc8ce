import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownForm, runsWell, testApp } from '../../testing/test-app.ts';

test('the page says what a pasted text means, and fills the test in', async () => {
  const { app } = await testApp(runsWell);
  const text = "Account: 'ann@example.org', Server: 'pop.example.org', Port: 995, Error Number: 0x800CCC92";
  const answer = await app.inject({
    ...{ method: 'POST', url: '/decode' },
    payload: new URLSearchParams({ text }).toString(),
    headers: ownForm,
  });
  assert.equal(answer.statusCode, 200);
  assert.match(answer.body, /The user name or the password was not accepted/);
  assert.match(answer.body, /name="address" value="ann@example.org"/);
  const filled = await app.inject({
    ...{ method: 'POST', url: '/fill-in' },
    payload: new URLSearchParams({ address: 'ann@example.org', incomingHost: 'pop.example.org' }).toString(),
    headers: ownForm,
  });
  assert.equal(filled.statusCode, 200);
  assert.match(filled.body, /value="ann@example.org"/);
  await app.close();
});

test('a secret in the text is not sent back, and the text is not cached', async () => {
  const { app } = await testApp(runsWell);
  const answer = await app.inject({
    ...{ method: 'POST', url: '/decode' },
    payload: new URLSearchParams({
      text: 'a1 LOGIN ann Tr0ub4dor&3\na1 NO [AUTHENTICATIONFAILED] no',
    }).toString(),
    headers: ownForm,
  });
  assert.ok(!answer.body.includes('Tr0ub4dor'));
  assert.match(answer.body, /taken out/);
  assert.match(String(answer.headers['cache-control']), /no-store/);
  await app.close();
});

test('nothing typed, too much typed, and markup do no harm', async () => {
  const { app } = await testApp(runsWell);
  const post = (text: string) =>
    app.inject({
      ...{ method: 'POST', url: '/decode' },
      payload: new URLSearchParams({ text }).toString(),
      headers: ownForm,
    });
  assert.match((await post('')).body, /Paste the error text here/);
  assert.equal((await post('550 5.1.1 x '.repeat(8000))).statusCode, 200);
  const { body } = await post('<script>alert(1)</script></textarea><b>0x800CCC0D');
  assert.ok(!body.includes('<script>alert(1)'));
  await app.close();
});

test('programs get the same as JSON, and unknown fields are named', async () => {
  const { app } = await testApp(runsWell);
  const post = (payload: object) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/decode',
      headers: { 'sec-fetch-site': 'same-origin' },
      payload,
    });
  const answer = await post({ text: '535 5.7.8 Error: authentication failed' });
  assert.equal(answer.statusCode, 200);
  const { decodings, recognised } = answer.json();
  assert.equal(decodings[0].finding, 'login-refused');
  assert.equal(decodings[0].certainty, 'sure');
  assert.ok(decodings[0].steps.length > 1);
  assert.deepEqual(recognised, ['535', '5.7.8']);
  const wrong = await post({ text: 'x', colour: 'red' });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /colour/);
  await app.close();
});
