import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseEnv } from 'node:util';
import { english } from '../testing/english.ts';
import type { ClientConfig } from './client.ts';
import { findClient, renderClient } from './index.ts';
import { runProgram, withDirectory } from './real-program.ts';
import { sampleServer, sampleSettings } from './sample-settings.ts';

// Settings for frameworks, read by what the frameworks read them with.

const user = `ann+o'x "y" \\ $z#{@example.test`;
const displayName = `Ann "'\\ O'x`;
const securities = ['tls', 'starttls', 'none'] as const;

function rendered(id: string, security: (typeof securities)[number], username = user): ClientConfig {
  const client = findClient(id);
  assert.ok(client);
  const settings = sampleSettings('imap', security, {
    account: { address: 'ann@example.test', displayName },
    incoming: sampleServer('imap', security, { username }),
    outgoing: sampleServer('smtp', security, { username }),
  });
  return renderClient(english, client, settings);
}

const phpdotenv = '/usr/share/php/Dotenv/autoload.php';

test('phpdotenv reads the lines for Laravel', { skip: !existsSync(phpdotenv) }, () => {
  for (const security of securities) {
    const content = Buffer.from(rendered('laravel', security).file?.content ?? '').toString('base64');
    const script = `<?php require '${phpdotenv}'; echo json_encode(Dotenv\\Dotenv::parse(base64_decode('${content}')));`;
    assert.deepEqual(JSON.parse(runProgram('php', [], script).stdout), {
      MAIL_MAILER: 'smtp',
      MAIL_SCHEME: security === 'tls' ? 'smtps' : 'smtp',
      MAIL_HOST: 'mail.example.test',
      MAIL_PORT: security === 'tls' ? '465' : '587',
      MAIL_USERNAME: user,
      MAIL_PASSWORD: '',
      MAIL_FROM_ADDRESS: 'ann@example.test',
      MAIL_FROM_NAME: displayName,
    });
  }
});

const django = `
import json, os, runpy, sys
os.environ["MAIL_PASSWORD"] = "x"
names = runpy.run_path(sys.argv[1])
from django.conf import settings
settings.configure(**{name: value for name, value in names.items() if name.isupper()})
from django.core.mail import get_connection
from django.core.mail.message import EmailMessage
from email.header import decode_header
from email.utils import parseaddr
one = get_connection()
name, address = parseaddr(EmailMessage("s", "b").message()["From"])
name = "".join(part.decode(charset) for part, charset in decode_header(name))
print(json.dumps([one.host, one.port, one.username, one.password, one.use_ssl, one.use_tls, name, address]))
`;

const djangoPackage = '/usr/lib/python3/dist-packages/django';
test('Django makes a connection of the settings', { skip: !existsSync(djangoPackage) }, () => {
  for (const security of securities)
    withDirectory((directory) => {
      const file = join(directory, 'settings_mail.py');
      writeFileSync(file, rendered('django', security).file?.content ?? '');
      const { stdout, stderr } = runProgram('/usr/bin/python3', ['-', file], django);
      const port = security === 'tls' ? 465 : 587;
      assert.deepEqual(
        JSON.parse(stdout || 'null'),
        [
          ...['mail.example.test', port, user, 'x', security === 'tls', security === 'starttls'],
          ...[displayName, 'ann@example.test'],
        ],
        stderr,
      );
    });
});

const rails = `
require 'json'; require 'ostruct'; require 'mail'
ENV['MAIL_PASSWORD'] = 'x'
config = OpenStruct.new(action_mailer: OpenStruct.new)
eval(File.read(ARGV[0]))
sent = config.action_mailer
smtp = Mail::SMTP.new(sent.smtp_settings).send(:build_smtp_session)
from = Mail.new(sent.default_options)[:from]
puts [sent.delivery_method, smtp.address, smtp.port, sent.smtp_settings[:user_name], sent.smtp_settings[:password],
  smtp.tls? ? 'tls' : smtp.starttls_always? ? 'starttls' : smtp.starttls_auto? ? 'perhaps' : 'none', from.addrs.first.address, from.addrs.first.display_name].to_json
`;

const rubyMail = '/usr/lib/ruby/vendor_ruby/mail.rb';
test('the mail library of Rails makes a session of the settings', { skip: !existsSync(rubyMail) }, () => {
  // The version in Debian cannot keep Net::SMTP from STARTTLS, so "none" is left out.
  for (const security of ['tls', 'starttls'] as const)
    withDirectory((directory) => {
      const file = join(directory, 'mail.rb');
      writeFileSync(file, rendered('rails', security).file?.content ?? '');
      const { stdout, stderr } = runProgram('ruby', ['-', file], rails);
      assert.deepEqual(
        JSON.parse(stdout || 'null'),
        [
          ...['smtp', 'mail.example.test', security === 'tls' ? 465 : 587, user, 'x'],
          ...[security, 'ann@example.test', displayName],
        ],
        stderr,
      );
    });
});

test('what Spring would fill in is refused', () => {
  const config = rendered('spring-boot', 'tls', 'a$'.concat('{x}'));
  assert.match(config.unusable ?? '', /Spring would fill in/);
});

test('Node.js reads the .env file', () => {
  const read = parseEnv(rendered('env-file', 'starttls', 'ann lee#1').file?.content ?? '');
  assert.deepEqual(
    [read.IMAP_PORT, read.IMAP_USER, read.SMTP_PORT, read.SMTP_SECURITY, read.SMTP_USER, read.MAIL_PASSWORD],
    ['143', 'ann lee#1', '587', 'starttls', 'ann lee#1', ''],
  );
  assert.match(read.MAIL_FROM ?? '', /^=\?utf-8\?Q\?Ann.* <ann@example\.test>$/);
});
