import type { Security } from '../../model/server-settings.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { mailboxHeader } from '../quoting/mail-address.ts';
import { pythonString, smtplibName } from '../quoting/python.ts';
import { step, verificationMark } from '../words.ts';

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

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const [ssl, tls] = switches[outgoing.security];
  const content = [
    `# ${verificationMark(settings)}`,
    '# Put these lines at the end of settings.py.',
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
      'EMAIL_USE_SSL means encryption from the first byte, EMAIL_USE_TLS means STARTTLS.',
      ...(outgoing.security === 'none'
        ? []
        : [
            'Old versions of Django, such as 3.2, encrypt without checking whose server it is. Use a version that is still maintained.',
          ]),
      'The password can have letters, digits and signs of ASCII only: Python sends no others.',
      'Django 6.1 and newer warn that the setting MAILERS takes the place of these names. They work until Django 7.0.',
    ],
  };
}

const steps = [
  step(
    'Add the lines',
    'Put the lines of the file at the end of settings.py, and remove lines with the same names above them. The password is not among them.',
  ),
  step(
    'Set the password and try it',
    'The first command asks for the password and shows nothing while you type. The last one sends a message to the address of the mailbox (put it in place of YOU). On a server, set MAIL_PASSWORD in the file or service that starts Django.',
    [],
    'read -rs MAIL_PASSWORD && export MAIL_PASSWORD\npython manage.py sendtestemail YOU',
  ),
];
