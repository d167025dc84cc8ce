import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownForm, runsWell, testApp } from '../testing/test-app.ts';

async function twice(address = 'ann@example.test') {
  const made = await testApp(runsWell);
  const send = async (fields: Record<string, string>, language = 'en') => {
    const answer = await made.app.inject({
      ...{ method: 'POST', url: '/check' },
      headers: { ...ownForm, 'accept-language': language },
      payload: new URLSearchParams(fields).toString(),
    });
    assert.equal(answer.statusCode, 303, answer.body);
    return String(answer.headers.location).split('/').at(-1)?.replace('?same', '') ?? '';
  };
  const first = await send({ address: 'ann@example.test' });
  const form = await made.app.inject(`/reports/${first}/again`);
  const [, earlier = ''] = /name="earlier" value="([^"]+)"/.exec(form.body) ?? [];
  const second = await send({ address, earlier, username: 'ann' }, 'de');
  return { ...made, first, second, form };
}

test('a test asked for from a report knows it, and the language it was asked in', async () => {
  const { reports, first, second } = await twice();
  assert.notEqual(first, second);
  assert.equal(reports.get(first)?.earlier, undefined);
  assert.deepEqual([reports.get(second)?.earlier, reports.get(second)?.askedIn], [first, 'de']);
});

test('a browser that tests the same account again is told apart by its cookie, and by nothing else', async () => {
  const { app, reports } = await testApp(runsWell);
  const send = async (address: string, cookie: string, username: string) => {
    const answer = await app.inject({
      ...{ method: 'POST', url: '/check', headers: { ...ownForm, cookie } },
      payload: new URLSearchParams({ address, username }).toString(),
    });
    const kept = String(answer.headers['set-cookie']);
    assert.match(kept, /^posthorn-tests=[^;]+; Path=\/; HttpOnly; SameSite=Strict$/);
    const id = String(answer.headers.location).split('/').at(-1) ?? '';
    return { id, cookie: kept.split(';')[0] ?? '', earlier: () => reports.get(id)?.earlier };
  };
  const first = await send('ann@example.test', '', 'a');
  const other = await send('bob@example.test', first.cookie, 'b');
  const again = await send('ann@example.test', `x=1; ${other.cookie}`, 'c');
  assert.deepEqual([first.earlier(), other.earlier(), again.earlier()], [undefined, undefined, first.id]);
  const stranger = await send('ann@example.test', '', 'd');
  assert.equal(stranger.earlier(), undefined);
  const forged = await send('ann@example.test', 'posthorn-tests=../../x.%00', 'e');
  assert.equal(forged.earlier(), undefined);
  assert.doesNotMatch((await app.inject(`/reports/${again.id}`)).body, new RegExp(first.id));
});

test('a test of another account stands for itself', async () => {
  const { reports, second } = await twice('bob@example.test');
  assert.equal(reports.get(second)?.earlier, undefined);
});

test('whoever has the link of the second report does not learn that of the first', async () => {
  const { app, first, second } = await twice();
  for (const url of [
    `/reports/${second}`,
    `/reports/${second}.json`,
    `/reports/${second}.txt`,
    `/api/v1/checks/${second}`,
  ])
    assert.doesNotMatch((await app.inject(url)).body, new RegExp(first), url);
});

test('as JSON it says what was fixed and what is new, and the id only to who knows it', async () => {
  const { app, reports, first, second } = await twice();
  const finding = {
    code: 'certificate-expired',
    severity: 'problem' as const,
    endpoint: null,
    args: {},
    evidence: [],
  };
  const before = reports.get(first);
  assert.ok(before);
  reports.set(first, { ...before, findings: [finding] });
  const json = async (url: string) => JSON.parse((await app.inject(url)).body).previous;
  const told = { id: null, fixed: ['certificate-expired'], new: [] };
  for (const url of [`/reports/${second}.json`, `/api/v1/checks/${second}`]) {
    assert.deepEqual(await json(url), told);
    assert.deepEqual(await json(`${url}?since=wrong`), told);
    assert.deepEqual(await json(`${url}?since=${first}`), { ...told, id: first });
  }
  assert.equal(await json(`/reports/${first}.json`), undefined);
  reports.delete(first);
  assert.equal(await json(`/reports/${second}.json`), undefined);
});

test('the page of the second report says what was fixed since the first', async () => {
  const { app, reports, first, second } = await twice();
  const finding = {
    code: 'certificate-expired',
    severity: 'problem' as const,
    endpoint: null,
    args: {},
    evidence: [],
  };
  const before = reports.get(first);
  assert.ok(before);
  reports.set(first, { ...before, findings: [finding] });
  const page = (await app.inject(`/reports/${second}`)).body;
  assert.match(page, /Since your last test/);
  assert.match(page, /One thing was fixed, and nothing is new\./);
  assert.doesNotMatch(page, new RegExp(first));
  assert.doesNotMatch((await app.inject(`/reports/${first}`)).body, /Since your last test/);
});
