import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deskApp } from '../../testing/desk-app.ts';
import { healthyPop3, healthySmtp, healthyTls } from '../../testing/healthy-facts.ts';
import { sampleReport } from '../../testing/sample-report.ts';

const hourMs = 3_600_000;

/** A report that failed so many hours ago. */
function failed(id: string, hoursAgo: number, now: Date, domain = 'example.test') {
  return sampleReport({
    ...{ id, code: `PH-${id.slice(-4)}-2222`, verdict: 'broken', outgoing: 'broken', expiresAt: null },
    createdAt: new Date(now.getTime() - hoursAgo * hourMs).toISOString(),
    account: { address: `ann@${domain}`, localPart: 'ann', domain },
    diagnosis: { code: 'certificate-expired', endpoint: 'e2' },
  });
}

test('the overview counts what fails, and leaves out what owners keep from staff', async (t) => {
  const { get, stores, clock } = await deskApp(t);
  for (let at = 0; at < 3; at += 1) await stores.reports.save(failed(`fails-000${at}`, 1.5, clock.now));
  await stores.reports.save(failed('closed-0001', 1.5, clock.now, 'closed.example'));
  await stores.privacy.letStaffRead('closed-0001', false);
  await stores.reports.save(failed('long-ago-0001', 24 * 20, clock.now, 'old.example'));
  const { body } = await get('/desk/overview?period=week');
  assert.match(body, /3 tests/);
  assert.match(body, /example\.test/);
  assert.doesNotMatch(body, /closed\.example|old\.example/);
  assert.match(body, /<svg class="chart"/);
  assert.match(body, /<details><summary>/, 'a table stands behind each chart');
  assert.match(body, /cannot be said yet/);
  assert.match((await get('/desk/overview?period=month')).body, /old\.example/);
  assert.equal((await get('/desk/overview?period=__proto__')).statusCode, 200);
});

test('a cause that comes up far more than at this hour of earlier weeks is marked', async (t) => {
  const { get, stores, clock } = await deskApp(t);
  for (const weeks of [1, 2, 3]) {
    await stores.reports.save(failed(`earlier-${weeks}`, weeks * 168 + 0.5, clock.now));
    await stores.reports.save(failed(`before-${weeks}`, weeks * 168 + 2, clock.now));
  }
  for (let at = 0; at < 6; at += 1) await stores.reports.save(failed(`now-00${at}`, 0.5, clock.now));
  const { body } = await get('/desk/overview');
  assert.match(body, /6, far more than usual at this hour \(about 1\)/);
  assert.match(body, /same hour of the 3 weeks before/);
});

test('the server team sees certificates that end, as seen last, and open relays; names are text', async (t) => {
  const { get, stores, clock } = await deskApp(t);
  const soon = new Date(clock.now.getTime() + 5 * 24 * hourMs).toISOString();
  const certificate = healthyTls().certificate;
  assert.ok(certificate);
  const ending = healthyTls({ certificate: { ...certificate, validTo: soon } });
  const late = healthyTls({
    certificate: { ...certificate, validTo: new Date(clock.now.getTime() + 9e9).toISOString() },
  });
  const at = (hoursAgo: number) => ({
    createdAt: new Date(clock.now.getTime() - hoursAgo * hourMs).toISOString(),
    expiresAt: null,
  });
  const odd = '<img src=x onerror=alert(1)>.example';
  await stores.reports.save(
    sampleReport({
      ...{ id: 'older-00001', ...at(3) },
      endpoints: [
        healthyPop3({ tls: ending }, { host: 'renewed.example' }),
        healthySmtp({ tls: ending }, { host: odd }),
      ],
      findings: [{ code: 'open-relay', severity: 'problem', endpoint: 'e2', args: {}, evidence: [] }],
    }),
  );
  await stores.reports.save(
    sampleReport({
      ...{ id: 'newer-00001', ...at(1) },
      endpoints: [healthyPop3({ tls: late }, { host: 'renewed.example' })],
    }),
  );
  const { body } = await get('/desk/overview');
  const ends = body.slice(body.indexOf('id="ends"'));
  assert.match(ends, /onerror/);
  assert.doesNotMatch(ends, /renewed\.example/);
  assert.doesNotMatch(body, /<img/);
  assert.match(body, /\/desk\/reports\/older-00001/);
});

test('the overview counts what closed reports turned out to be', async (t) => {
  const { get, stores, clock } = await deskApp(t);
  for (const id of ['closed-one', 'closed-two']) {
    await stores.reports.save(failed(id, 1.5, clock.now));
    await stores.reportNotes.close(id, 'sue', { kind: 'diagnosis', code: 'certificate-expired' });
  }
  await stores.reports.save(failed('closed-three', 1.5, clock.now));
  await stores.reportNotes.close('closed-three', 'sue', { kind: 'words', text: '<b>cable</b>' });
  clock.now = new Date(clock.now.getTime() + 1000);
  const { body } = await get('/desk/overview');
  assert.match(body, /The diagnosis stood: [^(]+\(2\)/);
  assert.match(body, /in own words \(1\)/);
  assert.doesNotMatch(body, /<b>cable/);
});
