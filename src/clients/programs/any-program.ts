import { protocolName } from '../../model/protocols.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { inDays, serverValues, step, usedServers } from '../words.ts';

/** Any other program, phone, printer or scanner: the plain table. */
export const anyProgram = mailProgram({
  id: 'any-program',
  name: 'Any other program',
  kind: 'steps',
  group: 'device',
  devices: ['any'],
  menuWords: null,
  render,
});

function render(settings: ClientSettings): Rendering {
  const steps = usedServers(settings).map((server) => {
    const direction = server.protocol === 'smtp' ? 'Outgoing mail' : 'Incoming mail';
    return step(
      `${direction} (${protocolName(server.protocol)})`,
      'Enter these values. Fields may have slightly other names.',
      [
        ...serverValues(server),
        { label: 'Password', value: 'the password of your mailbox' },
        { label: 'Authentication', value: 'Normal password' },
      ],
    );
  });
  const notes = settings.outgoing
    ? ['Switch on authentication for the outgoing server, with the same password.']
    : [];
  return { steps: [...steps, ...keeping(settings)], notes };
}

function keeping(settings: ClientSettings) {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  const text =
    days === null
      ? 'Switch off "leave messages on server", so that fetched mail does not fill your mailbox.'
      : `Switch on "leave messages on server" and let the program remove them after ${inDays(days)}.`;
  return [step('Mail on the server', text)];
}
