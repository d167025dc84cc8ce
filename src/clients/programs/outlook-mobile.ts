import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Step } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { hostAndPort } from '../quoting/url.ts';
import { nameValue, securityNames, step, usedServers } from '../words.ts';

/** Outlook for Android, iPhone and iPad, which fetches mail through Microsoft's servers. */
export const outlookMobile = mailProgram({
  id: 'outlook-mobile',
  name: 'Outlook (phone)',
  kind: 'steps',
  group: 'phone',
  devices: ['ios', 'android'],
  // POP3 is offered on some versions and missing from others, so nobody is sent there.
  protocols: ['imap', 'smtp'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  render,
});

function render(settings: ClientSettings): Rendering {
  return {
    steps: [
      step(
        'Add the account',
        'Open Outlook, tap your picture or the menu, then the envelope with the plus sign or the gear, and choose Add Email Account. Enter your address and continue.',
        [{ label: 'Email address', value: settings.account.address }],
      ),
      step(
        'Choose IMAP',
        'If Outlook asks for a password of Microsoft or picks another provider, choose "Not Microsoft?" or "Change provider", then IMAP. Turn on "Use advanced settings".',
        [...nameValue(settings, 'Display Name'), { label: 'Description', value: settings.account.address }],
      ),
      ...usedServers(settings).map(serverStep),
      step('Sign in', 'Tap the tick or Sign In. Outlook tests both servers; this can take a minute.'),
    ],
    notes: [
      'Outlook on a phone gives your password and your mail to Microsoft: its servers sign in to your mailbox and keep a copy. Other programs connect directly.',
    ],
  };
}

function serverStep(server: RecommendedSettings): Step {
  const [title, kind] =
    server.protocol === 'smtp' ? ['Outgoing mail server', 'SMTP'] : ['Incoming mail server', 'IMAP'];
  return step(
    title,
    'Fill in these values and your password. Where there is no field for the port, it follows the host name after a colon.',
    [
      { label: `${kind} Host Name`, value: server.host },
      { label: 'Port', value: String(server.port) },
      { label: 'Host name and port in one field', value: hostAndPort(server.host, server.port) },
      { label: 'Security Type', value: securityNames[server.security] },
      { label: `${kind} Username`, value: server.username },
    ],
  );
}
