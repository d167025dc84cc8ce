import type { Security } from '../../model/server-settings.ts';
import type { ClientSettings, Rendering } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { shellCommand } from '../quoting/shell.ts';
import { step } from '../words.ts';

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

const modes: Record<Security, string> = { tls: 'ssl', starttls: 'tls', none: 'none' };

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
      step(
        'Ask for the password',
        'In the directory of Nextcloud on your server. Nothing is shown while you type, and it stays in this terminal only.',
        [],
        'read -rs MAIL_PASSWORD',
      ),
      step(
        'Create the account',
        'Put the name with which the person signs in to Nextcloud in place of NEXTCLOUD-USER. On Debian and Ubuntu the web server is www-data; elsewhere it may be apache, nginx or http.',
        [],
        command,
      ),
      step(
        'Try it',
        'The command above answers with the number of the account. Put it in place of ID, and then forget the password.',
        [],
        'sudo -u www-data php occ mail:account:test ID\nunset MAIL_PASSWORD',
      ),
    ],
    notes: [
      'While the command runs, other users of the server can see the password in the list of processes.',
      'For yourself alone the app does the same: add an account there and choose the tab Manual.',
    ],
  };
}
