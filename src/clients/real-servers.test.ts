import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Security } from '../model/security.ts';
import { english } from '../testing/english.ts';
import type { ClientConfig } from './client.ts';
import { findClient, renderClient } from './index.ts';
import { runProgram, unlessInstalled, withDirectory } from './real-program.ts';
import { sampleServer, sampleSettings } from './sample-settings.ts';

// The mail servers themselves read the settings that make them use a smarthost.

const securities: Security[] = ['tls', 'starttls', 'none'];

function rendered(id: string, security: Security, host = 'mail.example.test'): ClientConfig {
  const client = findClient(id);
  assert.ok(client);
  const outgoing = sampleServer('smtp', security, { host, username: `ann+o'x "y" \\ $z#{@example.test` });
  return renderClient(english, client, sampleSettings('pop3', security, { outgoing }));
}

test('Postfix understands the lines for main.cf', { skip: unlessInstalled('postconf') }, () => {
  for (const security of securities)
    withDirectory((directory) => {
      const own = 'myhostname = localhost\nmynetworks = 127.0.0.1\n';
      writeFileSync(join(directory, 'main.cf'), `${own}${rendered('postfix', security).file?.content}`);
      writeFileSync(join(directory, 'master.cf'), '');
      const { stdout, stderr } = runProgram('postconf', ['-c', directory, '-n']);
      // A name that Postfix does not know would be reported there.
      assert.equal(stderr, '');
      const lines = stdout.split('\n');
      for (const line of [
        `relayhost = [mail.example.test]:${security === 'tls' ? 465 : 587}`,
        `smtp_tls_security_level = ${security === 'none' ? 'none' : 'secure'}`,
        'smtp_sasl_auth_enable = yes',
      ])
        assert.ok(lines.includes(line), `${line}\n${stdout}`);
      assert.equal(lines.includes('smtp_tls_wrappermode = yes'), security === 'tls');
    });
});

test('Exim understands the three parts', { skip: unlessInstalled('exim4') }, () => {
  for (const security of securities)
    withDirectory((directory) => {
      // The one name that surely resolves.
      const parts = (rendered('exim', security, 'localhost').file?.content ?? '').split(
        /^# Under "begin (?:\w+)".*\n/m,
      );
      assert.equal(parts.length, 4);
      const [, routers, transports, authenticators] = parts;
      mkdirSync(join(directory, 'spool'));
      const file = join(directory, 'exim.conf');
      const text = [
        `spool_directory = ${directory}/spool`,
        `log_file_path = ${directory}/%s.log`,
        'primary_hostname = client.example.test',
        'keep_environment =',
        'domainlist local_domains = client.example.test',
        ...['begin routers', routers, 'begin transports', transports],
        ...['begin authenticators', authenticators, ''],
      ].join('\n');
      writeFileSync(file, text, { mode: 0o644 });
      const { status, stdout, stderr } = runProgram('exim4', ['-C', file, '-bV']);
      assert.deepEqual([status, stderr], [0, ''], stdout);
      // How it would send a message, without sending one; the address of this machine it would take for a loop.
      writeFileSync(file, text.replace('no_more', 'no_more\n  self = send'));
      const route = runProgram('exim4', ['-C', file, '-bt', 'ann@example.test']).stdout;
      assert.match(route, /router = smarthost, transport = smarthost_smtp\s+host localhost/);
    });
});
