import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { test } from 'node:test';
import { withHome } from '../../check/finish/judge-home.ts';
import { neutralProvider } from '../../model/provider.ts';
import type { Report } from '../../model/report.ts';
import { deskApp } from '../../testing/desk-app.ts';
import { exampleReport } from '../../testing/example-report.ts';
import { healthyPop3, healthySmtp } from '../../testing/healthy-facts.ts';
import { homeCheck, homeReading } from '../../testing/home-readings.ts';
import { brokenReport, sampleReport } from '../../testing/sample-report.ts';
import { runsWell, testConfig } from '../../testing/test-app.ts';

async function withReport(t: TestContext, change: Partial<Report> = {}) {
  const provider = { ...neutralProvider, ticketUrl: 'https://tickets.example.org/t/{ticket}' };
  const app = await deskApp(t, runsWell, { config: { ...testConfig, provider } });
  const report = { ...brokenReport(), id: 'abcdefghijklmnopqrstuv', expiresAt: null, ...change };
  const stored = await app.stores.reports.save({ ...report, createdAt: new Date().toISOString() });
  app.reports.set(report.id, stored);
  return { ...app, report: stored, own: `/desk/reports/${report.id}` };
}

test('a report at the desk: texts to copy, moments for logs, and the look is noted', async (t) => {
  const { get, own, report, stores } = await withReport(t, { askedIn: 'de' });
  const page = await get(own);
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /<pre[^>]*id="answer"[^>]* lang="de"[^>]*>Guten Tag,/);
  assert.match(page.body, /id="ticket-markdown"[^>]*>- \*\*Exact error:\*\*/);
  assert.match(
    page.body,
    /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z ← 220 smtp\.example\.test ESMTP Postfix &lt;b&gt;/,
  );
  assert.doesNotMatch(page.body, /<b>&amp; friends|<b>& friends/);
  assert.match(page.body, /sue opened a report/);
  assert.match(String(page.headers['cache-control']), /no-store/);
  assert.equal((await stores.deskLog.about(report.id))[0]?.action, 'report-opened');
  assert.equal((await get('/desk/reports/unknown')).statusCode, 404);
  assert.equal((await get(own, null)).statusCode, 303, 'to the login');
  assert.match(String((await get(own, null)).headers.location), /^\/login/);
});

test('what the customer’s own network saw stands there: what follows, what was read, how much was taken out', async (t) => {
  const greeting = '220 <i>gate</i> ready';
  const seen = [homeReading(995), homeReading(465, 'timeout'), homeReading(993, 'open', { greeting })];
  const base = withHome(exampleReport(), homeCheck(seen, { dropped: 2, unread: 1 }));
  const { get, own } = await withReport(t, base);
  const part = /<section aria-labelledby="home">.*?<\/section>/s.exec((await get(own)).body)?.[0] ?? '';
  assert.match(part, /Your network blocks port.*465.*H03/s);
  assert.match(part, /2 passwords or tokens were in the text/);
  assert.match(part, /could not read one part/);
  assert.match(part, /example<wbr>.test.*silent/s);
  assert.match(part, /says “220 &lt;i&gt;gate&lt;\/i&gt; ready”/);
  const german = (await get(`${own}?lang=de`)).body;
  assert.match(german, /Was das Netzwerk des Kunden gesehen hat.*schweigt/s);
  assert.doesNotMatch((await (await withReport(t)).get(own)).body, /id="home"/, 'nothing was pasted');
});

test('notes: kept as they were typed, shown as text, taken away, and the limits are told', async (t) => {
  const { get, post, own, stores, report } = await withReport(t);
  const evil = '</textarea><script>alert(1)</script>\nsecond line';
  assert.equal((await post(`${own}/notes`, { text: evil })).statusCode, 303);
  const page = await get(own);
  assert.doesNotMatch(page.body, /<script>alert/);
  assert.match(page.body, /&lt;script&gt;/);
  for (const fields of [
    { text: '' },
    { text: 'x'.repeat(4001) },
    { text: 'a\u202eb' },
    { text: evil, shown: 'yes' },
  ]) {
    const answer = await post(`${own}/notes`, fields);
    assert.equal(answer.statusCode, 422, JSON.stringify(fields).slice(0, 40));
    assert.match(answer.body, /role="alert" id="fault"/);
    assert.doesNotMatch(answer.body, /<script>alert/);
  }
  const [note] = await stores.reportNotes.of(report.id);
  assert.equal(note?.text, evil);
  assert.equal((await post(`${own}/notes/${note?.id}/remove`, {}, null)).statusCode, 303);
  assert.equal((await stores.reportNotes.of(report.id)).length, 1, 'nobody without a login takes it away');
  await post(`${own}/notes/${note?.id}/remove`, {});
  assert.deepEqual(await stores.reportNotes.of(report.id), []);
  const actions = (await stores.deskLog.about(report.id)).map(({ action }) => action);
  assert.ok(actions.includes('note-added') && actions.includes('note-removed'));
  assert.doesNotMatch(JSON.stringify(await stores.deskLog.about(report.id)), /second line/);
});

test('the customer reads only what is marked, with who says it', async (t) => {
  const { get, post, own, report } = await withReport(t);
  await post(`${own}/notes`, { text: 'INTERNAL: he is difficult' });
  await post(`${own}/notes`, { text: 'We renewed <b>it</b>.', shown: 'yes', shownAs: 'Sue of support' });
  for (const url of [`/reports/${report.id}`, `/reports/${report.id}.json`, `/reports/${report.id}.txt`])
    assert.doesNotMatch((await get(url, null)).body, /INTERNAL/, url);
  const page = (await get(`/reports/${report.id}`, null)).body;
  assert.match(page, /We renewed &lt;b&gt;it/);
  assert.match(page, /Sue of support/);
});

test('a case: ticket with its link, closed with a cause, opened again, all of it in the log', async (t) => {
  const { get, post, own, report, stores } = await withReport(t);
  assert.equal((await post(`${own}/ticket`, { ticket: 'a b' })).statusCode, 422);
  assert.equal((await post(`${own}/ticket`, { ticket: '#4711' })).statusCode, 303);
  assert.match((await get(own)).body, /href="https:\/\/tickets\.example\.org\/t\/4711"/);
  for (const fields of [{ cause: '' }, { cause: 'no-such-finding' }, { cause: 'words', words: ' ' }])
    assert.equal((await post(`${own}/close`, fields as unknown as Record<string, string>)).statusCode, 422);
  assert.equal((await post(`${own}/close`, { cause: 'diagnosis' })).statusCode, 303);
  assert.match((await get(own)).body, /Closed by sue/);
  assert.deepEqual((await stores.reportNotes.caseOf(report.id)).closed?.by, {
    kind: 'diagnosis',
    code: report.diagnosis?.code,
  });
  await post(`${own}/open`, {});
  await post(`${own}/close`, { cause: 'words', words: '<img src=x onerror=alert(1)>' });
  const page = (await get(own)).body;
  assert.doesNotMatch(page, /<img src=x/);
  assert.match(
    (await get('/desk/overview')).body,
    /Something else, told in own words \(1\)/,
    'and the overview counts it',
  );
  const actions = (await stores.deskLog.about(report.id)).map(({ action }) => action);
  for (const action of ['ticket-set', 'case-closed', 'case-opened'])
    assert.ok(actions.includes(action), action);
});

test('other reports of the account and of the server are listed, with masked addresses', async (t) => {
  const { get, own, stores, report } = await withReport(t);
  await stores.reports.save({ ...report, id: 'zyxwvutsrqponmlkjihgfe', code: 'PH-3333-3333' });
  const account = { address: 'bob@example.test', localPart: 'bob', domain: 'example.test' };
  await stores.reports.save({ ...report, id: 'zyxwvutsrqponmlkjihgfz', code: 'PH-4444-4444', account });
  const { body } = await get(own);
  assert.match(
    body,
    /Other reports of this account[\s\S]*PH-3333-3333[\s\S]*Other reports of this server[\s\S]*PH-4444-4444/,
  );
  assert.doesNotMatch(body, /bob@/);
});

test('what its owner keeps from staff is nowhere: not by its address, not beside others, not compared, not in the log', async (t) => {
  const { get, post, own, stores, report, reports } = await withReport(t);
  const later = { ...report, id: 'zyxwvutsrqponmlkjihgfe', code: 'PH-3333-3333', earlier: report.id };
  reports.set(later.id, await stores.reports.save(later));
  await stores.privacy.letStaffRead(report.id, false);
  assert.equal((await get(own)).statusCode, 404);
  assert.equal((await post(`${own}/notes`, { text: 'x' })).statusCode, 404);
  assert.doesNotMatch((await get(`/desk/reports/${later.id}`)).body, new RegExp(report.id));
  assert.equal((await get(`/desk/compare?a=${report.id}&b=${later.id}`)).statusCode, 404);
  assert.deepEqual(await stores.deskLog.about(report.id), []);
});

test('two reports side by side: for staff, noted, and for whoever has both links', async (t) => {
  const { get, report, reports, stores } = await withReport(t);
  const { createdAt } = report;
  const other = { ...sampleReport(), id: 'zyxwvutsrqponmlkjihgfe', code: 'PH-2222-2222', createdAt };
  reports.set(other.id, other);
  const query = `?a=${report.id}&b=${encodeURIComponent(`https://x.example.org/de/reports/${other.id}?same`)}`;
  for (const [path, who] of [
    ['/desk/compare', 'support'],
    ['/compare', null],
  ] as const) {
    const page = await get(`${path}${query}`, who);
    assert.equal(page.statusCode, 200, path);
    assert.match(page.body, /<h3 class="label">Fixed<\/h3>/);
    assert.match(page.body, /Outgoing server/);
    assert.equal((await get(`${path}?a=${report.id}&b=unknown-report-00000000`, who)).statusCode, 404);
    assert.equal((await get(path, who)).statusCode, 200);
  }
  assert.equal((await get(`/desk/compare${query}`, null)).statusCode, 303);
  assert.equal((await get(`/compare${query}`, null)).headers['referrer-policy'], 'no-referrer');
  assert.ok((await stores.deskLog.about(other.id)).some(({ action }) => action === 'reports-compared'));
});

test('side by side, a sentence stands once with its servers, the earlier report first, and what surprises is said', async (t) => {
  const { get, stores } = await deskApp(t);
  const save = (id: string, hoursAgo: number, more: Partial<Report>) =>
    stores.reports.save(
      sampleReport({
        ...{ id, code: `PH-${id.slice(-4).toUpperCase()}-2222`, expiresAt: null },
        createdAt: new Date(Date.now() - hoursAgo * 3_600_000).toISOString(),
        ...more,
      }),
    );
  const wrong = (endpoint: string) => ({
    ...{ code: 'wrong-password', severity: 'problem' as const, endpoint, args: {}, evidence: [] },
  });
  const [pop, smtp] = [healthyPop3({}, { id: 'e1' }), healthySmtp({}, { id: 'e2' })];
  await save('side-by-side-old1', 9, { endpoints: [pop, smtp], findings: [wrong('e1'), wrong('e2')] });
  const account = { address: 'bob@example.test', localPart: 'bob', domain: 'example.test' };
  await save('side-by-side-new2', 1, {
    ...{ endpoints: [{ ...pop, host: 'pop.moved.test' }], findings: [], account },
    judged: { 'wrong-password': ['e1', 'e2'] },
  });
  const { body } = await get('/desk/compare?a=side-by-side-new2&b=side-by-side-old1');
  assert.match(body, /name="a" value="side-by-side-old1"/, 'pasted the wrong way round');
  assert.match(body, /two accounts: ann@example\.test and bob@example\.test/);
  assert.equal(
    body.match(/Wrong password/g)?.length,
    2,
    'gone at one server, not looked at again at the other',
  );
  assert.match(body, /Wrong password \(incoming server\)/);
  assert.match(body, /Only the earlier report has this server/);
  const same = (await get('/desk/compare?a=side-by-side-old1&b=side-by-side-old1')).body;
  assert.match(same, /one and the same report/);
  assert.match(same, /Nothing is otherwise at this server/);
});
