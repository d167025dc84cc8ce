import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Say } from '../client.ts';
import { step, verification } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { keyfileList, keyfileString } from '../quoting/keyfile.ts';
import { mailboxHeader } from '../quoting/mail-address.ts';
import { fullName } from '../used-servers.ts';

/**
 * Geary, by the file it keeps for an account. The keys are those its account manager reads in version 1 of the format
 * (src/client/accounts/accounts-manager.vala, AccountConfigV1 and ServiceConfigV1).
 */
export const geary = mailProgram({
  id: 'geary',
  name: 'Geary',
  kind: 'file',
  group: 'computer',
  devices: ['linux'],
  protocols: ['imap', 'smtp'],
  needs: ['incoming', 'outgoing'],
  menuWords: null,
  render,
});

const securities = { tls: 'transport', starttls: 'start-tls', none: 'none' };

function render(settings: ClientSettings, say: Say): Rendering {
  const { incoming, outgoing, account } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  const content = [
    `# ${say(verification(settings))}`,
    '[Metadata]',
    'version=1',
    'status=enabled',
    '',
    '[Account]',
    `label=${keyfileString(account.address)}`,
    'service_provider=other',
    `sender_mailboxes=${keyfileList(mailboxHeader(fullName(settings), account.address))}`,
    '',
    ...service('Incoming', incoming, 'custom'),
    '',
    ...service('Outgoing', outgoing, incoming.username === outgoing.username ? 'use-incoming' : 'custom'),
    '',
  ].join('\n');
  return { steps, file: { name: 'geary.ini', mimeType: 'text/plain', content } };
}

function service(group: string, server: RecommendedSettings, credentials: string): string[] {
  return [
    `[${group}]`,
    `host=${keyfileString(server.host)}`,
    `port=${server.port}`,
    `transport_security=${securities[server.security]}`,
    `login=${keyfileString(server.username)}`,
    `credentials=${credentials}`,
    'remember_password=true',
  ];
}

const steps = [
  step('geary-make-a-place', {
    command: 'mkdir -p ~/.config/geary/account_01 ~/.local/share/geary/account_01',
  }),
  step('geary-save-the-file', { command: 'chmod 600 ~/.config/geary/account_01/geary.ini' }),
  step('geary-start-geary'),
];
