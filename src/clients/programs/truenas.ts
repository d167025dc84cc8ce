import type { ClientSettings, Rendering } from '../client.ts';
import { namedFields, nameField, step, text } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { smtplibName } from '../quoting/python.ts';

/**
 * TrueNAS: its page for outgoing mail. Words as in the form email-form.component of truenas/webui, behaviour as in
 * plugins/mail/smtp.py of truenas/middleware 26, which is Python's smtplib.
 */
export const truenas = mailSender({
  id: 'truenas',
  name: null,
  kind: 'steps',
  group: 'device',
  devices: ['any'],
  menuWords: { from: 'documents' },
  render,
});

const names = {
  host: 'truenas-fields.outgoing-mail-server',
  port: 'truenas-fields.mail-server-port',
  security: 'truenas-fields.security',
  user: 'truenas-fields.username',
  securities: {
    tls: 'truenas-security.tls',
    starttls: 'truenas-security.starttls',
    none: 'truenas-security.none',
  },
};

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  smtplibName(outgoing.username);
  return {
    steps: [
      step('truenas-administrator'),
      step('truenas-server', {
        fields: [
          { label: 'truenas-fields.from-email', value: account.address },
          ...nameField(settings, 'truenas-fields.from-name'),
          ...namedFields(outgoing, names),
          { label: 'program-fields.password', choice: 'program-fields.mailbox-password' },
        ],
      }),
      step('truenas-test'),
    ],
    notes: [
      text('truenas-note-ascii-password'),
      ...(outgoing.security === 'none' ? [] : [text('truenas-note-certificate')]),
    ],
  };
}
