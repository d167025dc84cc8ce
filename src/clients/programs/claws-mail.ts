import type { RecommendedSettings } from '../../model/report.ts';
import type { Client, ClientSettings, Rendering, Step, Value } from '../client.ts';
import { fullName, inDays, protocolNames, step, usedServers } from '../words.ts';

/** Claws Mail, by the pages of its account settings. */
export const clawsMail: Client = {
  id: 'claws-mail',
  name: 'Claws Mail',
  kind: 'steps',
  group: 'computer',
  devices: ['linux', 'windows'],
  protocols: ['pop3', 'imap', 'smtp'],
  starttls: ['pop3', 'imap', 'smtp'],
  // The page Basic has no account without a server for receiving and one for sending.
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  render,
};

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  return {
    steps: [
      basic(settings, incoming, outgoing),
      ...keeping(settings),
      sending(incoming, outgoing),
      step(
        'Page TLS',
        'Called SSL/TLS in older versions. Choose these values.',
        usedServers(settings).map(tlsChoice),
      ),
      step(
        'Page Advanced',
        'Tick the box beside each port and enter the number. Then choose OK.',
        usedServers(settings).map((server) => ({
          label: `${kindOf(server)} port`,
          value: String(server.port),
        })),
      ),
    ],
    notes: ['Claws Mail asks for the password when it connects; the page Basic has a field to store it.'],
  };
}

function kindOf(server: RecommendedSettings): string {
  return server.protocol === 'pop3' ? 'POP' : protocolNames[server.protocol];
}

function basic(settings: ClientSettings, incoming: RecommendedSettings, outgoing: RecommendedSettings): Step {
  return step('Page Basic', 'Choose Configuration, Create new account, and fill in the page Basic.', [
    { label: 'Name of account', value: settings.account.address },
    { label: 'Full name', value: fullName(settings) },
    { label: 'Mail address', value: settings.account.address },
    { label: 'Protocol', value: incoming.protocol === 'pop3' ? 'POP' : 'IMAP' },
    { label: 'Server for receiving', value: incoming.host },
    { label: 'SMTP server (send)', value: outgoing.host },
    { label: 'User ID', value: incoming.username },
  ]);
}

function keeping(settings: ClientSettings): Step[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  const text =
    days === null
      ? 'Tick "Remove messages on server when received" and set "Remove after" to 0 days.'
      : `Tick "Remove messages on server when received" and set "Remove after" so that they stay for ${inDays(days)}.`;
  return [step('Page Receive', text, [{ label: 'Remove after (days)', value: String(days ?? 0) }])];
}

function sending(incoming: RecommendedSettings, outgoing: RecommendedSettings): Step {
  const same = incoming.username === outgoing.username;
  const text = same
    ? 'Tick "SMTP Authentication (SMTP AUTH)". Leave its user ID and password empty: then those for receiving are used.'
    : 'Tick "SMTP Authentication (SMTP AUTH)" and enter the user ID and its password.';
  return step('Page Send', text, [
    { label: 'Authentication method', value: 'Automatic' },
    ...(same ? [] : [{ label: 'User ID', value: outgoing.username }]),
  ]);
}

function tlsChoice(server: RecommendedSettings): Value {
  const choices = {
    tls: 'Use TLS',
    starttls: 'Use STARTTLS command to start encrypted session',
    none: "Don't use TLS",
  };
  return {
    label: server.protocol === 'smtp' ? 'Send (SMTP)' : kindOf(server),
    value: choices[server.security],
  };
}
