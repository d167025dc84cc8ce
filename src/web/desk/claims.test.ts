import assert from 'node:assert/strict';
import { test } from 'node:test';
import { signerFor } from '../../desk/sign.ts';
import { deskApp } from '../../testing/desk-app.ts';
import { runsWell } from '../../testing/test-app.ts';

const asked = {
  ...{ address: 'bob@example.org', shownAs: 'Sue of support', ticket: '#4711', language: 'de', days: '3' },
  reason: 'Your mail does not arrive.\n<script>alert(1)</script>',
  ...{
    incomingProtocol: 'imap',
    incomingHost: 'mail.example.org',
    incomingPort: '993',
    incomingSecurity: 'tls',
  },
};

/** A link made at the desk: the id of its claim, and its path as the customer has it. */
async function made(app: Awaited<ReturnType<typeof deskApp>>, change: Record<string, string> = {}) {
  const answer = await app.post('/desk/claims', { ...asked, ...change });
  assert.equal(answer.statusCode, 303, answer.body);
  const place = String(answer.headers.location);
  const page = await app.get(place);
  const [path = ''] = /\/(?:de\/)?c\/[2-9a-z]{28}/.exec(page.body) ?? [];
  return { id: place.split('/').at(-1) ?? '', path, token: path.split('/').at(-1) ?? '', page };
}

test('a claim: made at the desk, shown to the customer with who, why and what is seen, used once', async (t) => {
  const app = await deskApp(t, runsWell);
  const { id, path, token, page } = await made(app);
  assert.match(path, /^\/de\/c\//, 'in the language asked for');
  assert.match(page.body, /Guten Tag/);
  const form = await app.get(path, null);
  assert.equal(form.statusCode, 200);
  assert.match(form.body, /<html lang="de"/);
  for (const shown of [
    'Sue of support',
    '4711',
    'value="bob@example.org"',
    'value="mail.example.org"',
    'Was das Support-Team',
  ])
    assert.ok(form.body.includes(shown), shown);
  assert.doesNotMatch(form.body, /<script>alert/, 'what staff write is no markup');
  assert.match(form.body, /&lt;script&gt;/);
  assert.equal(form.headers['referrer-policy'], 'no-referrer');
  assert.equal(form.headers['cache-control'], 'no-store');
  assert.equal((await app.stores.claims.get(id))?.state, 'opened');

  const wrong = await app.post('/check', { claim: token, address: 'nobody' }, null);
  assert.equal(wrong.statusCode, 422);
  assert.ok(wrong.body.includes(`name="claim" value="${token}"`), 'a slip does not lose the claim');
  assert.equal((await app.stores.claims.get(id))?.state, 'opened', 'and does not use it up');

  const sent = await app.post(
    '/check',
    {
      ...{ claim: token, address: 'bob@example.org', password: 'hunter2' },
      ...{ program: ' Thunderbird 140\r\n<b>Windows 11</b>', access: 'Example Cable' },
    },
    null,
  );
  assert.equal(sent.statusCode, 303);
  const report = String(sent.headers.location).split('/').at(-1);
  const claim = await app.stores.claims.get(id);
  assert.deepEqual([claim?.state, claim?.report], ['used', report]);
  assert.equal((await app.stores.reportNotes.caseOf(report ?? '')).ticket, '4711');
  assert.deepEqual(claim?.customer, {
    program: 'Thunderbird 140 <b>Windows 11</b>',
    access: 'Example Cable',
  });
  const { body: atDesk } = await app.get(`/desk/reports/${report}`);
  assert.match(
    atDesk,
    /Access provider: Example Cable\nProgram and system: Thunderbird 140 &lt;b&gt;Windows 11/,
  );
  assert.match((await app.get(`/desk/claims/${id}`)).body, new RegExp(`/desk/reports/${report}`));

  const again = await app.get(path, null);
  assert.equal(again.statusCode, 410);
  assert.match(again.body, /schon benutzt/);
  assert.match(again.body, /<form class="letter check"/, 'the plain form is offered');
  assert.doesNotMatch(again.body, /bob@example\.org/, 'a used link tells nobody whose it was');
  const reused = await app.post('/check', { claim: token, address: 'eve@example.org' }, null);
  assert.equal(reused.statusCode, 410);
  assert.match(reused.body, /value="eve@example.org"/, 'what was typed is kept');
  assert.doesNotMatch(reused.body, /name="claim"/);
  const log = await app.stores.deskLog.about(id);
  assert.ok(log.some(({ action, staff }) => action === 'claim-made' && staff === 'sue'));
  assert.doesNotMatch(JSON.stringify(log), /bob@example|hunter2/);
});

test('a password that was typed into another field by mistake is not kept there', async (t) => {
  const app = await deskApp(t, runsWell);
  const { token, id } = await made(app);
  const fields = { claim: token, address: 'bob@example.org', password: 'hunter2', program: 'hunter2' };
  assert.equal((await app.post('/check', fields, null)).statusCode, 303);
  assert.deepEqual((await app.stores.claims.get(id))?.customer, { program: '', access: '' });
});

test('two at once: one test is started by the claim', async (t) => {
  const app = await deskApp(t, runsWell);
  const { token, id } = await made(app);
  const send = (address: string) => app.post('/check', { claim: token, address }, null);
  const answers = await Promise.all(['bob@example.org', 'rob@example.org', 'tob@example.org'].map(send));
  assert.deepEqual(answers.map(({ statusCode }) => statusCode).toSorted(), [303, 410, 410]);
  assert.equal(app.reports.size, 1);
  assert.ok(app.reports.has((await app.stores.claims.get(id))?.report ?? ''));
});

test('a test that could not start leaves the claim as it was', async (t) => {
  const app = await deskApp(t, runsWell);
  await app.checks.close(0);
  const { token, id } = await made(app);
  const answer = await app.post('/check', { claim: token, address: 'bob@example.org' }, null);
  assert.equal(answer.statusCode, 503);
  assert.ok(answer.body.includes(`value="${token}"`));
  assert.notEqual((await app.stores.claims.get(id))?.state, 'used');
});

test('forged, altered, expired and withdrawn links, and those of another purpose, open nothing', async (t) => {
  const app = await deskApp(t, runsWell);
  const { token, id } = await made(app);
  const altered = `${token.slice(0, -1)}${token.endsWith('a') ? 'b' : 'a'}`;
  const other = signerFor('a secret of the tests, long enough', 'session' as 'claim').tokenOf(id);
  const elsewhere = signerFor('another secret, which is long enough', 'claim').tokenOf(id);
  for (const bad of [altered, other, elsewhere, id, 'x', '%00', token.repeat(2)]) {
    const page = await app.get(`/c/${bad}`, null);
    assert.equal(page.statusCode, 404, bad);
    assert.doesNotMatch(page.body, /bob@example\.org/);
    assert.match(page.body, /<form class="letter check"/);
    const sent = await app.post('/check', { claim: bad, address: 'bob@example.org' }, null);
    assert.equal(sent.statusCode, 410, bad);
  }
  const { id: second, token: secondToken } = await made(app);
  assert.equal((await app.post(`/desk/claims/${second}/withdraw`, {})).statusCode, 303);
  assert.match((await app.get(`/c/${secondToken}`, null)).body, /taken back/);
  app.clock.now = new Date(app.clock.now.getTime() + 3 * 86_400_000);
  const late = await app.get(`/c/${token}`, null);
  assert.equal(late.statusCode, 410);
  assert.match(late.body, /too old/);
  for (const gone of [token, secondToken]) {
    const sent = await app.post('/check', { claim: gone, address: 'bob@example.org' }, null);
    assert.equal(sent.statusCode, 410);
  }
  assert.equal(app.reports.size, 0);
});

test('no log shows a token, wherever it was sent', async (t) => {
  const app = await deskApp(t, runsWell);
  const { token, path } = await made(app);
  for (const url of [
    path,
    `/c/${token}`,
    `/C/${token}`,
    `/c/${token}/`,
    `/c/${token}/more`,
    `/x?claim=${token}`,
    `//c/${token}`,
  ])
    await app.get(url, null);
  await app.post('/check', { claim: token, address: 'nobody' }, null);
  await app.post('/check', { claim: token, address: 'bob@example.org' }, null);
  await app.post(`/c/${token}`, {}, null);
  assert.ok(app.log.length > 10);
  assert.doesNotMatch(app.log.join(''), new RegExp(token.slice(12), 'i'));
});

test('without a login nobody makes, lists or withdraws links, and no other site makes staff do it', async (t) => {
  const app = await deskApp(t, runsWell);
  const { id } = await made(app);
  for (const url of ['/desk/claims', '/desk/claims/new', `/desk/claims/${id}`]) {
    const page = await app.get(url, null);
    assert.equal(page.statusCode, 303, url);
    assert.match(String(page.headers.location), /^\/login\?next=/);
  }
  for (const url of ['/desk/claims', `/desk/claims/${id}/withdraw`])
    assert.equal((await app.post(url, asked, null)).statusCode, 303, url);
  const foreign = await app.app.inject({
    method: 'POST',
    url: `/desk/claims/${id}/withdraw`,
    headers: {
      cookie: 'posthorn-desk=support-session-token-1',
      'sec-fetch-site': 'cross-site',
      'content-type': 'application/x-www-form-urlencoded',
    },
    payload: '',
  });
  assert.equal(foreign.statusCode, 403);
  assert.equal((await app.stores.claims.get(id))?.state, 'open');
  assert.equal((await app.stores.claims.list(0, 10)).length, 1);
});

test('the form at the desk names each entry to change, and lists mask addresses', async (t) => {
  const app = await deskApp(t, runsWell);
  const bad = await app.post('/desk/claims', {
    address: 'bob',
    reason: '',
    shownAs: 'a\u202eb',
    ticket: 'a b',
    password: 'hunter2',
  });
  assert.equal(bad.statusCode, 422);
  for (const field of ['address', 'reason', 'shownAs', 'ticket'])
    assert.ok(bad.body.includes(`id="${field}-error"`), field);
  assert.doesNotMatch(bad.body, /hunter2/);
  await made(app);
  const list = await app.get('/desk/claims');
  assert.match(list.body, /b…@example\.org/);
  assert.doesNotMatch(list.body, /bob@/);
  assert.equal((await app.get('/desk/claims/unknown00000')).statusCode, 404);
  assert.match((await app.get('/desk/claims/new')).body, /value="Sue of support"/, 'the name is remembered');
});
