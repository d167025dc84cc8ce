import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, test } from 'node:test';
import { practicePassword } from '../practice/accounts.ts';
import { unpackReport } from '../store/packed-report.ts';
import { echoes } from './echoes.ts';
import { startEchoingServer } from './fake-server/echoing-server.ts';

/** Everything the service says or keeps, searched for passwords: the whole program runs, as a visitor would use it. */
const folder = mkdtempSync(join(tmpdir(), 'posthorn-secrets-'));
const wrongPassword = 'Zebra-Quartz+81 "ü"';
let child: ChildProcess;
let base = '';
let said = '';

before(async () => {
  const main = new URL('../main.ts', import.meta.url).pathname;
  const env = {
    ...{
      PATH: process.env.PATH,
      POSTHORN_PORT: '0',
      POSTHORN_HOST: '127.0.0.1',
      POSTHORN_DNS: '127.0.0.1:1',
      POSTHORN_PROBERS: '2',
      POSTHORN_ALLOW_NETWORKS: '127.0.0.0/8',
      POSTHORN_ALLOW_PORTS: '*',
    },
    ...{ POSTHORN_DATA_DIR: folder, POSTHORN_LOG_LEVEL: 'trace', POSTHORN_RATE_LIMIT: '1000' },
  };
  child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stderr?.on('data', (chunk) => (said += chunk));
  base = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const address = /ready: (\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`the service ended: ${said}`)));
  });
});

after(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const own = { 'sec-fetch-site': 'same-origin' };

function post(fields: Record<string, string>): Promise<Response> {
  return fetch(`${base}/check`, {
    method: 'POST',
    headers: own,
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}

async function page(path: string): Promise<string> {
  return (await fetch(`${base}${path}`, { headers: { accept: 'text/html' } })).text();
}

/** Runs a check to its end and gives everything the service shows of it. */
async function runCheck(fields: Record<string, string>): Promise<string[]> {
  const answer = await post(fields);
  const path = answer.headers.get('location') ?? '';
  assert.match(path, /^\/reports\//);
  const events = await page(`${path}/events`); // ends with the check
  // "Test again" is the start page, which offers the practice password on purpose.
  const shown = await Promise.all([path, `${path}.json`, `${path}.txt`, `${path}/delete`].map(page));
  return [events, ...shown];
}

function forms(password: string): string[] {
  const base64 = Buffer.from(password).toString('base64').replace(/=+$/, '');
  const plain = (name: string) => Buffer.from(`\0${name}@practice.test\0${password}`).toString('base64');
  return [
    password,
    base64,
    encodeURIComponent(password),
    plain('works'),
    plain('wrong-password'),
    plain('mailbox-full'),
  ];
}

function assertClean(texts: string[], password: string): void {
  for (const text of texts) {
    for (const form of forms(password)) assert.ok(!text.includes(form), `found in: ${text.slice(0, 200)}`);
  }
}

test('checks that work, that are refused, and that meet a bad certificate leave no password behind', async () => {
  const accounts = ['works', 'wrong-password', 'expired-certificate', 'no-encryption', 'mailbox-full'];
  for (const name of accounts) {
    for (const password of [practicePassword, wrongPassword]) {
      const fields = {
        address: `${name}@practice.test`,
        password,
        allowUnverifiedLogin: 'yes',
        tryOtherName: 'yes',
      };
      const shown = await runCheck(fields);
      assert.ok(shown.every((text) => text.length > 100));
      assertClean(shown, password);
    }
  }
});

/** As typed, and in every way in which a server may write it. */
function assertNoEcho(texts: string[], password: string): void {
  for (const [how, write] of echoes) {
    const form = write(password);
    for (const text of texts) {
      const at = text.indexOf(form);
      assert.ok(at < 0, `${how}: ${text.slice(Math.max(0, at - 200), at + 200)}`);
    }
  }
}

const echoed = 'Gnu&Quagga-17 "x"';

test('servers that repeat the password anywhere, in any writing, leave none of it behind', async () => {
  let dialogues = 0;
  for (const protocol of ['pop3', 'imap', 'smtp'] as const) {
    for (const security of ['none', 'starttls'] as const) {
      for (let turn = 0; turn < 3; turn += 1) {
        const server = await startEchoingServer(protocol, echoed, turn * 11);
        const side = protocol === 'smtp' ? 'outgoing' : 'incoming';
        const fields = {
          ...{
            // One account would see no password any more after five refusals.
            address: `ann-${protocol}-${security}-${turn}@example.test`,
            password: echoed,
            allowUnverifiedLogin: 'yes',
            tryOtherName: 'yes',
          },
          ...{ deepRelay: 'yes', incomingProtocol: protocol === 'imap' ? 'imap' : 'pop3' },
          ...{ [`${side}Host`]: '127.0.0.1', [`${side}Port`]: String(server.port) },
          ...{ [`${side}Security`]: security },
        };
        const shown = await runCheck(fields);
        await server.close();
        dialogues += server.connections;
        assert.ok(
          shown.some((text) => text.includes('redacted')),
          `${protocol} ${security}`,
        );
        assertNoEcho(shown, echoed);
      }
    }
  }
  assert.ok(dialogues > 30, `${dialogues} dialogues`);
});

test('a password typed into a field that is no secret is neither shown nor tried', async () => {
  const fields = { address: 'ann@example.test', password: echoed, incomingHost: '127.0.0.1' };
  for (const change of [
    { username: echoed },
    { incomingHost: echoed },
    { outgoingHost: `https://ann:${echoed}@mx` },
  ]) {
    const answer = await post({ ...fields, ...change });
    assert.equal(answer.status, 422);
    const text = await answer.text();
    assert.match(text, /This holds the password/);
    assertNoEcho([text], echoed);
  }
});

test('error pages do not repeat a password', async () => {
  const bad = [
    { address: 'no address', password: wrongPassword },
    { address: 'ann@example.test', password: wrongPassword, incomingHost: 'a b', incomingPort: '70000' },
    { address: 'ann@example.test', password: `${wrongPassword}\r\nDELE 1` },
    { address: 'ann@example.test', password: wrongPassword.repeat(600) },
  ];
  const answers = await Promise.all(bad.map(post));
  for (const answer of answers) assert.ok([413, 422].includes(answer.status), String(answer.status));
  assertClean(await Promise.all(answers.map((answer) => answer.text())), wrongPassword);
  const refused = await fetch(`${base}/check`, { method: 'POST', body: new URLSearchParams(bad[0]) });
  assert.equal(refused.status, 403);
  assertClean([await refused.text()], wrongPassword);
  const api = await fetch(`${base}/api/v1/checks`, {
    method: 'POST',
    headers: { ...own, 'content-type': 'application/json' },
    body: JSON.stringify({ address: 5, password: wrongPassword }),
  });
  assertClean([await api.text()], wrongPassword);
});

test('neither the log nor the database files hold a password', async () => {
  assert.ok(said.length > 200);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  assert.ok(files.length > 0);
  const kept = files.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
  // Reports are compressed in the file, which would hide what they hold.
  kept.push(...(await storedReports()));
  assertNoEcho([said, ...kept], echoed);
  assertNoEcho([said, ...kept], Buffer.from(echoed).toString('latin1'));
  for (const password of [wrongPassword, practicePassword]) {
    assertClean([said], password);
    assertClean(kept, Buffer.from(password).toString('latin1'));
    assertClean(kept, password);
  }
});

async function storedReports(): Promise<string[]> {
  const database = new DatabaseSync(join(folder, 'posthorn.sqlite'), { readOnly: true });
  try {
    const rows = database.prepare('SELECT json FROM report').all();
    assert.ok(rows.length > 0);
    return await Promise.all(rows.map(async ({ json }) => JSON.stringify(await unpackReport(String(json)))));
  } finally {
    database.close();
  }
}
