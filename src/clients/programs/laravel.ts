import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { laravelEnvValue } from '../quoting/laravel-env.ts';
import { bracketedHost } from '../quoting/url.ts';
import { step, verificationMark } from '../words.ts';

/**
 * Laravel: lines for its .env file. Names as in config/mail.php of laravel/laravel 12, meaning as in
 * Illuminate/Mail/MailManager.php (createSmtpTransport) of laravel/framework 13.26.
 */
export const laravel = mailSender({
  id: 'laravel',
  name: 'Laravel (.env)',
  kind: 'file',
  group: 'code',
  devices: ['any'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const content = [
    `# ${verificationMark(settings)}`,
    'MAIL_MAILER=smtp',
    `MAIL_SCHEME=${outgoing.security === 'tls' ? 'smtps' : 'smtp'}`,
    `MAIL_HOST=${laravelEnvValue(bracketedHost(outgoing.host))}`,
    `MAIL_PORT=${outgoing.port}`,
    `MAIL_USERNAME=${laravelEnvValue(outgoing.username)}`,
    '# Type the password between the quotes, with a backslash before each " and $ and \\ of it.',
    'MAIL_PASSWORD=""',
    `MAIL_FROM_ADDRESS=${laravelEnvValue(account.address)}`,
    ...(account.displayName ? [`MAIL_FROM_NAME=${laravelEnvValue(account.displayName)}`] : []),
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'laravel-mail.env', mimeType: 'text/plain', content },
    notes: [...encryptionNotes(outgoing), ...oldNotes(outgoing)],
  };
}

/** The options of Symfony's transport: `auto_tls` since its version 7.1, `require_tls` since 7.3. */
function encryptionNotes(server: RecommendedSettings): string[] {
  if (server.security === 'starttls')
    return [
      "Laravel uses STARTTLS where the server offers it, and goes on without encryption where it does not. To insist on it, add 'require_tls' => true to the mailer smtp in config/mail.php (symfony/mailer 7.3 or newer).",
    ];
  if (server.security === 'none')
    return [
      "Laravel uses STARTTLS wherever the server offers it. If that fails, add 'auto_tls' => false to the mailer smtp in config/mail.php (symfony/mailer 7.1 or newer).",
    ];
  return [];
}

function oldNotes(server: RecommendedSettings): string[] {
  if (server.security !== 'tls') return [];
  return server.port === 465
    ? ['Laravel 10 and older do not know MAIL_SCHEME; add the line MAIL_ENCRYPTION=tls for them.']
    : ['Laravel 10 and older do not know MAIL_SCHEME and begin with encryption on port 465 alone.'];
}

const steps = [
  step(
    'Add the lines',
    'Put the lines of the file into the file .env of your project, and remove lines with the same names. Type the password there. Keep .env out of version control and unreadable for others.',
    [],
    'chmod 600 .env',
  ),
  step('Let Laravel read them', 'A cached configuration would hide them.', [], 'php artisan config:clear'),
];
