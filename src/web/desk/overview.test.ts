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

test('what cannot be compared is not called a rise: too few weeks, a new domain, a week without a test', async (t) => {
  const { get, stores, clock } = await deskApp(t);
  const save = (id: string, hoursAgo: number, domain?: string) =>
    stores.reports.save(failed(id, hoursAgo, clock.now, domain));
  const last = async () => {
    const { body } = await get('/desk/overview');
    return body.slice(body.indexOf('id="rises"'), body.indexOf('id="by-diagnosis"'));
  };
  assert.match(await last(), /No test found a fault in the last hour\..*there are 0\./s);
  for (let at = 0; at < 8; at += 1) await save(`new-domain-000${at}`, 0.5, 'new.example');
  for (const weeks of [1, 2]) {
    await save(`hour-${weeks}`, weeks * 168 + 0.5, 'old.example');
    await save(`before-${weeks}`, weeks * 168 + 3, 'old.example');
  }
  assert.match(await last(), /there are 2\./);
  assert.doesNotMatch(await last(), /far more/, 'two weeks are too few');
  // Three weeks ago nobody tested anything for days; the fourth has the hour.
  await save('hour-4', 4 * 168 + 0.5, 'old.example');
  await save('before-4', 4 * 168 + 3, 'old.example');
  const known = await last();
  assert.match(known, /of the 3 weeks before/);
  assert.match(known, /8, far more than usual at this hour \(about 1\)/);
  assert.doesNotMatch(known, /Domain <|Domain new/, 'nobody asked about it before');
  for (let at = 0; at < 9; at += 1) await save(`old-domain-000${at}`, 0.5, 'old.example');
  assert.match(await last(), /Domain <span class="name">old<wbr>\.example<\/span><\/a>: 9, far more/);
  // Just before the hour and just at its end, nothing counts for it.
  clock.now = new Date(clock.now.getTime() + hourMs);
  assert.match(await last(), /No test found a fault in the last hour/);
});

test('the overview counts by mail program and by who has to act', async (t) => {
  const { get, stores, clock } = await deskApp(t);
  const report = failed('programs-0001', 1.5, clock.now);
  const broken = healthyPop3({}, { id: 'e1', host: 'broken.example.test' });
  const fine = healthySmtp({}, { id: 'e2', host: 'fine.example.test' });
  const place = ({ host, port, security, username, protocol }: typeof broken | typeof fine) => ({
    ...{ host, port, security, username, protocol },
  });
  const source = 'srv' as const;
  await stores.reports.save({
    ...report,
    endpoints: [broken, fine],
    diagnosis: { code: 'certificate-expired', endpoint: 'e1' },
    findings: [
      {
        code: 'certificate-expired',
        severity: 'problem',
        endpoint: 'e1',
        args: {},
        evidence: [],
        actor: 'provider',
      },
    ],
    takenBy: [
      { program: 'Evolution', source, incoming: place(broken), outgoing: place(fine) },
      {
        program: 'Elsewhere',
        source,
        incoming: { ...place(broken), host: 'other.example.test' },
        outgoing: place(fine),
      },
    ],
  });
  const { body } = await get('/desk/overview');
  const programs = body.slice(body.indexOf('id="by-program"'), body.indexOf('id="by-actor"'));
  assert.match(programs, /Evolution<\/span> <b>\s*1 test</);
  assert.doesNotMatch(programs, /Elsewhere/, 'what it takes works');
  assert.match(programs, /<details><summary>Mail programs as a table/);
  const actors = body.slice(body.indexOf('id="by-actor"'), body.indexOf('id="solved"'));
  assert.match(actors, /href="\/desk\?actor=provider">The provider<\/a> <b>\s*1 test</);
});

test('the server team sees certificates that end, as seen last, and open relays; names are text', async (t) => {
  const { get, stores, clock } = await deskApp(t);
  const soon = new Date(clock.now.getTime() + 2 * hourMs).toISOString();
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
  const ends = body.slice(body.indexOf('id="ending"'));
  assert.match(ends, /onerror/);
  assert.match(ends, /No server was last seen with an expired certificate/);
  assert.doesNotMatch(ends, /renewed\.example/);
  assert.doesNotMatch(body, /<img/);
  assert.match(body, /\/desk\/reports\/older-00001/);
  clock.now = new Date(clock.now.getTime() + 3 * hourMs);
  const later = (await get('/desk/overview')).body;
  const [upper, ended = ''] = later.slice(later.indexOf('id="ending"')).split('id="ended"');
  assert.doesNotMatch(String(upper), /onerror/, 'what has ended does not end soon');
  assert.match(ended, /onerror/);
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
