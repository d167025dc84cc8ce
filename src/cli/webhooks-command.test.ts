import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type TestContext, test } from 'node:test';
import { Webhook as Verifier } from 'standardwebhooks';
import { runCommandLine } from '../cli.ts';
import type { Webhook } from '../model/webhook.ts';
import { openStores } from '../store/sqlite-store.ts';
import { english } from '../testing/english.ts';
import { serviceSecret, startReceiver } from '../testing/webhook-world.ts';

function openFor(t: TestContext) {
  const dataDir = mkdtempSync(join(tmpdir(), 'posthorn-webhooks-'));
  t.after(() => rmSync(dataDir, { recursive: true }));
  const env = {
    ...{ POSTHORN_DATA_DIR: dataDir, POSTHORN_SECRET: serviceSecret, POSTHORN_DNS: '127.0.0.1:1' },
    POSTHORN_ALLOW_NETWORKS: '127.0.0.0/8',
  };
  const run = async (...args: string[]) => {
    let [out, said] = ['', ''];
    const code = await runCommandLine(['webhooks', ...args], {
      ...{
        words: english,
        env,
        stdin: Readable.from([]),
        watched: false,
        signal: new AbortController().signal,
      },
      print: (text) => {
        out += text;
      },
      say: (text) => {
        said += `${text}\n`;
      },
    });
    return { code, out: out.trim(), said };
  };
  const list = async () => JSON.parse((await run('list', '--json')).out) as Webhook[];
  return { dataDir, run, list };
}

test('a webhook is added, tested, changed over, turned off and on, listed and removed; each stands in the log', async (t) => {
  const { run, list, dataDir } = openFor(t);
  const receiver = await startReceiver();
  t.after(() => receiver.close());
  const added = await run(
    ...['add', receiver.url, '--event', 'check.finished', '--event', 'question.asked'],
    ...[
      '--diagnosis',
      'login-refused',
      '--actor',
      'you',
      '--domain',
      'Example.TEST',
      '--transcript',
      '--lang',
      'de',
    ],
  );
  assert.match(added.out, /^whsec_[A-Za-z0-9+/]{43}=$/);
  assert.equal(added.code, 0);
  const [hook] = await list();
  assert.ok(hook);
  assert.deepEqual(
    [hook.url, hook.events, hook.diagnoses, hook.actors, hook.domains, hook.withTranscript, hook.language],
    [
      receiver.url,
      ['check.finished', 'question.asked'],
      ['login-refused'],
      ['you'],
      ['example.test'],
      true,
      'de',
    ],
  );
  const text = await run('list');
  assert.ok(text.out.includes(hook.id) && !text.out.includes('whsec_'));

  assert.deepEqual(await run('test', hook.id), { code: 0, out: 'The test message arrived.', said: '' });
  const rotated = await run('rotate', hook.id);
  assert.equal((await run('test', hook.id)).code, 0);
  const [first, second] = receiver.received;
  assert.ok(first && second);
  new Verifier(added.out).verify(first.body, first.headers);
  for (const secret of [added.out, rotated.out]) new Verifier(secret).verify(second.body, second.headers);
  assert.throws(() => new Verifier(rotated.out).verify(first.body, first.headers));

  for (const state of ['off', 'on']) {
    assert.equal((await run(state, hook.id)).code, 0);
    assert.equal((await list())[0]?.state, state);
  }
  await receiver.close();
  const failed = await run('test', hook.id);
  assert.equal(failed.code, 1);
  assert.match(failed.out, /cannot be reached/);
  assert.equal((await run('remove', hook.id)).code, 0);
  assert.deepEqual(await list(), []);
  const stores = await openStores({ dataDir, retentionDays: 30 });
  t.after(() => stores.reports.close());
  const log = await stores.deskLog.find({}, 99);
  assert.deepEqual(log.map(({ action }) => action).toSorted(), [
    'webhook-added',
    'webhook-off',
    'webhook-on',
    'webhook-removed',
    'webhook-rotated',
  ]);
  assert.ok(!JSON.stringify(log).includes('/hook'), 'there may be a secret in the path');
});

const unfit: [string, string[], RegExp][] = [
  ['no verb', [], /add, list/],
  ['an unknown verb', ['frobnicate'], /add, list/],
  ['no address', ['add'], /address/],
  ['no event', ['add', 'https://a.test/'], /--event: .*check\.finished/],
  ['an unknown event', ['add', 'https://a.test/', '--event', 'x'], /--event/],
  ['an address with a login', ['add', 'https://ann:secret@a.test/', '--event', 'question.asked'], /URL/],
  ['a port of mail', ['add', 'https://a.test:25/', '--event', 'question.asked'], /URL/],
  [
    'an unknown diagnosis',
    ['add', 'https://a.test/', '--event', 'check.finished', '--diagnosis', 'bad-luck'],
    /bad-luck/,
  ],
  ['an unknown actor', ['add', 'https://a.test/', '--event', 'check.finished', '--actor', 'me'], /--actor/],
  [
    'what is no domain',
    ['add', 'https://a.test/', '--event', 'check.finished', '--domain', 'a b'],
    /--domain/,
  ],
  ['an unknown webhook', ['test', 'nope'], /no webhook/],
];

for (const [what, args, told] of unfit) {
  test(`${what} is told, and nothing is added`, async (t) => {
    const { run, list } = openFor(t);
    const { code, said } = await run(...args);
    assert.equal(code, 2);
    assert.match(said, told);
    assert.ok(!said.includes('secret'));
    assert.deepEqual(await list(), []);
  });
}
