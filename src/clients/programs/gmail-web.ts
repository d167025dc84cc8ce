import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { nameValue, step } from '../words.ts';

/**
 * Gmail in a browser, which can send with the address of another mailbox. By Google's help: "Send emails from a different
 * address or alias" (support.google.com/mail/answer/22370), "Sending as another address: choosing your port number and
 * authentication type" (…/1074635), where TLS means STARTTLS, and "Learn about upcoming changes to Gmailify & POP in
 * Gmail" (…/16604719), by which it stopped to fetch from other mailboxes during 2026.
 */
export const gmailWeb = mailSender({
  id: 'gmail-web',
  name: 'Gmail in a browser (send mail as)',
  kind: 'steps',
  group: 'computer',
  devices: ['windows', 'macos', 'linux'],
  menuWords: { from: 'documents', where: "Google's help, and guides that quote its windows" },
  render,
});

const securities = {
  tls: 'Secured connection using SSL',
  starttls: 'Secured connection using TLS',
  none: 'Unsecured connection',
};

/** What its list of ports offers. */
const ports = [25, 465, 587];

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  return {
    steps: [
      step(
        'Open the settings',
        'Open Gmail in the browser of a computer; the app on a phone cannot do this. Choose the gear, See all settings, and the tab Accounts and Import (with accounts of a company or a school it is called Accounts). Beside "Send mail as" choose "Add another email address".',
      ),
      step(
        'Name and address',
        'A small window opens. Fill in both fields, leave the tick "Treat as an alias" as it is, and choose Next Step.',
        [...nameValue(settings, 'Name'), { label: 'Email address', value: account.address }],
      ),
      server(outgoing),
      step(
        'Confirm the address',
        `Gmail sends a message with a link and a code to ${account.address}. Read it where you read that mailbox, and open the link, or enter the code in the small window and choose Verify. Then the address can be chosen in the line From when you write.`,
      ),
    ],
    notes: notes(outgoing),
  };
}

function server({ host, port, security, username }: RecommendedSettings) {
  return step(
    'The server to send by',
    'Replace what is there by these values, enter the password of the mailbox, and choose Add Account.',
    [
      { label: 'SMTP Server', value: host },
      { label: 'Port', value: String(port) },
      { label: 'Username', value: username },
      { label: 'Connection', value: securities[security] },
    ],
  );
}

function notes({ port }: RecommendedSettings): string[] {
  const unlisted = ports.includes(port)
    ? []
    : [
        `Gmail lets you choose the port from a list, in which ${port} is not known to stand: then it cannot use this server.`,
      ];
  return [
    ...unlisted,
    'This is for sending. Gmail used to fetch other mailboxes by POP3, too ("Check mail from other accounts"); Google ended that in the course of 2026. To read this mailbox in Gmail, let your provider forward it, or add it to the Gmail app on a phone.',
    'Google keeps the password and signs in from servers of its own, not from your network.',
  ];
}
