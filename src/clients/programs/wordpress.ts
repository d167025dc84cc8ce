import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { namedFields, passwordField, step, text, verification } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { phpString } from '../quoting/php.ts';

/** WordPress with the plugin WP Mail SMTP: its settings page, or its constants for wp-config.php. */
export const wordpress = mailSender({
  id: 'wordpress',
  name: 'WordPress',
  kind: 'steps',
  group: 'server',
  devices: ['any'],
  menuWords: { from: 'documents' },
  render,
});

const securities = {
  tls: 'wordpress-security.tls',
  starttls: 'wordpress-security.starttls',
  none: 'wordpress-security.none',
};
const names = {
  host: 'wordpress-fields.smtp-host',
  security: 'program-fields.encryption',
  port: 'wordpress-fields.smtp-port',
  user: 'wordpress-fields.smtp-username',
  securities,
};

function render(settings: ClientSettings, say: Say): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  return {
    steps: [
      step('wordpress-install-a-plugin'),
      step('wordpress-settings', {
        args: { security: outgoing.security },
        fields: [
          { label: 'wordpress-fields.from-email', value: account.address },
          ...namedFields(outgoing, names),
          passwordField('wordpress-fields.smtp-password'),
        ],
      }),
      step('wordpress-send-a-test'),
    ],
    file: {
      name: 'wp-config-mail.php',
      mimeType: 'text/plain',
      content: constants(settings, outgoing, say),
    },
    notes: [text('wordpress-note-security'), text('wordpress-note-file'), text('wordpress-note-sender')],
  };
}

function constants(settings: ClientSettings, server: RecommendedSettings, say: Say): string {
  const { address, displayName } = settings.account;
  const encryption = { tls: 'ssl', starttls: 'tls', none: '' }[server.security];
  const values: [name: string, value: string][] = [
    ['WPMS_ON', 'true'],
    ['WPMS_MAILER', phpString('smtp')],
    ['WPMS_MAIL_FROM', phpString(address)],
    ['WPMS_MAIL_FROM_FORCE', 'true'],
    ...(displayName ? [['WPMS_MAIL_FROM_NAME', phpString(displayName)] as [string, string]] : []),
    ['WPMS_SMTP_HOST', phpString(server.host)],
    ['WPMS_SMTP_PORT', String(server.port)],
    ['WPMS_SSL', phpString(encryption)],
    ['WPMS_SMTP_AUTOTLS', String(server.security !== 'none')],
    ['WPMS_SMTP_AUTH', 'true'],
    ['WPMS_SMTP_USER', phpString(server.username)],
  ];
  return [
    `# ${say(verification(settings))}`,
    `# ${say('wordpress-file-place')}`,
    ...values.map(([name, value]) => `define('${name}', ${value});`),
    '',
  ].join('\n');
}
