import assert from 'node:assert/strict';
import { type TestContext, test } from 'node:test';
import type { Finding } from '../model/finding.ts';
import { newReportId } from '../store/new-report-id.ts';
import { sampleReport } from '../testing/sample-report.ts';
import { openWebhookWorld, startReceiver, until } from '../testing/webhook-world.ts';
import { payloads } from '../web/api/schemas/messages.ts';
import { tellRises } from './tell-rises.ts';

const hourMs = 3_600_000;
const weekMs = 168 * hourMs;

async function openFor(t: TestContext) {
  const world = await openWebhookWorld(t);
  const { stores, clock } = world;
  const fail = async (count: number, agoMs: number, code = 'login-refused') => {
    const createdAt = new Date(clock.now.getTime() - agoMs).toISOString();
    const finding: Finding = {
      ...{ code, severity: 'problem', actor: 'you', endpoint: null, args: {}, evidence: [] },
    };
    for (let one = 0; one < count; one += 1)
      await stores.reports.save(
        sampleReport({
          ...{
            id: newReportId(),
            createdAt,
            expiresAt: new Date(clock.now.getTime() + weekMs).toISOString(),
          },
          ...{ verdict: 'broken', diagnosis: { code, endpoint: null }, findings: [finding] },
        }),
      );
  };
  const look = () =>
    tellRises(
      { trends: stores.reportTrends, webhooks: stores.webhooks, known: stores.knownRises },
      clock.now,
    );
  return { ...world, fail, look };
}

test('a rise is told once, again when it comes back after a quiet time, and to those who want to hear of it', async (t) => {
  const { fail, look, add, deliveries, later, open } = await openFor(t);
  const receiver = await startReceiver();
  t.after(() => receiver.close());
  for (const week of [1, 2, 3, 4]) await fail(1, week * weekMs + 60_000);
  await fail(12, 60_000);
  assert.equal(await look(), 0, 'nobody listens');
  const { id } = await add(receiver.url, { events: ['diagnosis.rose'], diagnoses: ['login-refused'] });
  const { id: other } = await add(receiver.url, {
    events: ['diagnosis.rose'],
    diagnoses: ['host-not-found'],
  });
  assert.ok((await look()) > 0);
  assert.deepEqual([(await deliveries.count(id)).waiting, (await deliveries.count(other)).waiting], [1, 0]);
  later(5 * 60_000);
  assert.equal(await look(), 0);
  later(10 * hourMs);
  assert.equal(await look(), 0, 'it is over');
  for (const week of [1, 2, 3, 4]) await fail(1, week * weekMs + 60_000);
  await fail(12, 60_000);
  assert.ok((await look()) > 0);
  assert.equal((await deliveries.count(id)).waiting, 2);
  open().wake();
  await until(() => receiver.received.length === 2);
  const told = receiver.received.map(({ body }) => payloads['diagnosis.rose'].parse(JSON.parse(body)).data);
  assert.ok(told.some(({ weeks }) => weeks === 4));
  for (const { weeks: _weeks, ...data } of told)
    assert.deepEqual(data, {
      ...{ name: 'login-refused', count: 12, usual: 1 },
      link: 'https://posthorn.example.test/desk/overview',
    });
});

test('what is as usual is not told', async (t) => {
  const { fail, look, add, deliveries } = await openFor(t);
  const { id } = await add('http://127.0.0.1:9/', {
    events: ['diagnosis.rose', 'domain.rose', 'server.rose'],
  });
  for (const week of [0, 1, 2, 3, 4]) await fail(6, week * weekMs + 60_000);
  assert.equal(await look(), 0);
  assert.equal((await deliveries.count(id)).waiting, 0);
});
