import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { phpString } from '../quoting/php.ts';
import { namedValues, step, verificationMark } from '../words.ts';

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

const securities = { tls: 'SSL', starttls: 'TLS', none: 'None' };
const names = {
  host: 'SMTP Host',
  security: 'Encryption',
  port: 'SMTP Port',
  user: 'SMTP Username',
  securities,
};

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  return {
    steps: [
      step(
        'Install a plugin for SMTP',
        'WordPress has no page for an outgoing server. In Plugins, Add New, look for "WP Mail SMTP", install and activate it. Other SMTP plugins have the same fields.',
      ),
      step(
        'Fill in its settings',
        `Open WP Mail SMTP, Settings, choose the mailer "Other SMTP" and switch Authentication on. ${
          outgoing.security === 'none' ? 'Switch "Auto TLS" off.' : 'Leave "Auto TLS" on.'
        }`,
        [
          { label: 'From Email', value: account.address },
          ...namedValues(outgoing, names),
          { label: 'SMTP Password', value: 'the password of your mailbox' },
        ],
      ),
      step('Send a test', 'Choose Save Settings, then Tools, Email Test.'),
    ],
    file: {
      name: 'wp-config-mail.php',
      mimeType: 'text/plain',
      content: constants(settings, outgoing),
    },
    notes: [
      'In that list of encryptions, STARTTLS is called TLS and encryption from the first byte SSL.',
      'The file is another way for the same: lines for wp-config.php, which the plugin prefers to its page. Enter the password on the page in any case; the lines do not hold it.',
      'The sender has to be an address that your outgoing server accepts, usually your own. "Force From Email" sees to it.',
    ],
  };
}

function constants(settings: ClientSettings, server: RecommendedSettings): string {
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
    `# ${verificationMark(settings)}`,
    '# Put these lines into wp-config.php, above the line that says to stop editing.',
    ...values.map(([name, value]) => `define('${name}', ${value});`),
    '',
  ].join('\n');
}
