import type { Security } from '../../model/security.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { shellCommand } from '../quoting/shell.ts';

/**
 * Nextcloud Mail: the command of its administrator that sets an account up for one person. Arguments as in
 * lib/Command/CreateImapAccount.php of nextcloud/mail 5.12, where mail:account:create is still an alias; older versions
 * have that name alone. `tls` means STARTTLS (lib/SMTP/SmtpClientFactory.php).
 */
export const nextcloudMail = mailProgram({
  id: 'nextcloud-mail',
  name: 'Nextcloud Mail',
  kind: 'command',
  group: 'server',
  devices: ['linux'],
  protocols: ['imap', 'smtp'],
  needs: ['incoming', 'outgoing'],
  menuWords: null,
  render,
});

const modes: Record<Security, string> = {
  tls: 'ssl',
  starttls: 'tls',
  none: 'none',
};

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing, account } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  const words = (list: (string | number)[]) => shellCommand(list.map(String));
  const command = [
    'sudo -u www-data php occ mail:account:create -- NEXTCLOUD-USER',
    words([account.displayName ?? account.address, account.address]),
    words([incoming.host, incoming.port, modes[incoming.security], incoming.username]),
    '"$MAIL_PASSWORD"',
    words([outgoing.host, outgoing.port, modes[outgoing.security], outgoing.username]),
    '"$MAIL_PASSWORD"',
  ].join(' ');
  return {
    steps: [
      step('nextcloud-mail-password', { command: 'read -rs MAIL_PASSWORD' }),
      step('nextcloud-mail-create', { command }),
      step('nextcloud-mail-try-it', {
        command: 'sudo -u www-data php occ mail:account:test ID\nunset MAIL_PASSWORD',
      }),
    ],
    notes: [text('nextcloud-mail-note-processes'), text('nextcloud-mail-note-yourself')],
  };
}
