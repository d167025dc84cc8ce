import type { Security } from '../../model/security.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { mailboxHeader } from '../quoting/mail-address.ts';
import { rubyString } from '../quoting/ruby.ts';

/**
 * Ruby on Rails: lines for an environment file. The settings go to the gem mail as they are
 * (lib/mail/network/delivery_methods/smtp.rb, 2.7.1 and 2.9.1), which refuses `tls` and STARTTLS together.
 */
export const rails = mailSender({
  id: 'rails',
  name: null,
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

function render(settings: ClientSettings, say: Say): Rendering {
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
    `# ${say(verification(settings))}`,
    `# ${say('rails-file-place')}`,
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
      ...(outgoing.security === 'none' ? [text('rails-note-old-versions')] : []),
      text('rails-note-default-from'),
    ],
  };
}

const steps = [
  step('rails-add-the-lines'),
  step('rails-set-the-password', {
    command: 'read -rs MAIL_PASSWORD && export MAIL_PASSWORD\nRAILS_ENV=production bin/rails server',
  }),
];
