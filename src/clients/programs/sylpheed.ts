import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Field, Rendering, StepDraft } from '../client.ts';
import { nameField, step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { usedServers } from '../used-servers.ts';

/**
 * Sylpheed, from which Claws Mail came. Words by the sources of 3.8 (sylpheed-mail/sylpheed c47d366a3c23):
 * src/prefs_account_dialog.c, src/setup.c, src/mainwindow.c. Its assistant knows no ports, so the steps leave it out.
 */
export const sylpheed = mailProgram({
  id: 'sylpheed',
  name: 'Sylpheed',
  kind: 'steps',
  group: 'computer',
  devices: ['windows', 'linux'],
  // Without a server for sending it refuses the page.
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'program', version: '3.8', read: '2026-11' },
  render,
});

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  const servers = usedServers(settings);
  return {
    steps: [
      basic(settings, incoming, outgoing),
      ...keeping(settings),
      sending(incoming, outgoing),
      step('sylpheed-ssl', { fields: servers.map(sslChoice) }),
      step('sylpheed-advanced', {
        fields: servers.map(({ protocol, port }) => ({ label: words[protocol].port, value: String(port) })),
      }),
    ],
    notes: [text('sylpheed-note-first-start')],
  };
}

const words = {
  pop3: {
    name: 'sylpheed-fields.pop3',
    port: 'sylpheed-fields.pop3-port',
    ssl: 'sylpheed-fields.pop3-ssl',
  },
  imap: {
    name: 'sylpheed-fields.imap4',
    port: 'sylpheed-fields.imap4-port',
    ssl: 'sylpheed-fields.imap4-ssl',
  },
  smtp: {
    name: 'sylpheed-fields.send-smtp',
    port: 'sylpheed-fields.smtp-port',
    ssl: 'sylpheed-fields.smtp-ssl',
  },
};

function basic(
  settings: ClientSettings,
  incoming: RecommendedSettings,
  outgoing: RecommendedSettings,
): StepDraft {
  const { account } = settings;
  return step('sylpheed-basic', {
    fields: [
      { label: 'sylpheed-fields.name-of-this-account', value: account.address },
      ...nameField(settings, 'sylpheed-fields.full-name'),
      { label: 'sylpheed-fields.mail-address', value: account.address },
      { label: 'sylpheed-fields.protocol', choice: words[incoming.protocol].name },
      { label: 'sylpheed-fields.server-for-receiving', value: incoming.host },
      { label: 'sylpheed-fields.smtp-server-send', value: outgoing.host },
      { label: 'sylpheed-fields.user-id', value: incoming.username },
    ],
  });
}

function keeping({ incoming, leaveOnServerDays: days }: ClientSettings): StepDraft[] {
  if (incoming?.protocol !== 'pop3') return [];
  const fields = [{ label: 'sylpheed-fields.remove-after', value: String(days ?? 0) }];
  return [step('sylpheed-receive', { args: { days }, fields })];
}

function sending(incoming: RecommendedSettings, outgoing: RecommendedSettings): StepDraft {
  const isSameLogin = incoming.username === outgoing.username;
  return step('sylpheed-send', {
    args: { isSameLogin },
    fields: isSameLogin ? [] : [{ label: 'sylpheed-fields.user-id', value: outgoing.username }],
  });
}

function sslChoice({ protocol, security }: RecommendedSettings): Field {
  const { name, ssl } = words[protocol];
  const choice = { tls: ssl, starttls: 'sylpheed-fields.starttls', none: 'sylpheed-fields.no-ssl' }[security];
  return { label: name, choice };
}
