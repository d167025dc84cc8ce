import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskApp } from '../../testing/desk-app.ts';
import { expiredReport } from '../../testing/example-report.ts';
import { runsWell } from '../../testing/test-app.ts';

test('the log is open to administrators only, page and files', async (t) => {
  const app = await deskApp(t, runsWell);
  for (const url of ['/desk/log', '/desk/log.csv', '/desk/log.jsonl']) {
    assert.equal((await app.get(url, null)).statusCode, 303, url);
    const refused = await app.get(url, 'support');
    assert.equal(refused.statusCode, 403, url);
    assert.equal((await app.get(url, 'admin')).statusCode, 200, url);
  }
  const looks = await app.stores.deskLog.find({}, 99);
  assert.deepEqual(
    looks.map(({ staff, action }) => `${staff} ${action}`).toSorted(),
    ['adam log-exported', 'adam log-exported', 'adam log-opened'],
    'looking is noted, too',
  );
});

test('filters and pages: every entry once, and what was typed stays in the form', async (t) => {
  const app = await deskApp(t, runsWell);
  const { deskLog } = app.stores;
  for (let count = 0; count < 130; count += 1)
    await deskLog.note({ staff: 'sue', action: 'searched', subject: null, details: { turn: count } });
  await deskLog.note({
    staff: 'sue',
    action: 'note-added',
    subject: '<b>x</b>',
    details: { text: '<i>y</i>' },
  });
  const first = await app.get('/desk/log?action=searched&staff=sue', 'admin');
  assert.equal(first.body.match(/>turn: \d+</g)?.length, 100);
  const next =
    /href="(\/desk\/log\?[^"]*behind=[^"]+)"/.exec(first.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = await app.get(next, 'admin');
  assert.equal(second.body.match(/>turn: \d+</g)?.length, 30);
  assert.doesNotMatch(second.body, />Older</);
  const one = await app.get('/desk/log?action=note-added', 'admin');
  assert.match(one.body, /&lt;b&gt;x/);
  assert.doesNotMatch(one.body, /<b>x<\/b>|<i>y/);
  assert.match(one.body, /<option value="note-added" selected/);
  const none = await app.get('/desk/log?from=2001-01-01&to=2001-01-02', 'admin');
  assert.match(none.body, /Nothing was done that fits/);
  assert.equal((await app.get('/desk/log?from=x&to=%00&behind=y&staff[]=z', 'admin')).statusCode, 200);
});

test('files hold all that fits, no formula, and no number that opens a report', async (t) => {
  const app = await deskApp(t, runsWell);
  const { deskLog } = app.stores;
  const report = 'aBcDeFgHiJkLmNoPqRsT_-';
  await deskLog.note({ staff: '=cmd()', action: 'report-opened', subject: report, details: {} });
  for (let count = 0; count < 600; count += 1)
    await deskLog.note({ staff: 'sue', action: 'searched', subject: '@SUM(1)', details: { count } });
  const csv = await app.get('/desk/log.csv', 'admin');
  assert.match(String(csv.headers['content-type']), /^text\/csv/);
  assert.match(String(csv.headers['content-disposition']), /^attachment/);
  const lines = csv.body.trim().split('\r\n');
  assert.equal(lines[0], '"at","staff","action","subject","details"');
  assert.equal(lines.length, 1 + 1 + 600 + 1);
  assert.match(csv.body, /"'=cmd\(\)","report-opened","aBcDeF…"/);
  assert.match(csv.body, /"'@SUM\(1\)"/);
  const json = await app.get('/desk/log.jsonl?action=searched', 'admin');
  const entries = json.body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(entries.length, 600);
  assert.equal(new Set(entries.map(({ details }) => details.count)).size, 600);
  for (const { body } of [csv, json, await app.get('/desk/log', 'admin')]) assert.ok(!body.includes(report));
});

test('all that is stored about an address is handed to administrators, and nobody else', async (t) => {
  const app = await deskApp(t, runsWell);
  const fields = { address: 'bob@example.org' };
  assert.equal((await app.post('/desk/address/export', fields, null)).statusCode, 303);
  assert.equal((await app.post('/desk/address/export', fields, 'support')).statusCode, 403);
  assert.equal((await app.post('/desk/address/export', { address: 'bob' }, 'admin')).statusCode, 422);
  await app.stores.deskLog.note({
    staff: 'sue',
    action: 'searched',
    subject: 'bob@example.org',
    details: {},
  });
  const answer = await app.post('/desk/address/export', fields, 'admin');
  assert.match(String(answer.headers['content-disposition']), /^attachment/);
  const data = JSON.parse(answer.body);
  assert.deepEqual([data.address, data.counts.log, data.log[0].action], ['bob@example.org', 1, 'searched']);
});

test('what was done is told in words: no id, and no name that only a program knows', async (t) => {
  const app = await deskApp(t, runsWell);
  const { deskLog, reports } = app.stores;
  const id = 'aBcDeFgHiJkLmNoPqRsT_-';
  await reports.save(expiredReport({ id, code: 'PH-7KQ2-M9XD', createdAt: new Date().toISOString() }));
  const note = (action: string, subject: string | null, details: Record<string, string | number | boolean>) =>
    deskLog.note({ staff: 'sue', action, subject, details });
  await note('case-closed', id, { kind: 'diagnosis', code: 'certificate-expired' });
  await note('note-added', 'gone-and-forgotten-id2', { shown: true });
  await note('claim-made', 'abcdefghjkmnp', { claim: 'abcdefghjkmnp', ticket: '4711' });
  await note('searched', null, { kind: 'address', found: 3, filters: 'verdict server' });
  await note('staff-role', 'abcdefghijklmnopqrstuv', { role: 'admin' });
  await note('overview-opened', null, { period: 'day' });
  await note('question-opened', 'question:7kq2m9xdrt', {});
  const { body } = await app.get('/desk/log', 'admin');
  const text = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  for (const told of [
    ...[
      'PH-7KQ2-M9XD',
      'A report that is gone',
      'Shown to the customer: yes',
      'Ticket: 4711',
      'An address',
      'Found: 3',
    ],
    ...[
      'Narrowed down by: the verdict',
      'the server',
      'Role: Administrator',
      'abcdefghijklmnopqrstuv',
      'Last 24 hours',
    ],
  ])
    assert.ok(text.includes(told), told);
  for (const raw of [id, 'gone-and', ' certificate-expired ', 'claim:', 'true', 'question:'])
    assert.ok(!text.includes(raw), raw);
  assert.match(body, /href="\/desk\/claims\/abcdefghjkmnp"/);
  assert.match(body, /href="\/desk\/questions\/7kq2m9xdrt"/);
});
