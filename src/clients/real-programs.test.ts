import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'plist';
import { english } from '../testing/english.ts';
import type { ClientConfig } from './client.ts';
import { findClient, renderClient } from './index.ts';
import { runProgram, unlessInstalled, withDirectory } from './real-program.ts';
import { sampleServer, sampleSettings } from './sample-settings.ts';

// The programs read what was rendered for them. Only parsing: where a program insists on connecting, it meets a closed
// port on loopback.

type Shape = { protocol: 'pop3' | 'imap'; security: 'tls' | 'starttls' | 'none'; days: number | null };

const shapes: Shape[] = (['pop3', 'imap'] as const).flatMap((protocol) =>
  (['tls', 'starttls', 'none'] as const).flatMap((security) =>
    [14, null].map((days) => ({ protocol, security, days })),
  ),
);

const user = `ann+o'x "y" \\ $z#@example.test`;

function rendered(id: string, { protocol, security, days }: Shape): ClientConfig {
  const client = findClient(id);
  assert.ok(client);
  const here = { host: '127.0.0.1', port: 1, username: user };
  const settings = sampleSettings(protocol, security, {
    incoming: sampleServer(protocol, security, here),
    outgoing: sampleServer('smtp', security, here),
    leaveOnServerDays: days,
  });
  return renderClient(english, client, settings);
}

/** Saves the file where its steps say, does what they say about directories, and runs the program on it. */
function tryFile(config: ClientConfig, path: string, [program, ...args]: [string, ...string[]]) {
  return withDirectory((home) => {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), config.file?.content ?? '', { mode: 0o644 });
    const preparations = config.steps.flatMap(({ command }) =>
      command?.match(/^(mkdir|chmod) /) ? [command] : [],
    );
    assert.ok(preparations.some((command) => command.includes(`chmod 600 ~/${path}`)));
    for (const command of preparations)
      assert.equal(runProgram('sh', ['-c', command], '', home).status, 0, command);
    return runProgram(program, args, 'x\n', home);
  });
}

/** Runs `check` for each shape that the program can use, and makes sure that there was one. */
function forEachShape(id: string, check: (config: ClientConfig, shape: Shape) => unknown): void {
  let checked = 0;
  for (const shape of shapes) {
    const config = rendered(id, shape);
    if (config.unusable !== null) continue;
    check(config, shape);
    checked += 1;
  }
  assert.ok(checked > 0);
}

function assertLines(text: string, lines: string[]): void {
  for (const line of lines) assert.ok(text.split('\n').includes(line), `${line}\nis missing in\n${text}`);
}

test('msmtp understands its file', { skip: unlessInstalled('msmtp') }, () => {
  forEachShape('msmtp', (config, { security }) => {
    const { status, stdout } = tryFile(config, '.msmtprc', ['msmtp', '--pretend', 'x@example.test']);
    assert.equal(status, 0);
    const tls = security === 'none' ? 'off' : 'on';
    assertLines(stdout, [
      'host = 127.0.0.1',
      'port = 1',
      `user = ${user}`,
      'from = ann@example.test',
      `tls = ${tls}`,
    ]);
    if (tls === 'on')
      assertLines(stdout, [`tls_starttls = ${security === 'starttls' ? 'on' : 'off'}`, 'tls_certcheck = on']);
  });
});

test('mpop understands its file', { skip: unlessInstalled('mpop') }, () => {
  forEachShape('mpop', (config, { security, days }) => {
    const { status, stdout } = tryFile(config, '.mpoprc', ['mpop', '--pretend']);
    assert.equal(status, 0);
    assert.match(stdout, /^delivery += .*Mail\/incoming/m);
    assert.match(stdout, new RegExp(`^keep += ${days === null ? 'off' : 'on'}$`, 'm'));
    assert.match(stdout, new RegExp(`^tls += ${security === 'none' ? 'off' : 'on'}$`, 'm'));
    assert.match(stdout, new RegExp(`^tls_starttls += ${security === 'tls' ? 'off' : 'on'}$`, 'm'));
  });
});

test('fetchmail understands its file', { skip: unlessInstalled('fetchmail') }, () => {
  forEachShape('fetchmail', (config, { protocol, security, days }) => {
    const { status, stdout } = tryFile(config, '.fetchmailrc', ['fetchmail', '-V']);
    assert.equal(status, 0, stdout);
    assertLines(stdout, [
      `Options for retrieving from ${user}@127.0.0.1:`,
      `  Protocol is ${protocol.toUpperCase()} (using service 1)${days !== null && protocol === 'pop3' ? ' (forcing UIDL use)' : ''}.`,
      days === null
        ? '  Fetched messages will not be kept on the server (--keep off).'
        : '  Fetched messages will be kept on the server (--keep on).',
    ]);
    assert.equal(stdout.includes('SSL encrypted sessions enabled.'), security === 'tls');
    assertLines(stdout, [
      `  SSL protocol: ${security === 'none' ? '' : 'TLS1.2+'}.`,
      '  SSL server certificate checking enabled.',
    ]);
  });
});

test('getmail understands its file', { skip: unlessInstalled('getmail') }, () => {
  forEachShape('getmail6', (config, { protocol, security, days }) => {
    const { status, stdout, stderr } = tryFile(config, '.getmail/getmailrc', ['getmail', '--dump']);
    assert.equal(status, 0, stderr);
    const type = `Simple${protocol.toUpperCase()}${security === 'tls' ? 'SSL' : ''}Retriever`;
    // Over IMAP the name stands in the quotes of that protocol.
    const name = protocol === 'imap' ? `"${user.replace(/["\\]/g, '\\$&')}"` : user;
    assert.ok(stdout.includes(`${type}(`) && stdout.includes(`username="${name}"`), stdout);
    if (security === 'tls') assert.match(stdout, /ca_certs="\/etc.*ssl_cert_hostname="127\.0\.0\.1"/);
    assertLines(stdout, [
      `    delete : ${days === null ? 'True' : 'False'}`,
      `    delete_after : ${days ?? 0}`,
    ]);
  });
});

for (const program of ['mutt', 'neomutt'])
  test(`${program} understands its file`, { skip: unlessInstalled(program) }, () => {
    forEachShape(program, (config, { protocol, security, days }) => {
      const { status, stdout, stderr } = tryFile(config, `.${program}rc`, [program, '-n', '-D']);
      assert.deepEqual([status, stderr], [0, '']);
      const encoded = 'ann%2Bo%27x%20%22y%22%20%5C%20%24z%23%40example.test';
      const s = security === 'tls' ? 's' : '';
      assert.ok(stdout.includes(`"smtp${s}://${encoded}@127.0.0.1:1/"`), stdout);
      if (protocol === 'imap') assert.ok(stdout.includes(`"imap${s}://127.0.0.1:1/"`));
      else
        assert.ok(
          stdout.includes(days === null ? `"pop${s}://127.0.0.1:1"` : `"pop${s}://${encoded}@127.0.0.1:1/"`),
        );
      assert.equal(/ssl_force_tls(=yes| is set| = yes)/.test(stdout), security !== 'none');
    });
  });

test('mbsync understands its file', { skip: unlessInstalled('mbsync') }, () => {
  forEachShape('isync', (config) => {
    const { stderr } = tryFile(config, '.mbsyncrc', ['mbsync', '--list', 'mail']);
    // A mistake in the file is reported with its line number before any connection.
    assert.doesNotMatch(stderr, /mbsyncrc:\d+/);
    assert.match(stderr, /127\.0\.0\.1:1\): Connection refused/);
  });
});

test('OfflineIMAP understands its file', { skip: unlessInstalled('offlineimap') }, () => {
  forEachShape('offlineimap', (config) => {
    const { stdout, stderr } = tryFile(config, '.offlineimaprc', ['offlineimap', '-o', '-u', 'basic']);
    assert.match(stdout + stderr, /Establishing connection to 127\.0\.0\.1:1 .*could not open socket/s);
  });
});

test('Python reads the file for Himalaya', { skip: unlessInstalled('python3') }, () => {
  forEachShape('himalaya', (config, { security }) => {
    const script = 'import json, sys, tomllib\nprint(json.dumps(tomllib.load(sys.stdin.buffer)))';
    const { stdout, stderr } = runProgram('python3', ['-c', script], config.file?.content);
    const { imap, smtp, default: isDefault } = JSON.parse(stdout || stderr).accounts.mail;
    const s = security === 'tls' ? 's' : '';
    assert.deepEqual(
      [isDefault, imap.server, smtp.server],
      [true, `imap${s}://127.0.0.1:1`, `smtp${s}://127.0.0.1:1`],
    );
    for (const { starttls, sasl } of [imap, smtp]) {
      assert.equal(starttls, security === 'starttls' ? true : undefined);
      assert.equal(sasl.plain.username, user);
    }
  });
});

test('xmllint accepts the autoconfig file', { skip: unlessInstalled('xmllint') }, () => {
  forEachShape('thunderbird', (config) => {
    const { status, stderr } = runProgram('xmllint', ['--noout', '--nonet', '-'], config.file?.content);
    assert.deepEqual([status, stderr], [0, '']);
  });
});

test('plistutil accepts the Apple profile', { skip: unlessInstalled('plistutil') }, () => {
  for (const id of ['apple-mail', 'apple-mail-ios'])
    forEachShape(id, (config) => {
      const { status, stdout } = runProgram('plistutil', ['-i', '-', '-f', 'xml'], config.file?.content);
      assert.equal(status, 0);
      assert.deepEqual(parse(stdout), parse(config.file?.content ?? ''));
    });
});

test('Python can compile the script', { skip: unlessInstalled('python3') }, () => {
  const scripts: string[] = [];
  forEachShape('python', (config) => scripts.push(config.file?.content ?? ''));
  const program = 'import json, sys\nfor text in json.load(sys.stdin): compile(text, "test_mail.py", "exec")';
  const { status, stderr } = runProgram('python3', ['-c', program], JSON.stringify(scripts));
  assert.deepEqual([status, stderr], [0, '']);
});

for (const { id, refused } of [
  { id: 'curl', refused: /curl: \(7\)/ },
  { id: 'openssl', refused: /connect:errno=/ },
  { id: 'swaks', refused: /Error connecting .*Connection refused/s },
])
  test(`${id} runs as printed, up to the closed port`, { skip: unlessInstalled(id) || lacking(id) }, () => {
    forEachShape(id, (config) => {
      for (const { command } of config.steps) {
        assert.ok(command);
        const { stdout, stderr } = runProgram('sh', ['-c', command], 'x\n');
        assert.match(stdout + stderr, refused, command);
      }
    });
  });

/** swaks comes without the library it needs for TLS. */
function lacking(id: string): false | string {
  if (id !== 'swaks' || runProgram('perl', ['-MNet::SSLeay', '-e', '1']).status === 0) return false;
  return 'Net::SSLeay is not installed';
}
