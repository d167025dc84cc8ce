import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Step, Value } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { namedValues, step, usedServers } from '../words.ts';

/** Samsung Email, the mail app of Galaxy phones and tablets. */
export const samsungMail = mailProgram({
  id: 'samsung-mail',
  name: 'Samsung Email',
  kind: 'steps',
  group: 'phone',
  devices: ['android'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  render,
});

const securities = { tls: 'SSL', starttls: 'TLS', none: 'None' };

function render(settings: ClientSettings): Rendering {
  const kind = settings.incoming ? protocolName(settings.incoming.protocol) : '';
  return {
    steps: [
      step(
        'Add the account',
        'Open Email. In the menu choose the gear, then Add account, then Other. Enter your address and password and choose Manual setup.',
        [{ label: 'Email address', value: settings.account.address }],
      ),
      step(`Choose ${kind} account`, 'Both servers are on one page; scroll down to the second.'),
      ...usedServers(settings).map((server) => serverStep(server, settings)),
      step('Sign in', 'Choose Sign in. The app tests both servers.'),
    ],
    notes: [
      'In the list of security types, STARTTLS is called TLS and encryption from the first byte SSL. Leave "Accept all certificates" off.',
      ...(settings.incoming?.protocol === 'pop3'
        ? [
            'The app knows no number of days: messages stay on the server until they are removed by hand or by another program. Look after your mailbox size now and then.',
          ]
        : []),
    ],
  };
}

function serverStep(server: RecommendedSettings, settings: ClientSettings): Step {
  const outgoing = server.protocol === 'smtp';
  const names = {
    user: 'User name',
    host: `${protocolName(server.protocol)} server`,
    security: 'Security type',
    port: 'Port',
    securities,
  };
  return step(
    outgoing ? 'Outgoing server' : 'Incoming server',
    outgoing
      ? 'Switch on "Authentication required before sending emails", and enter the same password again.'
      : 'Fill in these values.',
    [...namedValues(server, names), ...(outgoing ? [] : deleting(settings))],
  );
}

function deleting({ incoming, leaveOnServerDays }: ClientSettings): Value[] {
  if (incoming?.protocol !== 'pop3') return [];
  const value = leaveOnServerDays === null ? 'When deleted from Inbox' : 'Never';
  return [{ label: 'Delete emails from server', value }];
}
