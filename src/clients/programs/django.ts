import type { Security } from '../../model/security.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, text, verification } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { mailboxHeader } from '../quoting/mail-address.ts';
import { pythonString, smtplibName } from '../quoting/python.ts';

/** Django: lines for settings.py, by its settings reference and django/core/mail/backends/smtp.py (3.2 to 6.1). */
export const django = mailSender({
  id: 'django',
  name: 'Django (settings.py)',
  kind: 'file',
  group: 'code',
  devices: ['any'],
  menuWords: null,
  render,
});

/** Both together are an error. */
const switches: Record<Security, [ssl: string, tls: string]> = {
  tls: ['True', 'False'],
  starttls: ['False', 'True'],
  none: ['False', 'False'],
};

function render(settings: ClientSettings, say: Say): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const [ssl, tls] = switches[outgoing.security];
  const content = [
    `# ${say(verification(settings))}`,
    `# ${say('django-file-place')}`,
    'import os',
    '',
    'EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"',
    `EMAIL_HOST = ${pythonString(outgoing.host)}`,
    `EMAIL_PORT = ${outgoing.port}`,
    `EMAIL_HOST_USER = ${pythonString(smtplibName(outgoing.username))}`,
    'EMAIL_HOST_PASSWORD = os.environ["MAIL_PASSWORD"]',
    `EMAIL_USE_SSL = ${ssl}`,
    `EMAIL_USE_TLS = ${tls}`,
    // Without it a silent server would hold a request for ever.
    'EMAIL_TIMEOUT = 30',
    `DEFAULT_FROM_EMAIL = ${pythonString(mailboxHeader(account.displayName ?? '', account.address))}`,
    `SERVER_EMAIL = ${pythonString(account.address)}`,
    '',
  ].join('\n');
  return {
    steps,
    file: { name: 'settings_mail.py', mimeType: 'text/plain', content },
    notes: [
      text('django-note-ssl-and-tls'),
      ...(outgoing.security === 'none' ? [] : [text('django-note-old-versions')]),
      text('django-note-ascii-password'),
      text('django-note-mailers'),
    ],
  };
}

const steps = [
  step('django-add-the-lines'),
  step('django-set-the-password', {
    command: 'read -rs MAIL_PASSWORD && export MAIL_PASSWORD\npython manage.py sendtestemail YOU',
  }),
];
