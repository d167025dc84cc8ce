import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Step, Value } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { inDays, nameValue, step, usedServers } from '../words.ts';

/**
 * Sylpheed, from which Claws Mail came. Words by the sources of 3.8 (sylpheed-mail/sylpheed c47d366a3c23):
 * src/prefs_account_dialog.c, src/setup.c, src/mainwindow.c. Its assistant knows no ports, so the steps leave it out.
 */
export const sylpheed = mailProgram({
  id: 'sylpheed',
  name: 'Sylpheed',
  kind: 'steps',
  group: 'computer',
  devices: ['windows', 'linux'],
  // Without a server for sending it refuses the page.
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'program', version: '3.8', read: '2026-11' },
  render,
});

const protocolWords = { pop3: 'POP3', imap: 'IMAP4', smtp: 'SMTP' };

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  return {
    steps: [
      basic(settings, incoming, outgoing),
      ...keeping(settings),
      sending(incoming, outgoing),
      step('Page SSL', 'Choose these values.', usedServers(settings).map(sslChoice)),
      step(
        'Page Advanced',
        'Tick the box beside each port and enter the number. Then choose OK, and Close.',
        usedServers(settings).map(({ protocol, port }) => ({
          label: `Specify ${protocolWords[protocol]} port`,
          value: String(port),
        })),
      ),
    ],
    notes: [
      'At its first start it asks where to keep mail: choose OK. Then the window "New account setup" opens: choose Cancel and Yes, for it knows no ports and no STARTTLS.',
    ],
  };
}

function basic(settings: ClientSettings, incoming: RecommendedSettings, outgoing: RecommendedSettings): Step {
  const { account } = settings;
  return step(
    'Page Basic',
    'Choose Configuration, Edit accounts, and Add. Fill in the page Basic and enter the password.',
    [
      { label: 'Name of this account', value: account.address },
      ...nameValue(settings, 'Full name'),
      { label: 'Mail address', value: account.address },
      { label: 'Protocol', value: protocolWords[incoming.protocol] },
      { label: 'Server for receiving', value: incoming.host },
      { label: 'SMTP server (send)', value: outgoing.host },
      { label: 'User ID', value: incoming.username },
    ],
  );
}

function keeping(settings: ClientSettings): Step[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  const text =
    days === null
      ? 'Tick "Remove messages on server when received" and set "Remove after" to 0 days.'
      : `Tick "Remove messages on server when received" and set "Remove after" so that they stay for ${inDays(days)}.`;
  return [step('Page Receive', text, [{ label: 'Remove after', value: String(days ?? 0) }])];
}

function sending(incoming: RecommendedSettings, outgoing: RecommendedSettings): Step {
  const same = incoming.username === outgoing.username;
  const tick = 'Tick "SMTP Authentication (SMTP AUTH)"';
  return step(
    'Page Send',
    same
      ? `${tick}. Leave its user ID and password empty: then those for receiving are used.`
      : `${tick} and enter the user ID and its password.`,
    same ? [] : [{ label: 'User ID', value: outgoing.username }],
  );
}

function sslChoice({ protocol, security }: RecommendedSettings): Value {
  const choices = {
    tls: `Use SSL for ${protocolWords[protocol]} connection`,
    starttls: 'Use STARTTLS command to start SSL session',
    none: "Don't use SSL",
  };
  return {
    label: protocol === 'smtp' ? 'Send (SMTP)' : protocolWords[protocol],
    value: choices[security],
  };
}
