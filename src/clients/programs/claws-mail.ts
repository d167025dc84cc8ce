import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Step, Value } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { hostAndPort } from '../quoting/url.ts';
import { inDays, nameValue, step, usedServers } from '../words.ts';

/** Claws Mail, by the pages of its account settings. */
export const clawsMail = mailProgram({
  id: 'claws-mail',
  name: 'Claws Mail',
  kind: 'steps',
  group: 'computer',
  devices: ['linux', 'windows'],
  // Without a server for receiving its protocol is "None (SMTP only)".
  needs: ['outgoing'],
  menuWords: { from: 'program', version: '4.1', read: '2026-11' },
  render,
});

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  if (outgoing === null) return { steps: [] };
  return {
    steps: [...wizard(settings, outgoing), ...pages(settings, outgoing)],
    notes: [
      'At its first start Claws Mail opens a wizard, in which encryption is switched off; later the same settings stand on the pages of an account. Use the steps that fit.',
      'If it shows a certificate as unknown although its signature is said to be correct, choose Accept and save. The option "Automatically accept valid TLS certificates" on the page TLS spares you the question.',
      ...(incoming === null
        ? ['The wizard cannot do without a server for receiving: choose Cancel in it.']
        : []),
    ],
  };
}

function wizard(settings: ClientSettings, outgoing: RecommendedSettings): Step[] {
  const { incoming } = settings;
  if (incoming === null) return [];
  const same = incoming.username === outgoing.username;
  const authentication = same
    ? 'Tick "Use authentication" and leave its user name and password empty: then those for receiving are used.'
    : 'Tick "Use authentication" and enter its password.';
  return [
    step('Wizard, page About You', 'Choose Next and fill in these values.', [
      ...nameValue(settings, 'Your name'),
      { label: 'Your email address', value: settings.account.address },
    ]),
    step(
      'Wizard, page Receiving mail',
      `Enter these values and the password. ${tlsTicks(incoming, 'receiving server')}`,
      [
        { label: 'Server type', value: protocolName(incoming.protocol) },
        // The port goes behind the name, as the hint on the field says.
        { label: 'Server address', value: hostAndPort(incoming.host, incoming.port) },
        { label: 'Username', value: incoming.username },
      ],
    ),
    step('Wizard, page Sending mail', `${authentication} ${tlsTicks(outgoing, 'SMTP server')}`, [
      { label: 'SMTP server address', value: hostAndPort(outgoing.host, outgoing.port) },
      ...(same ? [] : [{ label: 'SMTP username', value: outgoing.username }]),
    ]),
    step('Wizard, the end', 'Choose Next until there is nothing to fill in any more, then Save.'),
  ];
}

function tlsTicks({ security }: RecommendedSettings, server: string): string {
  const tls = `"Use TLS to connect to ${server}"`;
  return {
    tls: `Tick ${tls}; leave the STARTTLS below it without a tick.`,
    starttls: `Tick ${tls} and below it "Use STARTTLS command to start encryption".`,
    none: `Leave ${tls} without a tick.`,
  }[security];
}

function pages(settings: ClientSettings, outgoing: RecommendedSettings): Step[] {
  return [
    basic(settings, outgoing),
    ...keeping(settings),
    sending(settings.incoming, outgoing),
    step('Page TLS', 'Choose these values.', usedServers(settings).map(tlsChoice)),
    step(
      'Page Advanced',
      'Tick the box beside each port and enter the number. Then choose OK.',
      usedServers(settings).map((server) => ({
        label: `${kindOf(server)} port`,
        value: String(server.port),
      })),
    ),
  ];
}

function kindOf(server: RecommendedSettings): string {
  return server.protocol === 'pop3' ? 'POP' : protocolName(server.protocol);
}

function basic(settings: ClientSettings, outgoing: RecommendedSettings): Step {
  const { incoming, account } = settings;
  const protocol = incoming === null ? 'None (SMTP only)' : incoming.protocol === 'pop3' ? 'POP' : 'IMAP';
  const title = incoming === null ? 'Page Basic' : 'Instead of the wizard: page Basic';
  return step(title, 'Choose Configuration, Create new account, and fill in the page Basic.', [
    { label: 'Name of account', value: account.address },
    ...nameValue(settings, 'Full name'),
    { label: 'Mail address', value: account.address },
    { label: 'Protocol', value: protocol },
    ...(incoming ? [{ label: 'Server for receiving', value: incoming.host }] : []),
    { label: 'SMTP server (send)', value: outgoing.host },
    ...(incoming ? [{ label: 'User ID', value: incoming.username }] : []),
  ]);
}

function keeping(settings: ClientSettings): Step[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  const text =
    days === null
      ? 'Tick "Remove messages on server when received" and set "Remove after" to 0 days.'
      : `Tick "Remove messages on server when received" and set "Remove after" so that they stay for ${inDays(days)}.`;
  const where = 'After the wizard it is in Configuration, Preferences for current account.';
  return [
    step('Page Receive', `${where} ${text}`, [{ label: 'Remove after (days)', value: String(days ?? 0) }]),
  ];
}

function sending(incoming: RecommendedSettings | null, outgoing: RecommendedSettings): Step {
  const same = incoming?.username === outgoing.username;
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
