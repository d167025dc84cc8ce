import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import type { Security } from '../model/security.ts';
import { english } from '../testing/english.ts';
import type { ClientConfig } from './client.ts';
import { findClient, renderClient } from './index.ts';
import { runProgram, unlessInstalled } from './real-program.ts';
import { sampleServer, sampleSettings } from './sample-settings.ts';

// Settings for services on a server, read by the languages their files are written in.

const strange = `ann+o'x "y" \\ $z#@example.test`;
const displayName = `Ann "'\\ O'x`;
const securities = ['tls', 'starttls', 'none'] as const;

function rendered(
  id: string,
  security: Security,
  names: { incoming?: string; outgoing?: string; port?: number; host?: string } = {},
): ClientConfig {
  const client = findClient(id);
  assert.ok(client);
  const { incoming = strange, outgoing = incoming, port, host = 'mail.example.test' } = names;
  const change = { username: outgoing, host, ...(port === undefined ? {} : { port }) };
  const settings = sampleSettings('imap', security, {
    account: { address: 'ann@example.test', displayName },
    incoming: sampleServer('imap', security, { username: incoming, host }),
    outgoing: sampleServer('smtp', security, change),
  });
  return renderClient(english, client, settings);
}

test('the command for Nextcloud passes every value as one word', { skip: unlessInstalled('sh') }, () => {
  const modes = { tls: 'ssl', starttls: 'tls', none: 'none' };
  for (const security of securities) {
    const command = rendered('nextcloud-mail', security).steps[1]?.command;
    const script = `sudo() { printf '%s\\n' "$@"; }\nMAIL_PASSWORD='p w'\n${command}\n`;
    const words = runProgram('sh', [], script).stdout.trimEnd().split('\n').slice(5);
    const [imap, smtp] = { tls: ['993', '465'], starttls: ['143', '587'], none: ['143', '587'] }[security];
    assert.deepEqual(words, [
      ...['--', 'NEXTCLOUD-USER', displayName, 'ann@example.test'],
      ...['mail.example.test', imap, modes[security], strange, 'p w'],
      ...['mail.example.test', smtp, modes[security], strange, 'p w'],
    ]);
  }
});

function roundcube(config: ClientConfig) {
  const script = `<?php $config = []; ${config.file?.content}\necho json_encode($config);`;
  return JSON.parse(runProgram('php', [], script).stdout);
}

test('PHP reads the lines for Roundcube', { skip: unlessInstalled('php') }, () => {
  assert.deepEqual(roundcube(rendered('roundcube', 'tls', { incoming: "o'x\\" })), {
    imap_host: 'ssl://mail.example.test:993',
    smtp_host: 'ssl://mail.example.test:465',
    smtp_user: '%u',
    smtp_pass: '%p',
    mail_domain: 'example.test',
    login_lc: 2,
  });
  const names = { incoming: 'Ann', outgoing: 'Ann@example.test', host: '2001:db8::7' };
  const longer = roundcube(rendered('roundcube', 'starttls', names));
  assert.deepEqual(
    [longer.imap_host, longer.smtp_host, longer.smtp_user, longer.login_lc],
    ['tls://[2001:db8::7]:143', 'tls://[2001:db8::7]:587', '%u@example.test', 0],
  );
  assert.equal(roundcube(rendered('roundcube', 'none')).imap_host, 'mail.example.test:143');
});

test('Roundcube cannot make one name of another, and says so', () => {
  const { unusable } = rendered('roundcube', 'tls', { incoming: 'ann', outgoing: 'bob' });
  assert.match(unusable ?? '', /for sending cannot be made of the one for receiving/);
});

test('the file for SnappyMail is JSON with its types and forms of the name', () => {
  const types = { tls: 1, starttls: 2, none: 0 };
  for (const security of securities)
    for (const [incoming, isShort] of [
      ['ann@example.test', false],
      ['ann', true],
    ] as const) {
      const file = rendered('snappymail', security, { incoming }).file;
      const { IMAP, SMTP, Sieve, whiteList } = JSON.parse(file?.content ?? '');
      assert.equal(file?.name, 'example.test.json');
      assert.deepEqual([IMAP.type, IMAP.shortLogin, IMAP.lowerLogin], [types[security], isShort, true]);
      assert.deepEqual([SMTP.type, SMTP.shortLogin, SMTP.useAuth], [types[security], isShort, true]);
      assert.deepEqual([Sieve.enabled, whiteList], [false, '']);
    }
});

test('SnappyMail says so where it cannot make the user name of the address', () => {
  for (const incoming of ['bob', 'Ann', 'änn'])
    assert.match(rendered('snappymail', 'tls', { incoming }).unusable ?? '', /cannot hold .* user name/);
});

test('Ruby reads the lines for GitLab', { skip: unlessInstalled('ruby') }, () => {
  const contents = securities.map((security) => rendered('gitlab', security).file?.content ?? '');
  const parts = contents.map((content) => `gitlab_rails = {}\n${content}\nall << gitlab_rails`);
  const script = `require 'json'\nall = []\n${parts.join('\n')}\nputs all.to_json`;
  const read = JSON.parse(runProgram('ruby', ['-'], script).stdout);
  read.forEach((values: Record<string, unknown>, at: number) => {
    const security = securities[at];
    assert.equal(values.smtp_user_name, strange);
    assert.equal(values.gitlab_email_display_name, displayName);
    assert.deepEqual(
      [values.smtp_tls, values.smtp_enable_starttls_auto],
      [security === 'tls', security === 'starttls'],
    );
    assert.ok(!('smtp_password' in values));
  });
});

const pyYaml = '/usr/lib/python3/dist-packages/yaml';
test('PyYAML reads the lines for Home Assistant', { skip: !existsSync(pyYaml) }, () => {
  const script = `
import json, sys, yaml
yaml.SafeLoader.add_constructor('!secret', lambda loader, node: ['secret', node.value])
print(json.dumps([yaml.safe_load(text) for text in sys.stdin.read().split('====')]))`;
  const contents = securities.map((security) => rendered('home-assistant', security).file?.content);
  const { stdout } = runProgram('/usr/bin/python3', ['-c', script], contents.join('===='));
  JSON.parse(stdout).forEach(({ notify: [one] }: { notify: Record<string, unknown>[] }, at: number) => {
    assert.deepEqual(
      [one?.username, one?.sender_name, one?.encryption],
      [strange, displayName, securities[at]],
    );
    assert.deepEqual(one?.password, ['secret', 'mail_password']);
  });
});

test('Grafana is set up only where port and encryption fit', () => {
  const line = (security: Security, port: number) => {
    const { file, unusable } = rendered('grafana', security, { port, incoming: 'ann@example.test' });
    return unusable ?? /^startTLS_policy = (.*)$/m.exec(file?.content ?? '')?.[1];
  };
  assert.equal(line('tls', 465), 'NoStartTLS');
  assert.equal(line('starttls', 587), 'MandatoryStartTLS');
  assert.equal(line('none', 25), 'NoStartTLS');
  assert.match(line('tls', 2465) ?? '', /port 465/);
  assert.match(line('starttls', 465) ?? '', /port 465/);
});

test("what logs in with Python's smtplib refuses a user name that it cannot send", () => {
  for (const id of ['django', 'truenas', 'home-assistant'])
    assert.match(rendered(id, 'tls', { incoming: 'änn' }).unusable ?? '', /ASCII letters only/, id);
});

test('the command for Proxmox passes every value as one word', { skip: unlessInstalled('sh') }, () => {
  const lines = rendered('proxmox', 'none').steps[2]?.command?.split('\n') ?? [];
  const script = `pvesh() { printf '%s\\n' "$@"; }\nMAIL_PASSWORD='p w'\n${lines[1]}\n`;
  const words = runProgram('sh', [], script).stdout.trimEnd().split('\n');
  assert.equal(words[words.indexOf('--username') + 1], strange);
  assert.equal(words[words.indexOf('--mode') + 1], 'insecure');
  assert.equal(words[words.indexOf('--password') + 1], 'p w');
});

test('the request to Zabbix is JSON with the values', { skip: unlessInstalled('sh') }, () => {
  const lines = rendered('zabbix', 'starttls').steps.at(-1)?.command?.split('\n') ?? [];
  const script = `curl() { printf '%s\\n' "$@"; }\nZABBIX_TOKEN=secret\n${lines[1]}\n`;
  const words = runProgram('sh', [], script).stdout.trimEnd().split('\n');
  const { method, params } = JSON.parse(words[words.indexOf('--data') + 1] ?? '');
  assert.deepEqual(
    [method, params.username, params.smtp_security, params.smtp_verify_peer, params.smtp_authentication],
    ['mediatype.create', strange, 1, 1, 1],
  );
  assert.ok(words.includes('Authorization: Bearer secret') && !('passwd' in params));
});

test('openmediavault refuses a user name that its table of passwords cannot hold', () => {
  assert.match(rendered('openmediavault', 'tls', { incoming: 'a:b' }).unusable ?? '', /colon/);
});
