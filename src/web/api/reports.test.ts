import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scope } from '../../model/api-key.ts';
import { deskApp } from '../../testing/desk-app.ts';
import { sampleReport } from '../../testing/sample-report.ts';
import { runsWell } from '../../testing/test-app.ts';

async function open(t: { after: (work: () => unknown) => void }) {
  const made = await deskApp(t, runsWell);
  const { stores, app, clock } = made;
  const bearer = async (...scopes: Scope[]) => {
    const draft = { name: 'tickets', scopes, perMinute: 60, madeBy: '', expiresAt: null };
    return { authorization: `Bearer ${(await stores.apiKeys.make(draft)).token.reveal()}` };
  };
  const save = async (at: number, address = 'ann@example.test') => {
    const id = `report-${String(at).padStart(15, '0')}`;
    const createdAt = new Date(clock.now.getTime() - 60_000 * at).toISOString();
    const code = `PH-2222-${String(2222 + at)}`;
    await stores.reports.save({
      ...sampleReport({ id, code, createdAt }),
      expiresAt: null,
      account: accountOf(address),
    });
    return id;
  };
  const get = (url: string, headers: Record<string, string>) => app.inject({ url: `/api/v1${url}`, headers });
  return { ...made, bearer, save, get };
}

function accountOf(address: string) {
  const [localPart = '', domain = ''] = address.split('@');
  return { address, localPart, domain };
}

test('pages follow one another, the newest first, each report once, also where one is added meanwhile', async (t) => {
  const { bearer, save, get } = await open(t);
  const desk = await bearer('desk');
  const ids = [];
  for (const at of [1, 2, 3, 4, 5]) ids.push(await save(at));
  await save(6, 'bob@elsewhere.test');
  const seen: string[] = [];
  let next: string | null = '/reports?domain=example.test&limit=2';
  for (let page = 0; next !== null && page < 9; page += 1) {
    const answer = await get(next.replace('/api/v1', ''), desk);
    assert.equal(answer.statusCode, 200, answer.body);
    seen.push(...answer.json().reports.map(({ id }: { id: string }) => id));
    if (page === 0) await save(0);
    next = answer.json().next;
    assert.equal(answer.headers.link !== undefined, next !== null);
    if (next !== null) assert.match(next, /domain=example\.test&limit=2&cursor=/);
  }
  assert.deepEqual(seen, ids);
});

test('what is looked for and what is read stands in the log of the desk under the name of the key', async (t) => {
  const { bearer, save, get, stores } = await open(t);
  const both = await bearer('desk', 'read');
  const id = await save(1);
  await get('/reports?address=ann@example.test', both);
  await get(`/checks/${id}`, both);
  await get(`/checks/${id}`, both);
  await get(`/checks/${id}`, await bearer('read'));
  const entries = await stores.deskLog.find({}, 10);
  const told = entries.map(({ staff, action, subject }) => [staff, action, subject]);
  const byAction = told.toSorted(([, one = ''], [, other = '']) => String(one).localeCompare(String(other)));
  assert.deepEqual(byAction, [
    ['key tickets', 'report-opened', id],
    ['key tickets', 'searched', null],
  ]);
  assert.ok(!JSON.stringify(entries).includes('ann@example.test'));
});

test('a report that its owner keeps from staff is not there for a key of theirs', async (t) => {
  const { bearer, save, get, stores } = await open(t);
  const both = await bearer('desk', 'read');
  const id = await save(1);
  await stores.privacy.letStaffRead(id, false);
  assert.deepEqual((await get('/reports', both)).json().reports, []);
  for (const end of ['', '/events', '/clients/thunderbird'])
    assert.equal((await get(`/checks/${id}${end}`, both)).statusCode, 404, end);
  assert.equal((await get(`/checks/${id}`, await bearer('read'))).statusCode, 200);
});

test('moments, codes as they are said, and unknown fields are read or refused by name', async (t) => {
  const { bearer, save, get } = await open(t);
  const desk = await bearer('desk');
  const id = await save(3);
  const found = async (query: string) => {
    const answer = await get(`/reports?${query}`, desk);
    return answer.statusCode === 200 ? answer.json().reports.length : answer.json().errors[0].field;
  };
  assert.equal(await found('code=ph%202222%202225'), 1, id);
  assert.equal(await found('from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z'), 0);
  assert.equal(await found('from=2020-01-01T00:00:00%2B02:00'), 1);
  assert.equal(await found('from=yesterday'), 'querystring.from');
  assert.equal(await found('adress=ann@example.test'), 'querystring.adress');
  assert.equal(await found('limit=0'), 'querystring.limit');
});
