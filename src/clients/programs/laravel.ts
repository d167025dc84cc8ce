import type { Message } from '../../model/message.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { laravelEnvValue } from '../quoting/laravel-env.ts';
import { bracketedHost } from '../quoting/url.ts';

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

function render(settings: ClientSettings, say: Say): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const content = [
    `# ${say(verification(settings))}`,
    'MAIL_MAILER=smtp',
    `MAIL_SCHEME=${outgoing.security === 'tls' ? 'smtps' : 'smtp'}`,
    `MAIL_HOST=${laravelEnvValue(bracketedHost(outgoing.host))}`,
    `MAIL_PORT=${outgoing.port}`,
    `MAIL_USERNAME=${laravelEnvValue(outgoing.username)}`,
    `# ${say('laravel-file-password')}`,
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
function encryptionNotes(server: RecommendedSettings): Message[] {
  if (server.security === 'starttls') return [text('laravel-note-starttls')];
  if (server.security === 'none') return [text('laravel-note-in-clear')];
  return [];
}

function oldNotes(server: RecommendedSettings): Message[] {
  if (server.security !== 'tls') return [];
  return server.port === 465 ? [text('laravel-note-old-465')] : [text('laravel-note-old-other')];
}

const steps = [
  step('laravel-add-the-lines', { command: 'chmod 600 .env' }),
  step('laravel-read', { command: 'php artisan config:clear' }),
];
