import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { english } from '../testing/english.ts';
import type { ClientConfig } from './client.ts';
import { findClient, renderClient } from './index.ts';
import { runProgram, unlessInstalled, withDirectory } from './real-program.ts';
import { sampleServer, sampleSettings } from './sample-settings.ts';

// What is pasted into programs of one's own, read by the languages themselves.

const user = `ann+o'x "y" \\ $z#{@example.test`;

function rendered(
  id: string,
  security: 'tls' | 'starttls' | 'none',
  protocol: 'pop3' | 'imap' = 'pop3',
): ClientConfig {
  const client = findClient(id);
  assert.ok(client);
  const settings = sampleSettings(protocol, security, {
    account: { address: 'ann@example.test', displayName: `Ann "'\\ O'x` },
    incoming: sampleServer(protocol, security, { username: user }),
    outgoing: sampleServer('smtp', security, { username: user }),
  });
  return renderClient(english, client, settings);
}

const securities = ['tls', 'starttls', 'none'] as const;

// Stands in for PHPMailer and shows what the script sets.
const fakeMailer = `<?php
namespace PHPMailer\\PHPMailer;
#[\\AllowDynamicProperties]
class PHPMailer {
  const CHARSET_UTF8 = 'utf-8'; const ENCRYPTION_SMTPS = 'ssl'; const ENCRYPTION_STARTTLS = 'tls';
  function isSMTP() {} function smtpClose() {}
  function setFrom($address, $name) { $this->from = [$address, $name]; }
  function smtpConnect() { echo json_encode($this), PHP_EOL; return true; }
}`;

test('PHP runs the script', { skip: unlessInstalled('php') }, () => {
  for (const security of securities)
    withDirectory((directory) => {
      mkdirSync(join(directory, 'vendor'));
      writeFileSync(join(directory, 'vendor', 'autoload.php'), fakeMailer);
      writeFileSync(join(directory, 'test_mail.php'), rendered('php', security).file?.content ?? '');
      const command = 'export MAIL_PASSWORD=x; exec php "$0"';
      const { status, stdout } = runProgram('sh', ['-c', command, join(directory, 'test_mail.php')]);
      const { Host, Port, SMTPSecure, SMTPAuth, Username, from } = JSON.parse(stdout.split('\n')[0] ?? '');
      assert.deepEqual([status, Host, SMTPAuth, Username], [0, 'mail.example.test', true, user]);
      assert.deepEqual(
        [Port, SMTPSecure],
        { tls: [465, 'ssl'], starttls: [587, 'tls'], none: [587, ''] }[security],
      );
      assert.deepEqual(from, ['ann@example.test', `Ann "'\\ O'x`]);
    });
});

test('PHP reads the lines for WordPress', { skip: unlessInstalled('php') }, () => {
  for (const security of securities) {
    const lines = rendered('wordpress', security).file?.content;
    const script = `<?php ${lines}\necho json_encode(get_defined_constants(true)['user']);`;
    const constants = JSON.parse(runProgram('php', [], script).stdout);
    assert.equal(constants.WPMS_SMTP_USER, user);
    assert.equal(constants.WPMS_MAIL_FROM_NAME, `Ann "'\\ O'x`);
    assert.equal(constants.WPMS_SSL, { tls: 'ssl', starttls: 'tls', none: '' }[security]);
    assert.equal(constants.WPMS_SMTP_AUTOTLS, security !== 'none');
    assert.ok(!Object.keys(constants).includes('WPMS_SMTP_PASS'));
  }
});

test('Node can parse the script', () => {
  for (const security of securities)
    withDirectory((directory) => {
      const file = join(directory, 'test-mail.mjs');
      writeFileSync(file, rendered('node', security).file?.content ?? '');
      const { status, stderr } = runProgram(process.execPath, ['--check', file]);
      assert.deepEqual([status, stderr], [0, '']);
    });
});

const show = `
import java.util.*;
public class Show {
  public static void main(String[] words) throws Exception {
    Properties all = new Properties();
    all.load(System.in);
    for (String word : words) System.out.println(all.getProperty(word));
  }
}`;

test('Java reads the properties, and those of Spring Boot', { skip: unlessInstalled('javac') }, () => {
  withDirectory((directory) => {
    const file = join(directory, 'Show.java');
    writeFileSync(file, show);
    // Both in one run: a start of Java is slow.
    const content = ['java', 'spring-boot'].map((id) => rendered(id, 'starttls', 'imap').file?.content ?? '');
    const names = ['store.protocol', 'imap.port', 'imap.user', 'imap.starttls.required', 'smtp.auth'];
    const smtp = 'properties.mail.smtp';
    const spring = ['port', 'username', 'password', `${smtp}.starttls.required`, `${smtp}.ssl.enable`];
    const words = [...names.map((name) => `mail.${name}`), ...spring.map((name) => `spring.mail.${name}`)];
    const { stdout } = runProgram('java', [file, ...words], content.join(''));
    assert.deepEqual(stdout.trimEnd().split('\n'), [
      ...['imap', '143', user, 'true', 'true'],
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a placeholder of Spring is meant
      ...['587', user, '${MAIL_PASSWORD}', 'true', 'null'],
    ]);
  });
});
