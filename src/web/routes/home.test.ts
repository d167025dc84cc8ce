import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleReport } from '../../testing/example-report.ts';
import { ownForm, runsWell, testApp } from '../../testing/test-app.ts';

const report = exampleReport();
const { id } = report;
const port465 = 'mail.example.test [192.0.2.7] 465';
const blocked = `$ nc -vz -w 5 mail.example.test 995\nConnection to mail.example.test (192.0.2.7) 995 port [tcp/pop3s] succeeded!\n$ nc -vz -w 5 mail.example.test 465\nnc: connect to mail.example.test (192.0.2.7) port 465 (tcp) timed out: Operation now in progress\n`;

async function start() {
  const { app, reports, log } = await testApp(runsWell);
  reports.set(id, report);
  const get = async (url: string) => await app.inject({ url, headers: { accept: 'text/html' } });
  const post = async (fields: Record<string, string>) =>
    await app.inject({
      method: 'POST',
      url: '/home',
      headers: ownForm,
      payload: new URLSearchParams(fields).toString(),
    });
  const upload = async (fields: Record<string, string>, file: Uint8Array) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set('file', new Blob([Buffer.from(file)], { type: 'text/plain' }), 'out.txt');
    const { headers, body } = new Request('http://127.0.0.1/', { method: 'POST', body: form });
    const payload = Buffer.from(await new Response(body).arrayBuffer());
    const type = headers.get('content-type') ?? '';
    return await app.inject({
      method: 'POST',
      url: '/home',
      headers: { ...ownForm, 'content-type': type },
      payload,
    });
  };
  return { app, reports, log, get, post, upload };
}

test('a report asks whether it is the network, and the page knows the report', async () => {
  const { get } = await start();
  assert.match((await get(`/reports/${id}`)).body, new RegExp(`href="/home\\?report=${id}"`));
  const page = await get(`/home?report=${id}`);
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /ann<wbr>@example/);
  assert.match(page.body, /BEGIN POSTHORN HOME CHECK/, 'the commands for its servers');
  assert.equal(page.headers['cache-control'], 'private, no-store');
  assert.equal((await get('/home?report=nobody-knows-it')).statusCode, 404);
  assert.equal((await get('/home?report=..%2Fetc')).statusCode, 404);
});

test('what was pasted is kept with the report, becomes the diagnosis and is shown', async () => {
  const { get, post, reports } = await start();
  const sent = await post({
    report: id,
    paste: `${blocked}\nAUTH PLAIN AGFubkBleGFtcGxlLnRlc3QAaHVudGVyMg==\n`,
  });
  assert.deepEqual([sent.statusCode, sent.headers.location], [303, `/reports/${id}#home`]);
  const stored = reports.get(id);
  assert.deepEqual(stored?.diagnosis, { code: 'mail-ports-blocked-here', endpoint: 'e2' });
  assert.equal(stored?.home?.dropped, 1);
  assert.ok(!JSON.stringify(stored).includes('AGFubkBleGFtcGxlLnRlc3QAaHVudGVyMg'));
  const page = (await get(`/reports/${id}`)).body;
  assert.match(page, /Your network blocks port.*465/s);
  assert.match(page, /One password or token was in the text/);
  assert.match(page, /leg bad forth leg-network/);
  const json = (await get(`/reports/${id}.json`)).json();
  assert.equal(json.home.readings.length, 2);
  assert.equal(json.findings[0].phoneCode, 'H03');
  assert.match((await get(`/reports/${id}.txt`)).body, /What your own network saw/);
});

test('what belongs to another report is told, and nothing follows from it', async () => {
  const { get, post, reports } = await start();
  const other = blocked
    .replaceAll('mail.example.test', 'mail.example.org')
    .replaceAll('192.0.2.7', '198.51.100.7');
  await post({ report: id, paste: other });
  const page = (await get(`/reports/${id}`)).body;
  assert.match(page, /about other servers than this report/);
  assert.equal(reports.get(id)?.diagnosis, report.diagnosis);
  assert.match((await get(`/de/reports/${id}`)).body, /andere Server als in diesem Bericht/);
  await post({ report: id, paste: blocked });
  assert.doesNotMatch((await get(`/reports/${id}`)).body, /about other servers/);
});

test('a file is read as the system wrote it', async () => {
  const { upload, reports } = await start();
  const sent = await upload({ report: id, paste: '' }, Buffer.from(`\ufeff${blocked}`, 'utf16le'));
  assert.equal(sent.statusCode, 303);
  assert.equal(reports.get(id)?.home?.readings.length, 2);
});

test('nothing typed is lost where it cannot be read', async () => {
  const { post, upload, reports } = await start();
  const none = await post({ report: id, paste: 'it just does <b>not</b> work' });
  assert.equal(none.statusCode, 422);
  assert.match(none.body, /We could not read any of it/);
  assert.match(none.body, /it just does &lt;b&gt;not&lt;\/b&gt; work/);
  assert.equal((await post({ report: id, paste: ' ' })).statusCode, 422);
  const long = await post({ report: id, paste: `${blocked}${'x'.repeat(65 * 1024)}` });
  assert.equal(long.statusCode, 422);
  assert.match(long.body, /more than 64 KB/);
  assert.ok(long.body.includes('x'.repeat(65 * 1024)));
  const file = await upload({ report: id, paste: 'mine' }, Buffer.alloc(70 * 1024, 'y'));
  assert.equal(file.statusCode, 422);
  assert.match(file.body, /larger than 64 KB/);
  assert.match(file.body, /mine/);
  assert.equal(reports.get(id)?.home, undefined);
});

test('without a report what was read is shown, and nothing is kept', async () => {
  const { get, post, reports } = await start();
  assert.equal((await get('/home?host=mail.example.test')).statusCode, 200);
  assert.match((await get('/home?host=mail.example.test')).body, /mail\.example\.test/);
  assert.doesNotMatch((await get('/home')).body, /BEGIN POSTHORN HOME CHECK/);
  const wrong = await get('/home?host=%3Cscript%3E');
  assert.equal(wrong.statusCode, 422);
  assert.ok(!wrong.body.includes('<script>'));
  const page = await post({ host: 'mail.example.test', paste: blocked });
  assert.equal(page.statusCode, 200);
  assert.match(page.body, /port.*465/s);
  assert.equal(reports.size, 1);
});

test('a test that still runs takes no paste', async () => {
  const { post, reports } = await start();
  reports.set(id, { ...report, state: 'running' });
  assert.equal((await post({ report: id, paste: blocked })).statusCode, 409);
});

test('another site cannot send the form, and no text of it is logged', async () => {
  const { app, log, post } = await start();
  const other = await app.inject({
    method: 'POST',
    url: '/home',
    headers: { ...ownForm, 'sec-fetch-site': 'cross-site' },
    payload: new URLSearchParams({ report: id, paste: blocked }).toString(),
  });
  assert.equal(other.statusCode, 403);
  await post({ report: id, paste: `${blocked}${port465}` });
  assert.ok(!log.join('').includes('timed out'));
  assert.ok(!log.join('').includes(id));
});

test('pasting is bounded, and the text stays', async () => {
  const { post } = await start();
  let last = await post({ paste: 'x' });
  for (let count = 0; count < 31; count += 1) last = await post({ paste: 'x' });
  assert.equal(last.statusCode, 429);
  assert.match(last.body, /pasted very often/);
});

test('the commands for the servers of a report stand there, those for the own machine first, each part explained', async () => {
  const { app, get } = await start();
  const { body } = await get(`/home?report=${id}`);
  const boxes = [...body.matchAll(/<pre class="ticket" id="home-commands-(\w+)"[^>]*>([^<]*)<\/pre>/g)];
  assert.deepEqual(
    boxes.map(([, system]) => system),
    ['windows', 'macos', 'linux', 'python'],
  );
  for (const [, system = '', script = ''] of boxes) {
    for (const { host, port } of report.endpoints) {
      assert.ok(script.includes(host), `${system} ${host}`);
      assert.match(script, new RegExp(`\\b${port}\\b`), `${system} ${port}`);
    }
    assert.match(script, /192\.0\.2\.7/, system);
    assert.ok(body.includes(`data-copy-from="home-commands-${system}"`), system);
  }
  assert.match(body, /Notes who issued the certificate/);
  const agent = { 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64)', accept: 'text/html' };
  const named = await app.inject({ url: '/home?host=imap.example.test', headers: agent });
  assert.match(named.body, /<details class="home-commands" name="home-commands" open>\s*<summary>Linux/);
  assert.match(named.body, /ask 1 &#39;imap\.example\.test&#39;/);
  // Without a server there is nothing to run.
  for (const url of ['/home', '/home?host=a%20b%27'])
    assert.doesNotMatch((await get(url)).body, /home-commands/, url);
});
