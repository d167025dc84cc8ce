import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Step, Value } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { inDays, nameValue, securityNames, step } from '../words.ts';

/** Classic Outlook for Windows, by way of the Mail dialogue of the Control Panel, which shows every setting. */
export const outlook = mailProgram({
  id: 'outlook',
  name: 'Outlook (classic)',
  kind: 'steps',
  group: 'computer',
  devices: ['windows'],
  // For POP3 it has a tick for SSL/TLS and nothing else: with STARTTLS settings the password would travel in clear text.
  starttls: ['imap', 'smtp'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  quickWay: { reader: 'outlook', step: quickStep },
  render,
});

function quickStep({ account }: ClientSettings): Step {
  return step(
    'Address, password',
    'In Outlook choose File, Add Account; on the first start it asks by itself. Enter your address and choose Connect, then enter the password of your mailbox. If it asks what kind of account it is, or for servers, follow the steps below.',
    [{ label: 'Email address', value: account.address }],
  );
}

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  const steps = [
    step(
      'Open the account settings',
      'Close Outlook. Open the Control Panel, choose Mail (Microsoft Outlook), then Email Accounts, New. Choose "Manual setup or additional server types", Next, "POP or IMAP", Next.',
    ),
    accountStep(settings, incoming, outgoing),
    step(
      'More Settings, tab Outgoing Server',
      sameLogin(incoming, outgoing)
        ? 'Choose More Settings and the tab Outgoing Server. Tick "My outgoing server (SMTP) requires authentication" and choose "Use same settings as my incoming mail server".'
        : 'Choose More Settings and the tab Outgoing Server. Tick "My outgoing server (SMTP) requires authentication", choose "Log on using" and enter the user name and your password. Leave "Require Secure Password Authentication (SPA)" unticked.',
      sameLogin(incoming, outgoing) ? [] : [{ label: 'User Name', value: outgoing.username }],
    ),
    step('More Settings, tab Advanced', advancedText(settings), advancedValues(incoming, outgoing)),
    step(
      'Test and finish',
      'Choose OK, then Next. Outlook tests the account. Choose Finish and start Outlook.',
    ),
  ];
  return { steps };
}

function accountStep(
  settings: ClientSettings,
  incoming: RecommendedSettings,
  outgoing: RecommendedSettings,
): Step {
  return step(
    'Fill in the account',
    'Enter these values and your password. Leave "Require logon using Secure Password Authentication (SPA)" unticked: it is a different method and makes Outlook ask for the password again and again.',
    [
      ...nameValue(settings, 'Your Name'),
      { label: 'Email Address', value: settings.account.address },
      { label: 'Account Type', value: protocolName(incoming.protocol) },
      { label: 'Incoming mail server', value: incoming.host },
      { label: 'Outgoing mail server (SMTP)', value: outgoing.host },
      { label: 'User Name', value: incoming.username },
    ],
  );
}

function advancedValues(incoming: RecommendedSettings, outgoing: RecommendedSettings): Value[] {
  const encrypted = incoming.security === 'tls' ? 'ticked' : 'unticked';
  const incomingSecurity: Value =
    incoming.protocol === 'pop3'
      ? { label: 'This server requires an encrypted connection (SSL/TLS)', value: encrypted }
      : { label: 'Incoming: type of encrypted connection', value: securityNames[incoming.security] };
  return [
    { label: `Incoming server (${protocolName(incoming.protocol)})`, value: String(incoming.port) },
    incomingSecurity,
    { label: 'Outgoing server (SMTP)', value: String(outgoing.port) },
    { label: 'Outgoing: type of encrypted connection', value: securityNames[outgoing.security] },
  ];
}

function advancedText(settings: ClientSettings): string {
  const start =
    'Choose the tab Advanced. Set the encryption first, then the port, because Outlook changes the port with it.';
  if (settings.incoming?.protocol !== 'pop3') return start;
  const days = settings.leaveOnServerDays;
  return days === null
    ? `${start} Untick "Leave a copy of messages on the server".`
    : `${start} Tick "Leave a copy of messages on the server" and "Remove from server after", and enter ${inDays(days)}.`;
}

function sameLogin(incoming: RecommendedSettings, outgoing: RecommendedSettings): boolean {
  return incoming.username === outgoing.username;
}
