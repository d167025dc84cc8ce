import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { readPassword } from './cli/read-password.ts';
import { runCommandLine } from './cli.ts';
import { clients } from './clients/index.ts';
import { panelSecret } from './desk/panel-secret.ts';
import { practicePassword } from './practice/accounts.ts';
import { rules } from './rules/index.ts';
import { openStores } from './store/sqlite-store.ts';
import { english } from './testing/english.ts';

const folder = mkdtempSync(join(tmpdir(), 'posthorn-cli-'));
after(() => rmSync(folder, { recursive: true }));
const env = { POSTHORN_DATA_DIR: join(folder, 'data'), POSTHORN_DNS: '127.0.0.1:9' };

async function run(args: string[], stdin = '', more: Record<string, string> = {}) {
  let out = '';
  let err = '';
  const code = await runCommandLine(args, {
    env: { ...env, ...more },
    stdin: Readable.from([Buffer.from(stdin)]),
    print: (text) => {
      out += text;
    },
    say: (text) => {
      err += `${text}\n`;
    },
    watched: false,
    words: english,
    signal: new AbortController().signal,
  });
  return { code, out, err };
}

const wrongUsage: [string[], RegExp][] = [
  [[], /A command is missing/],
  [['frobnicate'], /This command is not known/],
  [['check'], /ADDRESS is missing/],
  [['check', 'ann@example.test', 'bob@example.test'], /more than one/],
  [['check', 'ann'], /ADDRESS: .*@ sign/],
  [['check', 'ann@example.test', '--nonsense'], /Unknown option '--nonsense'/],
  [['check', 'ann@example.test', '--json', '--text'], /exclude each other/],
  [['check', 'ann@example.test', '--quick', '--round-trip'], /exclude each other/],
  [['check', 'ann@example.test', '--incoming', 'pop3:mail.example.test:0:tls'], /--incoming: A port is/],
  [
    ['check', 'ann@example.test', '--incoming', 'mail.example.test:995:tls'],
    /--incoming: A server is written as/,
  ],
  [['check', 'ann@example.test', '--outgoing', 'mail example.test:465:tls'], /--outgoing: .*no spaces/],
  [['check', 'ann@example.test', '--timeout', '0'], /--timeout: /],
  [['check', 'ann@example.test', '--username', 'a\r\nb'], /--username: .*invisible/],
  [['check', 'ann@example.test', '--password-stdin'], /No password arrived/],
  [['settings', 'ann@example.test'], /--client is missing/],
  [['settings', 'ann@example.test', '--client', 'pigeon'], /--client: .*not known.*thunderbird/],
  [['clients', 'please'], /no further words/],
  [['clients', '--lang', 'tlh'], /--lang: expected one of en, /],
  [['check', 'ann@example.test', '--lang'], /--lang: expected one of en, /],
  [['staff', 'dance'], /add, list, remove, reset/],
];

test('a check is told in the language that is asked for, wherever it stands in the line', async () => {
  const check = ['check', 'ann@example.test', '--incoming', 'pop3:127.0.0.1:995:tls', '--no-discovery'];
  const lines = [
    [...check, '--json', '--lang', 'de'],
    ['--lang=de', ...check, '--json'],
  ];
  for (const line of lines) {
    const { language, findings } = JSON.parse((await run(line)).out);
    assert.equal(language, 'de');
    const { title } = findings.find(({ code }: { code: string }) => code === 'address-not-allowed');
    assert.equal(title, '127.0.0.1 ist aus dem Internet nicht zu erreichen');
  }
});

for (const [args, message] of wrongUsage) {
  test(`wrong usage: ${JSON.stringify(args.join(' '))}`, async () => {
    const { code, out, err } = await run(args);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, message);
  });
}

test('a password on the command line is refused and not repeated', async () => {
  for (const args of [['--password=hunter2'], ['--password', 'hunter2']]) {
    const { code, err, out } = await run(['check', 'ann@example.test', ...args]);
    assert.equal(code, 2);
    assert.doesNotMatch(out + err, /hunter2/);
    assert.match(err, /--password-stdin/);
  }
});

test('a password that no server can take is refused and not repeated', async () => {
  for (const password of ['hunter2\rmore', 'hunter2'.repeat(300), 'hunter2'.repeat(3000), 'hunter2\0']) {
    const { code, err, out } = await run(['check', 'ann@example.test', '--password-stdin'], password);
    assert.equal(code, 2);
    assert.match(err, /password/);
    assert.doesNotMatch(out + err, /hunter2/);
  }
});

test('a wrong setting of the environment is named', async () => {
  const { code, err } = await run(['purge'], '', { POSTHORN_PORT: 'x' });
  assert.equal(code, 2);
  assert.match(err, /^POSTHORN_PORT: /);
});

test('one line ending is taken off a password, and nothing else', async () => {
  const read = (text: string | Buffer) => readPassword(Readable.from([Buffer.from(text)]));
  assert.equal(await read('pass word \r\n'), 'pass word ');
  assert.equal(await read('secret\nsecond line'), 'secret');
  assert.equal(await read('secret\r\r\n'), 'secret\r');
  assert.equal(await read('p\u00e4ss'), 'p\u00e4ss');
  assert.equal(
    await readPassword(Readable.from([Buffer.from('se'), Buffer.from('cret\r'), Buffer.from('\n')])),
    'secret',
  );
  await assert.rejects(read(Buffer.from([0xff, 0xfe])), /cli-password-not-text/);
  await assert.rejects(read('x'.repeat(4097)), /cli-password-too-long/);
});

test('mail programs and rules are listed as text and as JSON', async () => {
  assert.match((await run(['clients'])).out, /^thunderbird +\S/m);
  assert.deepEqual(
    JSON.parse((await run(['clients', '--json'])).out).map((one: { id: string }) => one.id),
    clients.map(({ id }) => id),
  );
  assert.match((await run(['rules'])).out, /^problem +T\d\d +provider +certificate-expired$/m);
  assert.equal(JSON.parse((await run(['rules', '--json'])).out).length, rules.length);
});

test('help is no error', async () => {
  const { code, out } = await run(['--help']);
  assert.equal(code, 0);
  assert.match(out, /posthorn check ADDRESS/);
});

test('the database is brought up to date and purged', async () => {
  assert.match((await run(['migrate'])).out, /0001-report/);
  assert.match((await run(['migrate'])).out, /up to date/);
  assert.match((await run(['purge'])).out, /^Expired reports deleted: 0\n.+ log deleted: 0\n$/);
});

test('people at the desk come and go, with a password that is printed once', async () => {
  const added = await run(['staff', 'add', 'Ann', '--role', 'admin']);
  assert.match(added.out, /^([a-z2-9]{5}-){3}[a-z2-9]{5}\n$/);
  assert.match(added.err, /Ann can sign in/);
  assert.equal((await run(['staff', 'add', 'ANN'])).code, 2);
  assert.equal((await run(['staff', 'remove', 'ann'])).code, 2, 'somebody has to look after the desk');
  assert.equal((await run(['staff', 'add', 'Ben'])).code, 0);
  assert.equal((await run(['staff', 'list'])).out, 'admin    Ann\nsupport  Ben\n');
  const reset = await run(['staff', 'reset', 'ben', '--role', 'admin']);
  assert.notEqual(reset.out, added.out);
  const stores = await openStores({ dataDir: join(folder, 'data'), retentionDays: 30 });
  const ben = await stores.staff.byName('ben');
  for (const agent of ['one', 'two']) await stores.sessions.begin(ben?.id ?? '', agent);
  const listed = JSON.parse((await run(['staff', 'sessions', 'BEN', '--json'])).out);
  assert.equal((await run(['staff', 'sign-out', 'ben', '--session', listed[0].id])).code, 0);
  const lines = (await run(['staff', 'sessions', 'ben'])).out.trim().split('\n');
  assert.ok(lines.length === 1 && lines[0]?.startsWith(listed[1].id), lines.join());
  assert.match((await run(['staff', 'sign-out', 'ben'])).err, /is signed out/);
  assert.match((await run(['staff', 'sign-out', 'ben'])).err, /not signed in/);
  assert.equal((await run(['staff', 'sessions', 'ben'])).out, '');
  await stores.reports.close();
  assert.equal((await run(['staff', 'remove', 'Ann'])).code, 0);
  const [left, ...others] = JSON.parse((await run(['staff', 'list', '--json'])).out);
  assert.deepEqual([left.name, left.role, left.mustChange, others], ['Ben', 'admin', true, []]);
  for (const args of [
    ['reset', 'Ann'],
    ['add'],
    ['add', '<b>'],
    ['list', 'x'],
    ['sign-out', 'Nobody'],
    ['sessions'],
    ['add', 'Tom', '--role', 'king'],
  ])
    assert.equal((await run(['staff', ...args])).code, 2, args.join(' '));
});

test('keys of programs come and go, each shown once', async () => {
  const added = await run(['keys', 'add', 'Control panel', '--scope', 'read', '--scope', 'check']);
  assert.match(added.out, /^ph_([2-9a-km-np-z]{10})_[2-9a-km-np-z]{32}\n$/);
  assert.match(added.err, /The key of Control panel\. It is shown this once/);
  const signing = await run('keys add Shop --scope links --per-minute 5 --days 30 --json'.split(' '), '', {
    POSTHORN_SECRET: 'a secret of the command line, long enough',
  });
  const made = JSON.parse(signing.out);
  assert.match(made.token, /^ph_/);
  assert.equal(
    made.linkSecret,
    panelSecret('a secret of the command line, long enough', made.id).reveal(),
    'as the service itself derives it',
  );
  assert.deepEqual([made.perMinute, made.scopes], [5, ['links']]);
  const life = Date.parse(made.expiresAt) - Date.parse(made.createdAt);
  assert.ok(Math.abs(life - 30 * 86_400_000) < 60_000, String(life));
  const two = (await run(['keys', 'add', 'Two lines', '--scope', 'links'])).out.trim().split('\n');
  assert.match(two[1] ?? '', /^phl_[\w-]{43}$/);
  const all = JSON.parse((await run(['keys', 'list', '--json'])).out);
  assert.deepEqual(all.map(({ name }: { name: string }) => name).toSorted(), [
    'Control panel',
    'Shop',
    'Two lines',
  ]);
  assert.doesNotMatch(JSON.stringify(all), /phl?_/, 'shown once');
  const id = /^ph_(\w{10})_/.exec(added.out)?.[1] ?? '';
  assert.match((await run(['keys', 'revoke', id])).err, /opens nothing any more/);
  assert.equal((await run(['keys', 'revoke', id])).code, 2, 'revoked before');
  const lines = (await run(['keys', 'list'])).out.split('\n');
  assert.match(lines.find((line) => line.startsWith(id)) ?? '', /revoked +60 +check,read +Control panel$/);
  const stores = await openStores({ dataDir: join(folder, 'data'), retentionDays: 30 });
  const log = await stores.deskLog.about('Control panel');
  await stores.reports.close();
  assert.deepEqual(
    log.map(({ staff, action, details }) => [staff, action, details.key]),
    [
      ['posthorn keys', 'key-revoked', id],
      ['posthorn keys', 'key-made', id],
    ],
  );
  for (const args of [
    [],
    ['make'],
    ['list', 'x'],
    ['revoke'],
    ['revoke', 'x', 'y'],
    ['revoke', 'nothing'],
    ['add', '--scope', 'read'],
    ['add', 'x'],
    ['add', 'x', '--scope', 'all'],
    ['add', 'x', '--scope', 'read', '--scope', 'write'],
    ['add', 'a\u202eb', '--scope', 'read'],
    ['add', 'x'.repeat(61), '--scope', 'read'],
    ['add', 'x', '--scope', 'read', '--days', '0'],
    ['add', 'x', '--scope', 'read', '--days', '3651'],
    ['add', 'x', '--scope', 'read', '--per-minute', '1.5'],
  ])
    assert.equal((await run(['keys', ...args])).code, 2, args.join(' '));
});

test('all that is stored about an address is printed and forgotten', async () => {
  const data = JSON.parse((await run(['export', 'nobody@example.org'])).out);
  assert.deepEqual([data.address, data.counts.reports, data.reports], ['nobody@example.org', 0, []]);
  const { code, out } = await run(['forget', 'nobody@example.org']);
  assert.equal(code, 0);
  assert.match(out, /^Deleted\. Reports: 0, /);
  for (const args of [['forget'], ['forget', 'nobody'], ['export', 'a@example.org', 'b@example.org']])
    assert.equal((await run(args)).code, 2, args.join(' '));
});

test('--quick ends with the verdict', async () => {
  const { code, out } = await run(
    ['check', 'works@practice.test', '--password-stdin', '--json', '--quick'],
    `${practicePassword}\n`,
  );
  const report = JSON.parse(out);
  assert.equal(code, 0);
  assert.deepEqual([report.state, report.interrupted, report.incoming], ['done', null, 'works']);
  assert.match(report.verdict, /^works/);
  assert.equal(report.decidedMs, report.durationMs);
  assert.equal(report.recommended.incoming.verified, true);
});

test('a practice account is tested from end to end', async () => {
  const { code, out, err } = await run(
    ['check', 'works@practice.test', '--password-stdin', '--json', '--save'],
    `${practicePassword}\n`,
  );
  const report = JSON.parse(out);
  assert.equal(report.verdict, 'works', out.slice(0, 3000));
  assert.equal(code, 0);
  assert.match(err, new RegExp(`Saved: .*/reports/${report.id}`));
  assert.equal(report.recommended.incoming.verified, true);
  assert.ok(
    !out.includes(practicePassword) && !out.includes(Buffer.from(practicePassword).toString('base64')),
  );
});

test('the exit code tells a broken account from one that could not be tested', async () => {
  const broken = await run(
    ['check', 'wrong-password@practice.test', '--password-stdin'],
    `${practicePassword}\n`,
  );
  assert.equal(broken.code, 1, broken.out);
  assert.match(broken.out.split('\n')[0] ?? '', /^You can /);
  const off = await run(['check', 'works@practice.test', '--no-discovery'], '', { POSTHORN_DEMO: 'off' });
  assert.equal(off.code, 3, off.out);
});

test('the settings of one mail program are printed or written', async () => {
  const file = join(folder, 'msmtprc');
  const args = ['settings', 'works@practice.test', '--password-stdin', '--client', 'msmtp'];
  const printed = await run(args, `${practicePassword}\n`);
  assert.equal(printed.code, 0, printed.err);
  assert.match(printed.out, /mail\.practice\.test/);
  assert.match(printed.out, /^# /);
  assert.match(printed.err, /1\. Save the file\n.*\n +chmod 600 ~\/\.msmtprc/);
  assert.ok(!printed.out.includes(practicePassword));
  const written = await run([...args, '--out', file], `${practicePassword}\n`);
  assert.equal(written.out, '');
  assert.equal(readFileSync(file, 'utf8'), printed.out);
});

test('the steps go with the file, and one object holds both', async () => {
  const settings = (client: string, ...more: string[]) =>
    run(
      ['settings', 'works@practice.test', '--password-stdin', '--client', client, ...more],
      `${practicePassword}\n`,
    );
  const postfix = await settings('postfix');
  assert.match(postfix.out, /^relayhost = /m);
  assert.match(postfix.err, /\/etc\/postfix\/sasl_passwd: .*YOUR-PASSWORD/);
  assert.doesNotMatch(postfix.out, /YOUR-PASSWORD/);
  // Here the steps are what one came for, and the file is for somebody else.
  const thunderbird = await settings('thunderbird');
  assert.match(thunderbird.out, /^Thunderbird .*1\. Add the account.*<clientConfig/s);
  const path = join(folder, 'config-v1.1.xml');
  const written = await settings('thunderbird', '--out', path);
  assert.match(readFileSync(path, 'utf8'), /^<\?xml/);
  assert.match(written.err, /1\. Add the account/);
  const json = await settings('postfix', '--json');
  const { steps, file, verified } = JSON.parse(json.out);
  assert.equal(file.content, postfix.out);
  assert.ok(verified && steps.length > 2);
});

test('every command, its help and its faults are told in German', async () => {
  const told = async (...args: string[]) => {
    const { out, err } = await run(['--lang', 'de', ...args]);
    return out + err;
  };
  assert.match(await told('--help'), /posthorn doctor \[--json\]\n {4}Sagt, was auf diesem Rechner/);
  assert.match(await told(), /^Es fehlt ein Befehl\./);
  assert.match(await told('check'), /^ADDRESS fehlt\./);
  assert.match(await told('check', 'ann'), /^ADDRESS: Eine E-Mail-Adresse enthält ein @-Zeichen/);
  assert.match(await told('check', 'ann@example.test', '--incoming', 'x'), /^--incoming: Ein Server wird so/);
  assert.match(await told('purge'), /^Gelöschte abgelaufene Berichte: 0$/m);
});

test('no line of the help is wider than a terminal', async () => {
  const { out } = await run(['--help']);
  assert.deepEqual(
    out.split('\n').filter((line) => line.length > 80),
    [],
  );
});
