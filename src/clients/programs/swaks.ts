import type { ClientSettings, Rendering } from '../client.ts';
import { step } from '../drafts.ts';
import { mailSender } from '../program-kinds.ts';
import { shellCommand } from '../quoting/shell.ts';
import { UnsafeValueError } from '../safe-value.ts';

/** swaks: a command that tests the outgoing server and stops after the login. */
export const swaks = mailSender({
  id: 'swaks',
  name: 'swaks',
  kind: 'command',
  group: 'command-line',
  devices: ['linux', 'macos'],
  menuWords: null,
  render,
});

const encryption = {
  tls: ['--tls-on-connect', '--tls-verify'],
  starttls: ['--tls', '--tls-verify'],
  none: [],
};

function render(settings: ClientSettings): Rendering {
  const { outgoing, account } = settings;
  if (outgoing === null) return { steps: [] };
  const command = shellCommand([
    'swaks',
    ...['--server', outgoing.host],
    ...['--port', String(outgoing.port)],
    ...encryption[outgoing.security],
    ...['--from', argument(account.address)],
    '--auth',
    ...['--auth-user', argument(outgoing.username)],
    // Masks the password while it is typed and its encoded form in the dialogue that is printed.
    '--protect-prompt',
    '--auth-hide-password',
    ...['--quit-after', 'AUTH'],
  ]);
  return {
    steps: [step('swaks-test', { command: command })],
  };
}

/** swaks takes whatever begins with a dash for an option, and `<>` for "empty". */
function argument(value: string): string {
  if (value.startsWith('-') || value === '<>') throw new UnsafeValueError('dash');
  return value;
}
