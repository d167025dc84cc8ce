import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import { Webhook as Verifier } from 'standardwebhooks';
import { forgetAddress } from '../desk/address-data.ts';
import { sealerFor } from '../desk/webhooks/webhook-secret.ts';
import { mostUndelivered } from '../store/hand-in-event.ts';
import { newReportId } from '../store/new-report-id.ts';
import { sampleReport } from '../testing/sample-report.ts';
import {
  type Act,
  never,
  openWebhookWorld,
  type Received,
  startReceiver,
  take,
  until,
} from '../testing/webhook-world.ts';
import { payloads } from '../web/api/schemas/messages.ts';
import type { Posted } from './post-message.ts';

const hourMs = 3_600_000;
const report = (change = {}) =>
  sampleReport({ id: newReportId(), createdAt: new Date().toISOString(), ...change });

/** As a receiver in another program would. */
function verified(
  secret: string,
  { body, headers }: Received,
): { type: string; data: Record<string, unknown> } {
  return new Verifier(secret).verify(body, headers) as ReturnType<typeof verified>;
}

test('a finished test is told once, signed so that another program verifies it, without what was said', async (t) => {
  const world = await openWebhookWorld(t);
  const receiver = await startReceiver();
  t.after(() => receiver.close());
  const { secret, id } = await world.add(receiver.url);
  await world.add(receiver.url, { events: ['question.asked'] });
  const sender = world.open();

  const one = report();
  await world.stores.reports.save({ ...one, state: 'running' });
  await world.stores.reports.save(one);
  // A customer adds something to it later.
  await world.stores.reports.save({ ...one, durationMs: 913 });
  sender.wake();
  await until(async () => (await world.deliveries.count(id)).delivered === 1);
  const [got] = receiver.received;
  assert.ok(got && receiver.received.length === 1);
  const told = verified(secret.reveal(), got);
  assert.throws(() => verified(`whsec_${Buffer.alloc(32).toString('base64')}`, got));
  assert.throws(() => verified(secret.reveal(), { ...got, body: `${got.body} ` }));
  const payload = payloads['check.finished'].parse(told);
  assert.equal(payload.data.link, `https://posthorn.example.test/reports/${one.id}`);
  assert.equal(payload.data.code, one.code);
  assert.equal(got.headers['content-type'], 'application/json');
  assert.doesNotMatch(got.body, /"transcript":\[\{/);
  assert.doesNotMatch(got.body, /"lines":\[\d[^}]*\}\],"help"/);
  const hook = await world.webhooks.get(id);
  assert.deepEqual([hook?.delivered, hook?.failing, hook?.lastWhy], [1, 0, '']);
});

test('with a transcript where that is asked for, and in the language of the webhook', async (t) => {
  const world = await openWebhookWorld(t);
  const receiver = await startReceiver();
  t.after(() => receiver.close());
  await world.add(receiver.url, { withTranscript: true, language: 'de' });
  await world.stores.reports.save(report());
  world.open().wake();
  await until(() => receiver.received.length === 1);
  const { data } = payloads['check.finished'].parse(JSON.parse(receiver.received[0]?.body ?? ''));
  assert.deepEqual([data.transcript, data.report.language], [true, 'de']);
  assert.match(receiver.received[0]?.body ?? '', /"transcript":\[\{/);
});

test('webhooks choose by diagnosis, actor and domain', async (t) => {
  const world = await openWebhookWorld(t);
  const url = 'http://127.0.0.1:9/hook';
  const hooks = {
    all: await world.add(url),
    diagnosis: await world.add(url, { diagnoses: ['login-refused', 'host-not-found'] }),
    actor: await world.add(url, { actors: ['provider'] }),
    domain: await world.add(url, { domains: ['example.test'] }),
    both: await world.add(url, { domains: ['example.test'], diagnoses: ['host-not-found'] }),
  };
  const finding = {
    code: 'login-refused',
    severity: 'problem',
    actor: 'you',
    endpoint: null,
    args: {},
    evidence: [],
  };
  await world.stores.reports.save(
    report({ verdict: 'broken', diagnosis: { code: 'login-refused', endpoint: null }, findings: [finding] }),
  );
  const account = { address: 'bob@other.test', localPart: 'bob', domain: 'other.test' };
  await world.stores.reports.save(report({ account }));
  const counts = await Promise.all(
    Object.entries(hooks).map(async ([name, { id }]) => [name, (await world.deliveries.count(id)).waiting]),
  );
  assert.deepEqual(Object.fromEntries(counts), { all: 2, diagnosis: 1, actor: 0, domain: 1, both: 0 });
});

test('while a secret is changed over both verify, and after a day only the new one', async (t) => {
  const world = await openWebhookWorld(t);
  const receiver = await startReceiver();
  t.after(() => receiver.close());
  const { id, secret: old } = await world.add(receiver.url);
  const rotated = await world.desk.rotate(id, 'adam');
  assert.ok(rotated);
  const sender = world.open();
  await world.desk.test(rotated.webhook, 'adam');
  sender.wake();
  await until(() => receiver.received.length === 1);
  const [both] = receiver.received as [Received];
  for (const secret of [old, rotated.secret]) {
    const told = verified(secret.reveal(), both);
    assert.equal(payloads['webhook.test'].parse(told).type, 'webhook.test');
  }
  world.later(25 * hourMs);
  await world.desk.test(rotated.webhook, 'adam');
  sender.wake();
  await until(() => receiver.received.length === 2);
  const [, after] = receiver.received as [Received, Received];
  assert.equal(after.headers['webhook-signature']?.split(' ').length, 1);
});

test('a receiver that is dead for a minute gets all of it, each message under its own id', async (t) => {
  const world = await openWebhookWorld(t);
  const { port, url, close } = await startReceiver();
  await close();
  const { id } = await world.add(url);
  const sender = world.open();
  for (let count = 0; count < 7; count += 1) await world.stores.reports.save(report());
  sender.wake();
  await until(() => world.troubles.length >= 7);
  const ids = (await world.deliveries.list(id, 'waiting', 99)).map((one) => one.id);
  assert.equal(ids.length, 7);
  assert.deepEqual(new Set(world.troubles.map(({ why }) => why)), new Set(['not-reached']));
  assert.equal((await world.webhooks.get(id))?.lastWhy, 'not-reached');

  const back = await startReceiver(take, port);
  t.after(() => back.close());
  sender.wake();
  await until(async () => ((await world.deliveries.nextInMs()) ?? 0) > 0);
  assert.equal(back.received.length, 0, 'not before its time');
  world.later(60_000);
  sender.wake();
  await until(async () => (await world.deliveries.count(id)).delivered === 7);
  assert.deepEqual(back.received.map((one) => one.id).toSorted(), ids.toSorted());
  assert.deepEqual(
    [(await world.webhooks.get(id))?.failing, (await world.deliveries.count(id)).waiting],
    [0, 0],
  );
});

test('pauses grow over a day until a message is given up; staff send it again', async (t) => {
  const world = await openWebhookWorld(t);
  const tries: number[] = [];
  let answer: Posted = { status: 500, why: '500', restMs: 0 };
  const { webhook, id } = await world.add('http://127.0.0.1:9/hook');
  const sender = world.open(async () => {
    tries.push(world.clock.now.getTime());
    return answer;
  });
  await world.stores.reports.save(report());
  for (;;) {
    const before = tries.length;
    sender.wake();
    await until(() => tries.length > before);
    await until(async () => {
      const [one] = await world.deliveries.list(id, 'waiting', 1);
      return one === undefined || one.why === '500';
    });
    await until(async () => (await world.webhooks.get(id))?.failing === tries.length);
    const next = await world.deliveries.nextInMs();
    if (next === null) break;
    world.later(next);
  }
  const pauses = tries.slice(1).map((at, index) => at - (tries[index] ?? 0));
  assert.ok(tries.length >= 10 && tries.length <= 12, String(tries.length));
  const total = (tries.at(-1) ?? 0) - (tries[0] ?? 0);
  assert.ok(total > 22 * hourMs && total < 32 * hourMs, String(total / hourMs));
  assert.ok((pauses[0] ?? 0) < 60_000 && (pauses.at(-1) ?? 0) > 7 * hourMs);
  const [dead] = await world.deliveries.list(id, 'dead', 9);
  assert.deepEqual([dead?.why, dead?.code, world.troubles.at(-1)?.isLost], ['500', 'PH-7KQ2-M9XD', true]);

  answer = { status: 200, why: '', restMs: 0 };
  assert.equal(await world.desk.again(webhook, dead?.id ?? '', 'adam'), 1);
  assert.equal(await world.desk.again(webhook, dead?.id ?? '', 'adam'), 0, 'the second has nothing to do');
  sender.wake();
  await until(async () => (await world.deliveries.count(id)).delivered === 1);
});

test('a receiver may ask for a rest, and may end it all', async (t) => {
  const world = await openWebhookWorld(t);
  let act: Act = (response) => response.writeHead(503, { 'retry-after': '600' }).end();
  const receiver = await startReceiver((response, request) => act(response, request));
  t.after(() => receiver.close());
  const { id } = await world.add(receiver.url);
  const sender = world.open();
  await world.stores.reports.save(report());
  sender.wake();
  await until(() => world.troubles.length === 1);
  await until(async () => ((await world.deliveries.nextInMs()) ?? 0) > 500_000);
  world.later(120_000);
  sender.wake();
  act = (response) => response.writeHead(410).end();
  world.later(600_000);
  await world.stores.reports.save(report());
  sender.wake();
  await until(async () => (await world.webhooks.get(id))?.state === 'gone');
  await until(async () => (await world.deliveries.count(id)).dead === 2);
  await world.stores.reports.save(report());
  assert.equal((await world.deliveries.count(id)).waiting, 0, 'nothing more for it');
});

test('a receiver that lies is believed in its status alone, and one that hangs is given up in time', async (t) => {
  const world = await openWebhookWorld(t);
  const sender = world.open();
  const acts: [string, string, Act][] = [
    ['garbage', '', (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('garbage')],
    ['huge', '', (response) => response.writeHead(200).end('x'.repeat(5_000_000))],
    [
      'cut',
      '',
      (response) =>
        void response.writeHead(200, { 'content-length': '99' }).write('x', () => response.destroy()),
    ],
    ['closes', 'malformed', (response) => response.destroy()],
    ['noise', 'malformed', (response) => response.socket?.end('220 mail ESMTP\r\n')],
    ['refuses', '404', (response) => response.writeHead(404).end()],
  ];
  for (const [what, why, act] of acts) {
    const receiver = await startReceiver(act);
    const { webhook, id } = await world.add(receiver.url);
    await world.desk.test(webhook, 'adam');
    sender.wake();
    await until(async () => (await world.webhooks.get(id))?.lastAt !== null);
    assert.equal((await world.webhooks.get(id))?.lastWhy, why, what);
    assert.equal((await world.deliveries.count(id)).delivered, why === '' ? 1 : 0, what);
    await receiver.close();
  }
  const told = JSON.stringify([world.troubles, await world.webhooks.list()]);
  assert.ok(!told.includes('garbage') && !told.includes('ESMTP'));
});

test('receivers that hang hold up themselves alone', async (t) => {
  const world = await openWebhookWorld(t);
  const hung = await startReceiver(never);
  const good = await startReceiver();
  t.after(() => Promise.all([hung.close(), good.close()]));
  const hanging = await Promise.all(Array.from({ length: 9 }, () => world.add(hung.url)));
  const { id } = await world.add(good.url);
  const sender = world.open();
  for (let count = 0; count < 25; count += 1) await world.stores.reports.save(report());
  sender.wake();
  await until(async () => (await world.deliveries.count(id)).delivered === 25);
  // All that while two tries at most stood at each that hangs, and none of them has ended.
  assert.ok(hung.received.length <= 18, String(hung.received.length));
  for (const { id: other } of hanging) assert.equal((await world.webhooks.get(other))?.lastAt, null);
  assert.equal(world.troubles.length, 0);
});

test('of what is deleted, or kept from staff, nothing is told', async (t) => {
  const world = await openWebhookWorld(t);
  const receiver = await startReceiver();
  t.after(() => receiver.close());
  const { webhook, id } = await world.add(receiver.url, { events: ['check.finished', 'question.asked'] });
  const [deleted, kept, forgotten] = [report(), report(), report()];
  const account = { address: 'bob@other.test', localPart: 'bob', domain: 'other.test' };
  for (const one of [deleted, kept, { ...forgotten, account }]) await world.stores.reports.save(one);
  const asked = { text: 'May I?', language: 'en', mayPublish: true };
  await world.stores.questions.ask({ ...asked, email: 'bob@other.test' });
  assert.equal((await world.deliveries.count(id)).waiting, 4);
  await world.stores.reports.delete(deleted.id);
  await world.stores.privacy.letStaffRead(kept.id, false);
  const counts = await forgetAddress(world.stores, 'Bob@other.test', 'adam');
  assert.equal(counts.webhooks, 2);
  assert.equal((await world.deliveries.count(id)).waiting, 1);
  await world.desk.test(webhook, 'adam');
  const sender = world.open();
  sender.wake();
  await until(async () => (await world.deliveries.count(id)).delivered === 1);
  await until(async () => (await world.deliveries.count(id)).waiting === 0);
  assert.deepEqual(
    receiver.received.map(({ body }) => JSON.parse(body).type),
    ['webhook.test'],
  );
});

test('a question is told without what tells who asked', async (t) => {
  const world = await openWebhookWorld(t);
  const receiver = await startReceiver();
  t.after(() => receiver.close());
  await world.add(receiver.url, { events: ['question.asked'] });
  const text = 'Hello, my name is Ann Miller. Call me at +49 30 1234567. Can I bring my domain?';
  await world.stores.questions.ask({ text, email: 'ann@example.org', language: 'en', mayPublish: true });
  world.open().wake();
  await until(() => receiver.received.length === 1);
  const [{ body }] = receiver.received as [Received];
  const { data } = payloads['question.asked'].parse(JSON.parse(body));
  assert.match(data.text, /Can I bring my domain\?/);
  for (const personal of ['Miller', '1234567', 'example.org', 'ann@'])
    assert.ok(!body.includes(personal), personal);
});

test('a flood makes room by what was given up, then refuses and counts that; after a week all is gone', async (t) => {
  const world = await openWebhookWorld(t);
  const { webhook, id } = await world.add('http://127.0.0.1:9/hook');
  const database = new DatabaseSync(join(world.dataDir, 'posthorn.sqlite'));
  t.after(() => database.close());
  const fill = database.prepare(
    `INSERT INTO webhook_delivery VALUES (?, ?, 'webhook.test', NULL, NULL, '{}', ?, 0, ?, ?, '')`,
  );
  const at = world.clock.now.getTime();
  database.exec('BEGIN');
  for (let count = 0; count < mostUndelivered; count += 1)
    fill.run(`msg_${count}`, id, at, at + count, count < 3 ? 'dead' : 'waiting');
  database.exec('COMMIT');
  assert.notEqual(await world.desk.test(webhook, 'adam'), null);
  assert.deepEqual(await world.deliveries.count(id), { waiting: mostUndelivered - 2, delivered: 0, dead: 0 });
  for (const expected of [true, true, false, false])
    assert.equal((await world.desk.test(webhook, 'adam')) !== null, expected);
  const one = report();
  await world.stores.reports.save(one);
  assert.ok(await world.stores.reports.get(one.id), 'the report is kept all the same');
  assert.equal((await world.webhooks.get(id))?.refused, 3);
  assert.equal(await world.deliveries.purge(new Date(at - 1)), 0);
  assert.equal(await world.deliveries.purge(new Date(at + 1)), mostUndelivered);
});

test('the database alone signs nothing, and a secret sealed for one webhook opens for no other', async (t) => {
  const world = await openWebhookWorld(t);
  const receiver = await startReceiver();
  t.after(() => receiver.close());
  const { id, secret, webhook } = await world.add(receiver.url);
  const sealed = await world.webhooks.secrets(id);
  assert.ok(sealed && !sealed.current.includes(secret.reveal().slice(6, 20)));
  assert.equal(world.sealer.open(sealed.current, id)?.reveal(), secret.reveal());
  assert.equal(world.sealer.open(sealed.current, 'another'), null);
  assert.equal(sealerFor('another secret of the service, as long').open(sealed.current, id), null);
  assert.equal(
    world.sealer.open(`A${sealed.current.slice(1)}`, id) === null || sealed.current.startsWith('A'),
    true,
  );
  assert.equal(world.sealer.open('', id), null);
  assert.equal(`${secret}`, '*****');
  await world.webhooks.rotate(id, 'not sealed by us', world.clock.now);
  await world.desk.test(webhook, 'adam');
  world.open().wake();
  await until(async () => (await world.webhooks.get(id))?.lastWhy === 'secret-unreadable');
  assert.equal(receiver.received.length, 0);
});
