import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailSender } from '../program-kinds.ts';
import { namedValues, step } from '../words.ts';

/** Printers, scanners and copiers that send scans by e-mail: the table, with the names their menus have for it. */
export const printer = mailSender({
  id: 'printer',
  name: 'Printer or scanner (scan to e-mail)',
  kind: 'steps',
  group: 'device',
  devices: ['any'],
  menuWords: { from: 'documents' },
  render,
});

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  return {
    steps: [
      step(
        'Open the page of the device',
        'Enter the address of the device (on its display under Network or TCP/IP) in a browser and sign in as its administrator. The page is called Embedded Web Server, Remote UI, Web Based Management, Web Config or Command Center. Look there for Scan to E-mail, E-mail Server, SMTP or Notification.',
      ),
      step(
        'Fill in the outgoing server',
        'Names that several makers use stand side by side.',
        values(outgoing),
      ),
      step('Set the sender', 'It has to be the address of the mailbox, or the server may refuse the mail.', [
        { label: 'Sender address, From, Device e-mail address', value: account.address },
      ]),
      step('Test', 'Choose Test or Test Connection, or send a scan to yourself.'),
    ],
    notes: notes(outgoing),
  };
}

function values(server: RecommendedSettings) {
  const securities = { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' };
  return [
    ...namedValues(server, {
      host: 'SMTP server, Outgoing mail server',
      port: 'SMTP port',
      security: 'SSL/TLS, Secure connection',
      securities,
      user: 'User name, Login, Account name, Authenticated account',
    }),
    { label: 'SMTP authentication', value: 'On (SMTP-AUTH)' },
    { label: 'Password', value: 'the password of your mailbox' },
    { label: 'POP before SMTP', value: 'Off' },
  ];
}

function notes(server: RecommendedSettings): string[] {
  const clock =
    'The clock of the device has to be right; with a wrong date it takes the certificate for expired.';
  const old =
    server.security === 'none'
      ? []
      : [
          'Devices older than about ten years often know only TLS 1.0, which good servers refuse. Look for an update of the firmware; if there is none, send through a small mail server of your own.',
        ];
  const choice =
    server.security === 'tls'
      ? ['If the device has only one tick "Use SSL", tick it, and leave STARTTLS off.']
      : [];
  return [clock, ...choice, ...old];
}
