import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { mostWaiting } from '../store/mails.ts';
import { openStores, type Stores } from '../store/sqlite-store.ts';
import { catchMail } from '../testing/mail-catcher.ts';
import { type MailTrouble, openOutbox } from './outbox.ts';
import { type SendMail, sendMailBy } from './send-mail.ts';
import { readSmtpUrl, type SmtpTarget } from './smtp-target.ts';

const asked = { text: 'Can I bring my domain?', email: 'ann@example.org', language: 'en', mayPublish: true };

async function openStore(t: TestContext) {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-mails-'));
  const clock = { now: new Date() };
  const open = () => openStores({ dataDir, retentionDays: 30, now: () => clock.now });
  const stores = await open();
  t.after(async () => {
    await stores.reports.close().catch(() => undefined);
    rmSync(dataDir, { recursive: true });
  });
  const later = (ms: number) => {
    clock.now = new Date(clock.now.getTime() + ms);
  };
  return { stores, open, later, clock };
}

/** A question with a message about it. */
async function ask({ questions }: Stores, subject = 'An answer') {
  return await questions.ask(asked, ({ id }) => ({
    ...{ to: 'ann@example.org', purpose: 'test', subject, text: `Read it under ${id}.\n` },
  }));
}

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  for (let count = 0; !(await holds()) && count < 600; count += 1) await wait(20);
  assert.ok(await holds());
}

test('what cannot be sent now is tried again, what is refused for good is not, and nothing of the asker is told', async (t) => {
  const { stores, later } = await openStore(t);
  const { mails } = stores;
  const catcher = await catchMail();
  t.after(() => catcher.close());
  const target = readSmtpUrl(`smtp://127.0.0.1:${catcher.port}`) as SmtpTarget;
  const send = sendMailBy({
    target,
    from: 'help@example.test',
    extraRoots: [],
    ehloName: 'posthorn.invalid',
  });
  const troubles: MailTrouble[] = [];
  const outbox = openOutbox(mails, send, (trouble) => troubles.push(trouble));
  t.after(() => outbox.close(0));

  const { id, key } = await ask(stores);
  catcher.refusals.push(451);
  outbox.wake();
  await until(() => troubles.length === 1);
  await until(async () => (await mails.about(key))[0]?.why === 'EMESSAGE 451');
  outbox.wake();
  await wait(50);
  assert.equal(catcher.caught.length, 0, 'not before its time');
  later(30_000);
  outbox.wake();
  await until(async () => (await mails.about(key))[0]?.state === 'sent');
  assert.equal(catcher.caught.length, 1);

  const refused = await ask(stores);
  catcher.refusals.push(550);
  outbox.wake();
  await until(async () => (await mails.about(refused.key))[0]?.state === 'given-up');
  later(90_000_000);
  outbox.wake();
  await wait(50);
  assert.equal(catcher.caught.length, 1, 'nobody tries again by themselves');
  const [lost] = await mails.list('given-up', 9);
  assert.ok(lost && (await mails.again(lost.id)) && !(await mails.again(lost.id)));
  outbox.wake();
  await until(() => catcher.caught.length === 2);
  assert.deepEqual(
    troubles.map(({ isLost }) => isLost),
    [false, true],
  );
  const told = JSON.stringify(troubles);
  for (const secret of ['example.org', id, refused.id, 'An answer'])
    assert.ok(!told.includes(secret), secret);
});

test('a restart loses no mail, a crash while one is sent sends it later, and pauses grow until it is given up', async (t) => {
  const { stores, open, later, clock } = await openStore(t);
  const { key } = await ask(stores);
  let begun = 0;
  const never: SendMail = () => {
    begun += 1;
    return new Promise(() => undefined);
  };
  const first = openOutbox(stores.mails, never, () => undefined);
  first.wake();
  await until(() => begun === 1);
  // The process ends here, between sending and noting: nobody knows whether it was sent.
  await first.close(0);
  await stores.reports.close();

  const again = await open();
  t.after(() => again.reports.close());
  assert.deepEqual(await again.mails.due(9), [], 'not at once: it may be what ended the process');
  const moments: number[] = [];
  const failing: SendMail = () => Promise.reject(Object.assign(new Error(), { code: 'ECONNECTION' }));
  const second = openOutbox(again.mails, failing, () => moments.push(1));
  t.after(() => second.close(0));
  let last = 0;
  for (let tries = 1; (await again.mails.about(key))[0]?.state === 'waiting'; tries += 1) {
    const [note] = await again.mails.about(key);
    assert.ok(note && note.tries === tries && tries < 20);
    later(Date.parse(note.dueAt) - clock.now.getTime());
    const count = moments.length;
    second.wake();
    await until(() => moments.length > count);
    await until(async () => (await again.mails.about(key))[0]?.why !== '');
    await until(async () => {
      const [now] = await again.mails.about(key);
      return now?.state === 'given-up' || now?.tries === tries + 1;
    });
    const [now] = await again.mails.about(key);
    if (now?.state !== 'waiting') break;
    const pause = Date.parse(now.dueAt) - clock.now.getTime();
    assert.ok(pause >= last, `${pause} after ${last}`);
    last = pause;
  }
  const [end] = await again.mails.about(key);
  assert.deepEqual([end?.state, end?.why, moments.length], ['given-up', 'ECONNECTION', 9]);
});

test('what was sent while the store could not be told is noted later and not sent twice', async (t) => {
  const { stores } = await openStore(t);
  const { mails } = stores;
  const { key } = await ask(stores);
  let sent = 0;
  let isBroken = true;
  const outbox = openOutbox(
    {
      ...mails,
      noteSent: async (id) => {
        if (isBroken) throw new Error('database or disk is full');
        await mails.noteSent(id);
      },
    },
    async () => {
      sent += 1;
    },
    () => undefined,
  );
  t.after(() => outbox.close(0));
  outbox.wake();
  await until(() => sent === 1);
  await wait(20);
  isBroken = false;
  outbox.wake();
  await until(async () => (await mails.about(key))[0]?.state === 'sent');
  assert.equal(sent, 1);
});

test('a flood is bounded, questions are kept all the same, and mail goes with its question', async (t) => {
  const { stores } = await openStore(t);
  const { mails, questions } = stores;
  const keys: string[] = [];
  for (let count = 0; count < mostWaiting + 2; count += 1) keys.push((await ask(stores)).key);
  assert.deepEqual(await mails.count(), { waiting: mostWaiting, sent: 0, 'given-up': 0 });
  assert.equal((await questions.count()).open, mostWaiting + 2);
  const [key = ''] = keys;
  await questions.deleteByKey(key);
  assert.deepEqual(await mails.about(key), []);
  assert.equal((await mails.ofAddress('ANN@example.org')).length, mostWaiting - 1);
  await questions.deleteByAddress('ann@example.org');
  assert.deepEqual(await mails.count(), { waiting: 0, sent: 0, 'given-up': 0 });
});
