import type { Security } from '../../model/server-settings.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { mailboxHeader } from '../quoting/mail-address.ts';
import { rubyString } from '../quoting/ruby.ts';
import { step, verificationMark } from '../words.ts';

/**
 * Ruby on Rails: lines for an environment file. The settings go to the gem mail as they are
 * (lib/mail/network/delivery_methods/smtp.rb, 2.7.1 and 2.9.1), which refuses `tls` and STARTTLS together.
 */
export const rails = mailSender({
  id: 'rails',
  name: 'Ruby on Rails',
  kind: 'file',
  group: 'code',
  devices: ['any'],
  menuWords: null,
  render,
});

const encryption: Record<Security, string[]> = {
  tls: ['tls: true'],
  // `enable_starttls_auto` would go on in clear text where STARTTLS is missing.
  starttls: ['enable_starttls: true'],
  none: ['enable_starttls: false', 'enable_starttls_auto: false'],
};

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const from = mailboxHeader(account.displayName ?? '', account.address);
  const options = [
    `address: ${rubyString(outgoing.host)}`,
    `port: ${outgoing.port}`,
    `user_name: ${rubyString(outgoing.username)}`,
    "password: ENV['MAIL_PASSWORD']",
    'authentication: :plain',
    ...encryption[outgoing.security],
    'open_timeout: 30',
    'read_timeout: 30',
  ];
  const content = [
    `# ${verificationMark(settings)}`,
    '# Put these lines into config/environments/production.rb, above its last "end".',
    'config.action_mailer.delivery_method = :smtp',
    'config.action_mailer.raise_delivery_errors = true',
    `config.action_mailer.default_options = { from: ${rubyString(from)} }`,
    'config.action_mailer.smtp_settings = {',
    ...options.map((option) => `  ${option},`),
    '}',
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'rails-mail.rb', mimeType: 'text/plain', content },
    notes: [
      ...(outgoing.security === 'none'
        ? ['Old versions of the gem mail, such as 2.7, use STARTTLS wherever the server offers it.']
        : []),
      'A mailer class with a "default from:" of its own goes before the sender named here; the generated ApplicationMailer has one.',
    ],
  };
}

const steps = [
  step(
    'Add the lines',
    'Put the lines of the file into config/environments/production.rb, above its last "end", and remove lines with the same names.',
  ),
  step(
    'Set the password and start Rails',
    'The first command asks for the password and shows nothing while you type. On a server, set MAIL_PASSWORD in the file or service that starts Rails.',
    [],
    'read -rs MAIL_PASSWORD && export MAIL_PASSWORD\nRAILS_ENV=production bin/rails server',
  ),
];
