import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Step, Value } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { namedValues, nameValue, securityNames, step, usedServers } from '../words.ts';

/** The Gmail app on Android, which can hold mailboxes of other providers. */
export const gmailApp = mailProgram({
  id: 'gmail-app',
  name: 'Gmail app (Android)',
  kind: 'steps',
  group: 'phone',
  devices: ['android'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  render,
});

function render(settings: ClientSettings): Rendering {
  const kind = settings.incoming ? protocolName(settings.incoming.protocol) : '';
  return {
    steps: [
      step(
        'Add the account',
        'Tap your picture, choose Add another account, then Other. Enter your address and choose Manual setup.',
        [{ label: 'Email address', value: settings.account.address }],
      ),
      step(`Choose Personal (${kind})`, 'Then enter the password of your mailbox and choose Next.'),
      ...usedServers(settings).map((server) => serverStep(server, settings)),
      step('Finish', 'Choose Next twice and enter your name.', [...nameValue(settings, 'Your name')]),
    ],
    notes: notes(settings),
  };
}

function serverStep(server: RecommendedSettings, settings: ClientSettings): Step {
  const outgoing = server.protocol === 'smtp';
  const names = {
    user: 'Username',
    host: outgoing ? 'SMTP server' : 'Server',
    port: 'Port',
    security: 'Security type',
  };
  return step(
    outgoing ? 'Outgoing server settings' : 'Incoming server settings',
    `Replace what is there by these values${outgoing ? ' and leave "Require sign-in" on' : ''}. Never choose "Accept all certificates". Then choose Next.`,
    [...namedValues(server, names), ...(outgoing ? [] : deleting(settings))],
  );
}

function deleting({ incoming, leaveOnServerDays }: ClientSettings): Value[] {
  if (incoming?.protocol !== 'pop3') return [];
  const value = leaveOnServerDays === null ? 'When I delete from inbox' : 'Never';
  return [{ label: 'Delete email from server', value }];
}

function notes(settings: ClientSettings): string[] {
  const clear = usedServers(settings).some(({ security }) => securityNames[security] === 'None');
  const words =
    settings.incoming?.protocol === 'pop3'
      ? [
          'The app knows no number of days: messages stay on the server until they are removed by hand or by another program. Look after your mailbox size now and then.',
        ]
      : [];
  return clear ? ['Newer versions of the app may refuse a server without encryption.', ...words] : words;
}
