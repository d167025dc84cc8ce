import type { Message } from '../../model/message.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { nameField, step, text } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';

/**
 * Gmail in a browser, which can send with the address of another mailbox. By Google's help: "Send emails from a different
 * address or alias" (support.google.com/mail/answer/22370), "Sending as another address: choosing your port number and
 * authentication type" (…/1074635), where TLS means STARTTLS, and "Learn about upcoming changes to Gmailify & POP in
 * Gmail" (…/16604719), by which it stopped to fetch from other mailboxes during 2026.
 */
export const gmailWeb = mailSender({
  id: 'gmail-web',
  name: null,
  kind: 'steps',
  group: 'computer',
  devices: ['windows', 'macos', 'linux'],
  menuWords: { from: 'documents', where: "Google's help, and guides that quote its windows" },
  render,
});

const securities = {
  tls: 'gmail-web-security.tls',
  starttls: 'gmail-web-security.starttls',
  none: 'gmail-web-security.none',
};

/** What its list of ports offers. */
const ports = [25, 465, 587];

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  return {
    steps: [
      step('gmail-web-open'),
      step('gmail-web-name', {
        fields: [
          ...nameField(settings, 'gmail-web-fields.name'),
          { label: 'program-fields.email-address', value: account.address },
        ],
      }),
      server(outgoing),
      step('gmail-web-confirm', { args: { address: account.address } }),
    ],
    notes: notes(outgoing),
  };
}

function server({ host, port, security, username }: RecommendedSettings) {
  return step('gmail-web-server', {
    fields: [
      { label: 'gmail-web-fields.smtp-server', value: host },
      { label: 'program-fields.port', value: String(port) },
      { label: 'gmail-web-fields.username', value: username },
      { label: 'gmail-web-fields.connection', choice: securities[security] },
    ],
  });
}

function notes({ port }: RecommendedSettings): Message[] {
  return [
    ...(ports.includes(port) ? [] : [text('gmail-web-note-port', { port: String(port) })]),
    text('gmail-web-note-only-sending'),
    text('gmail-web-note-password'),
  ];
}
