import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Step } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { inDays, nameValue, securityNames, step } from '../words.ts';

/**
 * KMail, the mail program of KDE. The pages Identities and Receiving were seen in its windows; the words of its forms for
 * servers are read from its files (menu-words.test.ts).
 */
export const kmail = mailProgram({
  id: 'kmail',
  name: 'KMail',
  kind: 'steps',
  group: 'computer',
  devices: ['linux'],
  menuWords: { from: 'program', version: '5.22 (KDE Gear 22.12)', read: '2026-11' },
  quickWay: { reader: 'kmail', step: quickStep },
  render,
});

/**
 * In words that hold for the assistant of 22.12 and the newer one (KDE/kmail-account-wizard 8163b657bd21) alike; up to
 * 24.02 it asks the domain over http only.
 */
function quickStep(settings: ClientSettings): Step {
  const { incoming } = settings;
  const choice =
    incoming?.protocol === 'pop3' ? 'Choose POP3 there, and finish' : 'Choose IMAP there, and finish';
  return step(
    'Name, address, password',
    `On the first start an assistant opens; later choose Settings, Add Account. Fill in both fields and the password of your mailbox, let it look for the settings, and go on until it shows ${incoming?.host ?? ''}. ${choice}. If it shows something else or nothing, as older versions may, follow the steps below.`,
    [...nameValue(settings, 'Full name'), { label: 'E-mail address', value: settings.account.address }],
  );
}

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  return {
    steps: [
      step(
        'Name yourself',
        'On the first start an assistant opens; leave it with Cancel, for it guesses the servers. Choose Settings, Configure KMail, Accounts, and Identities. Choose the one in the list, and Modify.',
        [...nameValue(settings, 'Your name'), { label: 'Email address', value: settings.account.address }],
      ),
      ...(incoming ? [receiving(incoming, settings.account.address), ...keeping(settings)] : []),
      ...(outgoing ? [sending(outgoing, settings.account.address)] : []),
      step('Finish', 'Choose OK. KMail asks for the password, or takes it from KWallet.'),
    ],
  };
}

function receiving(server: RecommendedSettings, address: string): Step {
  const pop = server.protocol === 'pop3';
  return step(
    'Receiving',
    `Choose Accounts, Receiving, Add, "Custom Account…", then ${pop ? '"POP3 E-Mail Server"' : '"IMAP E-Mail Server"'}. The name, the server and the user name are on the tab General, the rest is on the tab Advanced.`,
    [
      { label: pop ? 'Account name' : 'Account Name', value: address },
      { label: pop ? 'Incoming mail server' : 'IMAP Server', value: server.host },
      { label: 'Username', value: server.username },
      ...advanced(server),
    ],
  );
}

function sending(server: RecommendedSettings, address: string): Step {
  return step(
    'Sending',
    'Choose Accounts, Sending, Add, and SMTP. Give the account a name, without which it cannot be made, and choose Create and Configure. Tick "Server requires authentication". The rest is on the tab Advanced.',
    [
      { label: 'Name', value: address },
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
