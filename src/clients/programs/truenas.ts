import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { smtplibName } from '../quoting/python.ts';
import { namedValues, nameValue, step } from '../words.ts';

/**
 * TrueNAS: its page for outgoing mail. Words as in the form email-form.component of truenas/webui, behaviour as in
 * plugins/mail/smtp.py of truenas/middleware 26, which is Python's smtplib.
 */
export const truenas = mailSender({
  id: 'truenas',
  name: 'TrueNAS (alerts)',
  kind: 'steps',
  group: 'device',
  devices: ['any'],
  menuWords: { from: 'documents' },
  render,
});

const names = {
  host: 'Outgoing Mail Server',
  port: 'Mail Server Port',
  security: 'Security',
  user: 'Username',
  securities: { tls: 'SSL (Implicit TLS)', starttls: 'TLS (STARTTLS)', none: 'Plain (No Encryption)' },
};

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  smtplibName(outgoing.username);
  return {
    steps: [
      step(
        'Give the administrator an address',
        'Alerts go to the addresses of the administrators. Under Credentials, Users, edit yours and enter one.',
      ),
      step(
        'Fill in the outgoing server',
        'Open System, General Settings, and choose Settings on the card Email. The Send Mail Method is SMTP. Tick SMTP Authentication.',
        [
          { label: 'From Email', value: account.address },
          ...nameValue(settings, 'From Name'),
          ...namedValues(outgoing, names),
          { label: 'Password', value: 'the password of your mailbox' },
        ],
      ),
      step('Test', 'Choose Send Test Mail, and when it has arrived, Save.'),
    ],
    notes: [
      'The password can have letters, digits and signs of ASCII only: TrueNAS sends no others.',
      ...(outgoing.security === 'none'
        ? []
        : [
            'TrueNAS encrypts, but does not check whose server it is. Give it a mailbox of its own if you can.',
          ]),
    ],
  };
}
