import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { runCommandLine } from '../cli.ts';
import { english, german } from '../testing/english.ts';

const pasted =
  '$ nc -vz -w 5 mail.example.org 25\nnc: connect to mail.example.org (192.0.2.25) port 25 (tcp) timed out: Operation now in progress\n$ curl -v -u ann:secret pop3://mail.example.org\n* connect to 192.0.2.25 port 110 failed: Connection refused\n';

async function home(args: string[], input = '', words = english) {
  const said = { out: '', err: '' };
  const code = await runCommandLine(['home', ...args], {
    env: {},
    stdin: Readable.from([Buffer.from(input)]),
    print: (text) => {
      said.out += text;
    },
    say: (text) => {
      said.err += text;
    },
    ...{ watched: false, words, signal: new AbortController().signal },
  });
  return { code, ...said };
}

test('posthorn home: from standard input or a file, in words or as JSON', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-home-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'output.txt');
  // As PowerShell writes it.
  writeFileSync(file, Buffer.from(`\ufeff${pasted.replaceAll('\n', '\r\n')}`, 'utf16le'));

  const { code, out } = await home([], pasted);
  assert.equal(code, 0);
  assert.match(out, /nc: mail\.example\.org:25 \(192\.0\.2\.25\) does not answer/);
  assert.match(out, /curl: mail\.example\.org:110 \(192\.0\.2\.25\) refuses/);
  assert.match(out, /One secret was left out/);
  assert.doesNotMatch(out, /ann|secret\b.*pop3/);
  assert.match(
    (await home([], pasted, german)).out,
    /mail\.example\.org:25 \(192\.0\.2\.25\) antwortet nicht/,
  );

  const { readings, unread, dropped } = JSON.parse((await home([file, '--json'])).out);
  assert.deepEqual(
    readings.map((one: Record<string, unknown>) => [one.tool, one.host, one.address, one.port, one.outcome]),
    [
      ['nc', 'mail.example.org', '192.0.2.25', 25, 'timeout'],
      ['curl', 'mail.example.org', '192.0.2.25', 110, 'refused'],
    ],
  );
  assert.deepEqual([unread, dropped], [0, 1]);
});

test('posthorn home: what is no output says so, and a file that is not there is a usage error', async () => {
  const { code, out } = await home([], 'It does not work.');
  assert.equal(code, 3);
  assert.match(out, /Nothing in it could be read/);
  assert.equal((await home(['/no/such/file'])).code, 2);
  assert.equal((await home(['a', 'b'])).code, 2);
});
