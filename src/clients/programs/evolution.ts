import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Step } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { namedValues, nameValue, step } from '../words.ts';

/** Evolution, the mail program of GNOME. */
export const evolution = mailProgram({
  id: 'evolution',
  name: 'Evolution',
  kind: 'steps',
  group: 'computer',
  devices: ['linux'],
  menuWords: { from: 'program', version: '3.46', read: '2026-11' },
  quickWay: { reader: 'evolution', step: quickStep },
  render,
});

function quickStep(settings: ClientSettings): Step {
  return step(
    'Name, address, password',
    `Choose File, New, Mail Account; on the first start an assistant opens by itself. On the page Identity fill in both fields, leave "Look up mail server details based on the entered e-mail address" ticked, and choose Next. When the summary shows ${settings.incoming?.host ?? ''}, choose Next and Apply, and enter the password of your mailbox when you are asked for it. If it shows something else, follow the steps below.`,
    identityValues(settings),
  );
}

function identityValues(settings: ClientSettings) {
  return [...nameValue(settings, 'Full Name'), { label: 'Email Address', value: settings.account.address }];
}

const names = {
  host: 'Server',
  port: 'Port',
  user: 'Username',
  security: 'Encryption method',
  securities: {
    tls: 'TLS on a dedicated port',
    starttls: 'STARTTLS after connecting',
    none: 'No encryption',
  },
};

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  return {
    steps: [
      step(
        'Add the account',
        'Choose File, New, Mail Account; on the first start an assistant opens by itself. On the page Identity enter these values, untick "Look up mail server details based on the entered e-mail address", and choose Next.',
        identityValues(settings),
      ),
      ...(incoming ? [receiving(incoming), ...keeping(settings)] : []),
      ...(outgoing ? [sending(outgoing)] : []),
      step('Finish', 'Choose Next, then Apply. Evolution asks for the password when it signs in.'),
    ],
  };
}

function receiving(server: RecommendedSettings): Step {
  return step('Receiving Email', 'Fill in these values.', [
    { label: 'Server Type', value: server.protocol === 'pop3' ? 'POP' : 'IMAP' },
    ...namedValues(server, names),
    { label: 'Authentication', value: 'Password' },
  ]);
}

function sending(server: RecommendedSettings): Step {
  return step('Sending Email', 'Tick "Server requires authentication" and fill in these values.', [
    { label: 'Server Type', value: 'SMTP' },
    ...namedValues(server, names),
    { label: 'Type', value: 'PLAIN' },
  ]);
}

function keeping(settings: ClientSettings): Step[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  if (days === null) return [step('Receiving Options', 'Untick "Leave messages on server".')];
  const text = 'Tick "Leave messages on server" and put the number of days into "Delete after … day(s)".';
  return [step('Receiving Options', text, [{ label: 'Delete after', value: String(days) }])];
}
