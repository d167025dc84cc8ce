import type { RecommendedSettings } from '../../model/report.ts';
import type { Client, ClientSettings, Rendering, Step } from '../client.ts';
import { fullName, inDays, securityNames, step } from '../words.ts';

/** KMail, the mail program of KDE. */
export const kmail: Client = {
  id: 'kmail',
  name: 'KMail',
  kind: 'steps',
  group: 'computer',
  devices: ['linux'],
  protocols: ['pop3', 'imap', 'smtp'],
  starttls: ['pop3', 'imap', 'smtp'],
  needs: [],
  menuWords: { from: 'documents' },
  render,
};

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  return {
    steps: [
      step('Name yourself', 'Choose Settings, Configure KMail, Identities, and Modify or Add.', [
        { label: 'Your name', value: fullName(settings) },
        { label: 'Email address', value: settings.account.address },
      ]),
      ...(incoming ? [receiving(incoming), ...keeping(settings)] : []),
      ...(outgoing ? [sending(outgoing)] : []),
      step('Finish', 'Choose OK. KMail asks for the password, or takes it from KWallet.'),
    ],
  };
}

function receiving(server: RecommendedSettings): Step {
  const pop = server.protocol === 'pop3';
  return step(
    'Receiving',
    `Choose Accounts, Receiving, Add, ${pop ? 'POP3 E-Mail Server' : 'IMAP E-Mail Server'}. The server and user name are on the tab General, the rest is on the tab Advanced.`,
    [
      { label: pop ? 'Incoming mail server' : 'IMAP Server', value: server.host },
      { label: 'Username', value: server.username },
      ...advanced(server),
    ],
  );
}

function sending(server: RecommendedSettings): Step {
  return step(
    'Sending',
    'Choose Accounts, Sending, Add, SMTP, Create and Configure. Tick "Server requires authentication". The rest is on the tab Advanced.',
    [
      { label: 'Outgoing mail server', value: server.host },
      { label: 'Login', value: server.username },
      ...advanced(server),
    ],
  );
}

function advanced(server: RecommendedSettings) {
  return [
    { label: 'Encryption', value: securityNames[server.security] },
    { label: 'Port', value: String(server.port) },
    { label: 'Authentication', value: server.protocol === 'pop3' ? 'Clear text' : 'PLAIN' },
  ];
}

function keeping(settings: ClientSettings): Step[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  if (days === null)
    return [step('Remove fetched mail', 'In the same window untick "Leave fetched messages on the server".')];
  return [
    step(
      `Leave mail on the server for ${inDays(days)}`,
      'In the same window tick "Leave fetched messages on the server" and "Days to leave messages on the server".',
      [{ label: 'Days to leave messages on the server', value: String(days) }],
    ),
  ];
}
