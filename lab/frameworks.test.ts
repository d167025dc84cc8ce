import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { createOwnWorld, type OwnWorld, unlessOwnWorld } from './own-world.ts';
import { renderForLab } from './render-for-lab.ts';
import { type Lab, startLab } from './start-lab.ts';
import { oddLogins } from './users.ts';

// The mail parts of frameworks take what was rendered for them and log in on real servers, by both ways of encryption
// and with names and passwords that have broken formats before.

let lab: Lab;
let world: OwnWorld;
before(async () => {
  if (unlessOwnWorld() !== false) return;
  lab = await startLab();
  world = await createOwnWorld(lab);
});
after(async () => {
  await world?.remove();
  await lab?.stop();
});

const securities = ['tls', 'starttls'] as const;
type Security = (typeof securities)[number];

/** Where Debian puts the libraries. */
const places = {
  django: '/usr/lib/python3/dist-packages/django',
  mail: '/usr/lib/ruby/vendor_ruby/mail.rb',
  phpdotenv: '/usr/share/php/Dotenv/autoload.php',
  symfony: '/usr/share/php/Symfony/Component/Mailer/autoload.php',
};

function unless(program: string, ...files: string[]): false | string {
  const missing = files.find((file) => !existsSync(file));
  return unlessOwnWorld(program) || (missing === undefined ? false : `${missing} is not installed`);
}

const inShell = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** The file that was rendered. */
function file(id: string, security: Security, username: string): string {
  return renderForLab(lab, id, { incoming: 'imap', security, username }).file?.content ?? '';
}

const django = `
import runpy
from django.conf import settings
names = runpy.run_path("settings_mail.py")
settings.configure(**{name: value for name, value in names.items() if name.isupper()})
from django.core.mail import send_mail
print("sent:", send_mail("By Django", "Hello", None, ["bob@example.test"]))
`;

const rails = `
require 'ostruct'; require 'mail'
config = OpenStruct.new(action_mailer: OpenStruct.new)
eval(File.read('mail.rb'))
settings = config.action_mailer
Mail.defaults { delivery_method :smtp, settings.smtp_settings }
Mail.deliver(settings.default_options.merge(to: 'bob@example.test', subject: 'By Rails', body: 'Hello'))
puts 'sent: 1'
`;

// What smtp_settings.rb.erb of GitLab makes of gitlab.rb, with the password from its encrypted file.
const gitlab = `
require 'mail'
gitlab_rails = {}
eval(File.read('gitlab.rb'))
keys = %w[address port user_name authentication enable_starttls_auto tls openssl_verify_mode]
settings = keys.to_h { |key| [key.to_sym, gitlab_rails["smtp_#{key}"]] }
settings[:password] = ENV['MAIL_PASSWORD']
Mail.defaults { delivery_method :smtp, settings }
Mail.deliver(from: gitlab_rails['gitlab_email_from'], to: 'bob@example.test', subject: 'By GitLab', body: 'Hello')
puts 'sent: 1'
`;

// What Laravel's MailManager does with the values.
const laravel = `<?php
require '${places.phpdotenv}';
require '${places.symfony}';
use Symfony\\Component\\Mailer\\Transport\\Dsn;
use Symfony\\Component\\Mailer\\Transport\\Smtp\\EsmtpTransportFactory;
$v = Dotenv\\Dotenv::parse(file_get_contents('env'));
$dsn = new Dsn($v['MAIL_SCHEME'], $v['MAIL_HOST'], $v['MAIL_USERNAME'], $v['MAIL_PASSWORD'], (int) $v['MAIL_PORT']);
$email = (new Symfony\\Component\\Mime\\Email())->subject('By Laravel')->text('Hello')->to('bob@example.test')
  ->from(new Symfony\\Component\\Mime\\Address($v['MAIL_FROM_ADDRESS'], $v['MAIL_FROM_NAME']));
(new EsmtpTransportFactory())->create($dsn)->send($email);
echo 'sent: 1';
`;

async function sends(command: string, password: string): Promise<void> {
  const { status, output } = await world.run(`MAIL_PASSWORD=${inShell(password)} ${command}`);
  assert.equal(status, 0, output);
  assert.match(output, /sent: 1/);
}

for (const security of securities) {
  test(`Django sends (${security})`, { skip: unless('python3', places.django) }, async () => {
    const { username, password } = oddLogins.ascii;
    await world.write('settings_mail.py', file('django', security, username));
    await world.write('send.py', django);
    await sends('/usr/bin/python3 send.py', password);
  });

  test(`the mail library of Rails sends (${security})`, { skip: unless('ruby', places.mail) }, async () => {
    const { username, password } = oddLogins.any;
    await world.write('mail.rb', file('rails', security, username));
    await world.write('send.rb', rails);
    await sends('ruby send.rb', password);
  });

  test(`GitLab's settings send (${security})`, { skip: unless('ruby', places.mail) }, async () => {
    const { username, password } = oddLogins.any;
    await world.write('gitlab.rb', file('gitlab', security, username));
    await world.write('send.rb', gitlab);
    await sends('ruby send.rb', password);
  });

  test(`Laravel's transport sends (${security})`, {
    skip: unless('php', places.phpdotenv, places.symfony),
  }, async () => {
    const { username, password } = oddLogins.any;
    // The password as the line above it says.
    const typed = password.replace(/["$\\]/g, '\\$&');
    const lines = file('laravel', security, username);
    await world.write(
      'env',
      lines.replace('MAIL_PASSWORD=""', () => `MAIL_PASSWORD="${typed}"`),
    );
    await world.write('send.php', laravel);
    await sends('php send.php', password);
  });
}

test('what Django cannot log in with is said beforehand', { skip: unless('python3', places.django) }, () => {
  assert.throws(() => file('django', 'tls', oddLogins.any.username), /ASCII letters only/);
});
