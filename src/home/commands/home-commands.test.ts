import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readBlock } from '../block/read-block.ts';
import { homeCommands, homeSystems } from './home-commands.ts';
import { groupTargets, type HomeTarget } from './home-target.ts';
import { quotePowershell, quotePython, quoteShell } from './quote.ts';

const target = (change: Partial<HomeTarget> = {}): HomeTarget => ({
  ...{ host: 'mail.example.test', port: 587, protocol: 'smtp', security: 'starttls' },
  addresses: ['192.0.2.7'],
  ...change,
});
const scriptOf = (targets: readonly HomeTarget[], system: string) =>
  homeCommands(targets).find((one) => one.system === system)?.script ?? '';

test('each place is asked once, by host, and port 25 where mail is sent', () => {
  const hosts = groupTargets([
    target(),
    target({ host: 'MAIL.example.test', addresses: ['2001:db8::7'] }),
    target({ host: 'imap.example.test', port: 993, protocol: 'imap', security: 'tls' }),
    target({ port: 465, security: 'tls' }),
  ]);
  assert.deepEqual(
    hosts.map(({ name, addresses, rows }) => [
      name,
      addresses,
      rows.map(({ port, way }) => `${port} ${way}`),
    ]),
    [
      ['mail.example.test', ['192.0.2.7', '2001:db8::7'], ['587 starttls', '465 tls', '25 starttls']],
      ['imap.example.test', ['192.0.2.7'], ['993 tls']],
    ],
  );
  const numbers = hosts.flatMap(({ rows }) => rows.map(({ number }) => number));
  assert.equal(new Set(numbers).size, numbers.length);
  assert.ok(Math.min(...numbers) >= 10);
});

test('where nothing sends, port 25 is asked at the first server; where nothing is, there are no commands', () => {
  const [host] = groupTargets([target({ port: 993, protocol: 'imap', security: 'tls' })]);
  assert.deepEqual(
    host?.rows.map(({ port, protocol }) => `${port} ${protocol}`),
    ['993 imap', '25 smtp'],
  );
  assert.deepEqual(homeCommands([]), []);
});

test('a report with very many servers makes no storm', () => {
  const many = Array.from({ length: 40 }, (_, at) => target({ host: `m${at}.example.test` }));
  const hosts = groupTargets(many);
  assert.equal(hosts.length, 6);
  assert.ok(hosts.flatMap(({ rows }) => rows).length <= 12);
});

test('every system has a script of explained lines, with every place filled in', () => {
  const scripts = homeCommands([target(), target({ port: 993, protocol: 'imap', security: 'tls' })]);
  assert.deepEqual(
    scripts.map(({ system }) => system),
    [...homeSystems],
  );
  for (const { system, script, lines } of scripts) {
    assert.ok(lines.length >= 8, system);
    assert.equal(script, `${lines.map(({ command }) => command).join('\n')}\n`);
    assert.doesNotMatch(script, /@[A-Z]+@|^#:/m, system);
    assert.match(script, /mail\.example\.test/, system);
    for (const { explanation, command } of lines) {
      assert.match(explanation, /^[a-z]+$/, system);
      assert.ok(command.length > 0, explanation);
    }
    // A mail program or a chat may break longer lines when the script is handed on.
    for (const line of script.split('\n')) assert.ok(line.length < 160, line);
  }
});

test('the scripts only read: nothing is installed, written, or asked of the administrator', () => {
  for (const { system, script } of homeCommands([target()])) {
    assert.doesNotMatch(
      script,
      /\b(?:sudo|runas|apt|brew|pip|winget|Install-|Set-Execution|New-Item|Set-Content|Out-File|Invoke-WebRequest|tee|rm)\b/i,
      system,
    );
    assert.doesNotMatch(script, /https?:|\b(?:PASS|AUTH|LOGIN|USER)\b/, system);
    const writes = script.matchAll(/(?<![-=<&"])>+\s*(?!\/dev\/null|&|=)(\S+)/g);
    for (const [, where] of system === 'windows' || system === 'python' ? [] : writes)
      assert.match(where ?? '', /^(?:"\/dev\/tcp|1|\(|\))/, `${system} writes to ${where}`);
  }
});

const hostile = [
  "a';>hit;'",
  '$(>hit)',
  '`>hit`',
  '"+str(open("hit","w"))+"',
  "a''b",
  "x';ni(hit);'",
  '\\',
  '%s%n',
  '@HOSTS@',
  '-o',
  '&&>hit',
];

test('a hostile host name does nothing but be looked for', { skip: process.platform !== 'linux' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'posthorn-hostile-'));
  try {
    // Port 9 of the own machine refuses at once, and the names have no address.
    const targets = hostile
      .slice(0, 5)
      .map((host) => target({ host, port: 9, protocol: 'pop3', addresses: ['127.0.0.1'] }));
    for (const [system, program] of [
      ['linux', ['bash']],
      ['python', ['python3', '-']],
    ] as const) {
      const [command, ...words] = program;
      const env = { ...process.env, LOCALDOMAIN: '', RES_OPTIONS: 'attempts:1 timeout:1' };
      const input = scriptOf(targets, system);
      const { stdout } = spawnSync(command, words, {
        cwd: folder,
        input,
        env,
        encoding: 'utf8',
        timeout: 60_000,
      });
      assert.equal(existsSync(join(folder, 'hit')), false, system);
      assert.equal(readBlock(stdout)?.block, 'whole', stdout);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('what a shell and Python read is the value itself', () => {
  for (const value of [...hostile, "it's", 'ä\u2028', '$HOME', '!x']) {
    const shell = spawnSync('sh', ['-c', `printf %s ${quoteShell(value)}`], { encoding: 'utf8' });
    assert.equal(shell.stdout, value);
    const code = `import sys; sys.stdout.buffer.write(${quotePython(value)}.encode())`;
    assert.equal(spawnSync('python3', ['-c', code], { encoding: 'utf8' }).stdout, value);
  }
});

test('PowerShell ends a string at every quote that looks like one, so each is doubled', () => {
  assert.equal(
    quotePowershell("a'b\u2018c\u2019d\u201ae\u201bf"),
    "'a''b\u2018\u2018c\u2019\u2019d\u201a\u201ae\u201b\u201bf'",
  );
  for (const value of hostile) {
    const inside = quotePowershell(value).slice(1, -1);
    assert.equal(inside.replaceAll("''", ''), value.replaceAll("'", ''));
  }
});

test('a name with signs that no name has is left out', () => {
  for (const host of ['a b', 'a\nPOSTHORN\ntouch hit', 'a\u202eb', '', 'ä.example', 'a'.repeat(300)])
    assert.deepEqual(groupTargets([target({ host })]), [], host);
});

test('the shell script is one that bash 3.2 of macOS knows', () => {
  const script = scriptOf([target()], 'macos');
  // Later inventions: case changes, associative arrays, mapfile, BASHPID, wait -n, coproc, |& and &>>.
  assert.doesNotMatch(
    script,
    /\$\{\w+(?:,,|\^\^)|declare -A|mapfile|readarray|BASHPID|wait -n|coproc|\|&|&>>|EPOCHREALTIME/,
  );
  assert.doesNotMatch(script, /\btimeout \d|\bgetent\b|\/proc\//);
  assert.equal(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr, '');
});

test('the PowerShell script holds nothing that version 5 does not know', () => {
  const script = readFileSync(new URL('scripts/windows.ps1', import.meta.url), 'utf8');
  // Of version 7: && and ||, ?? and ?., the ternary, -Parallel, -AsByteStream, Test-Connection -TcpPort.
  assert.doesNotMatch(script, /&&|\|\||\?\?|\?\.|-Parallel|-AsByteStream|-TcpPort|-Stable|\? .+ : /);
  for (const [open, close] of ['()', '{}', '[]'])
    assert.equal(script.split(open ?? '').length, script.split(close ?? '').length, `${open}${close}`);
});
