import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../cli.ts';
import { startDns } from '../testing/dns-server.ts';
import { english } from '../testing/english.ts';

const folder = mkdtempSync(join(tmpdir(), 'posthorn-doctor-command-'));
const dns = await startDns({});
after(async () => {
  await dns.close();
  rmSync(folder, { recursive: true });
});

async function doctor(args: string[], env: Record<string, string> = {}) {
  let out = '';
  let err = '';
  const code = await runCommandLine(['doctor', ...args], {
    env: { POSTHORN_DATA_DIR: join(folder, 'data'), POSTHORN_DNS: dns.address, POSTHORN_PORT: '0', ...env },
    stdin: Readable.from([]),
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

test('a healthy installation ends with 0, and the answer comes first', async () => {
  const { code, out, err } = await doctor([]);
  assert.equal(code, 0, out);
  assert.match(out, /^All is well here/);
  assert.equal(err, '');
  assert.ok(out.split('\n').every((line) => line.length <= 80));
});

test('faults end with 1, each with what it means and what to do', async () => {
  const data = join(folder, 'other');
  mkdirSync(data, { mode: 0o700 });
  writeFileSync(join(data, 'posthorn.sqlite'), 'no database at all');
  const env = { POSTHORN_DATA_DIR: data, POSTHORN_DNS: '127.0.0.1:1', POSTHORN_PORT: 'many' };
  const { code, out } = await doctor([], env);
  assert.equal(code, 1);
  assert.match(out, /^3 things will not work here/);
  assert.equal(out.match(/^ {2}FAULT /gm)?.length, 3);
  assert.ok((out.match(/What to do: /g)?.length ?? 0) >= 3);
});

test('the same as JSON', async () => {
  const { code, out } = await doctor(['--json'], { POSTHORN_DNS: '127.0.0.1:1' });
  assert.equal(code, 1);
  const said = JSON.parse(out);
  assert.deepEqual([said.schemaVersion, said.verdict, said.faults], [1, 'faults', 1]);
  assert.ok(said.sentence.startsWith('1 thing will not work here'));
  const ids = said.questions.map(({ id }: { id: string }) => id);
  for (const id of ['settings', 'database', 'disk', 'dns', 'output']) assert.ok(ids.includes(id), id);
  const [note] = said.questions.find(({ id }: { id: string }) => id === 'dns').notes;
  assert.equal(note.state, 'fault');
  assert.ok(note.text && note.means && note.fix);
});

test('the same in German, with the same marks and as wide', async () => {
  const { out } = await doctor(['--lang', 'de'], { POSTHORN_DNS: '127.0.0.1:1' });
  assert.match(out, /^1 Sache wird hier nicht funktionieren/);
  assert.match(out, /^ {2}FEHLER Das DNS antwortet nicht/m);
  assert.match(out, /^ +Was zu tun ist: /m);
  assert.ok(out.split('\n').every((line) => line.length <= 80));
  const { language, sentence } = JSON.parse((await doctor(['--json', '--lang', 'de'])).out);
  assert.equal(language, 'de');
  assert.match(sentence, /^Hier ist alles in Ordnung/);
});

test('a question that needs a setting which cannot be used says so', async () => {
  const { out } = await doctor([], { POSTHORN_DNS: 'nowhere', POSTHORN_PROVIDER_FILE: '/does/not/exist' });
  assert.match(out, /Not looked at, because POSTHORN_DNS cannot be used/);
  assert.match(out, /Not looked at, because POSTHORN_PROVIDER_FILE cannot be used/);
});

test('wrong usage ends with 2', async () => {
  assert.equal((await doctor(['now'])).code, 2);
  assert.equal((await doctor(['--loud'])).code, 2);
});

const program = fileURLToPath(new URL('../cli.ts', import.meta.url));
const nobody = 65_534;

/** The command as a user who may do little: root becomes nobody for it. */
function asNobody(args: string[], dataDir: string) {
  const isRoot = process.getuid?.() === 0;
  return spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { POSTHORN_DATA_DIR: dataDir, POSTHORN_DNS: '127.0.0.1:1', POSTHORN_PORT: '0' },
    ...(isRoot && { uid: nobody, gid: nobody }),
  });
}
const cannotRun =
  asNobody(['--help'], folder).status === 0 ? false : 'the program cannot be read by another user here';

test('a folder that this user may not even look into is told, and nothing is called a fault of ours', {
  skip: cannotRun,
}, () => {
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0o700 });
  writeFileSync(join(closed, 'posthorn.sqlite'), '');
  chmodSync(folder, 0o755);
  if (process.getuid?.() !== 0) chmodSync(closed, 0);
  const { status, stdout } = asNobody(['doctor', '--json'], closed);
  assert.equal(status, 1);
  const { questions } = JSON.parse(stdout);
  const [note] = questions.find(({ id }: { id: string }) => id === 'database').notes;
  assert.match(note.text, /Nothing can be written into the data folder .*this user may not/);
  assert.doesNotMatch(stdout, /fault of Posthorn/);
  const purge = asNobody(['purge'], closed);
  assert.equal(purge.status, 2);
  assert.match(purge.stderr, /^POSTHORN_DATA_DIR: Nothing can be written/);
  if (process.getuid?.() !== 0) chmodSync(closed, 0o700);
});
