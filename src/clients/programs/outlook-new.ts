import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Step } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { step, usedServers } from '../words.ts';

const securityChoices = { tls: 'SSL/TLS', starttls: 'StartTLS', none: 'None' } as const;

/** The new Outlook for Windows, which fetches mail through Microsoft's servers. */
export const outlookNew = mailProgram({
  id: 'outlook-new',
  name: 'Outlook (new)',
  kind: 'steps',
  group: 'computer',
  devices: ['windows'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  render,
});

function render(settings: ClientSettings): Rendering {
  const provider = settings.incoming ? protocolName(settings.incoming.protocol).replace('POP3', 'POP') : '';
  const steps = [
    step(
      'Add the account',
      'Open Settings (the gear), Accounts, Email accounts, and choose Add account. Enter your address and choose Continue.',
      [{ label: 'Email address', value: settings.account.address }],
    ),
    step(
      `Choose ${provider}`,
      `If Outlook picks a kind of account by itself, choose "Choose provider" and then ${provider}. Enter your password and open "Show more" to see the server fields.`,
    ),
    ...usedServers(settings).map(serverStep),
    step(
      'Finish',
      'Choose Continue. Outlook says that it will sync your mail with the Microsoft cloud; it works only if you agree.',
    ),
  ];
  return { steps, notes: notes(settings) };
}

function serverStep(server: RecommendedSettings): Step {
  const kind = server.protocol === 'smtp' ? 'SMTP' : protocolName(server.protocol).replace('POP3', 'POP');
  const direction = server.protocol === 'smtp' ? 'outgoing' : 'incoming';
  return step(`${kind} ${direction} server`, 'Fill in these values.', [
    { label: `${kind} ${direction} server`, value: server.host },
    { label: 'Port', value: String(server.port) },
    { label: 'Secure connection type', value: securityChoices[server.security] },
    { label: `${kind} username`, value: server.username },
  ]);
}

function notes(settings: ClientSettings): string[] {
  const cloud =
    'The new Outlook gives your password and your mail to Microsoft: its servers sign in to your mailbox and keep a copy. Classic Outlook and other programs connect directly.';
  if (settings.incoming?.protocol !== 'pop3') return [cloud];
  const days =
    'The new Outlook may not let you choose how many days mail stays on the server. If that matters to you, use classic Outlook or another program.';
  return [cloud, days];
}
