import type { MailProtocol } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, StepDraft } from '../client.ts';
import { step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { usedServers } from '../used-servers.ts';

/** The new Outlook for Windows, which fetches mail through Microsoft's servers. */
export const outlookNew = mailProgram({
  id: 'outlook-new',
  name: null,
  kind: 'steps',
  group: 'computer',
  devices: ['windows'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  render,
});

function render(settings: ClientSettings): Rendering {
  const { incoming } = settings;
  return {
    steps: [
      step('outlook-new-add', {
        fields: [{ label: 'program-fields.email-address', value: settings.account.address }],
      }),
      step('outlook-new-choose', { args: { protocol: incoming?.protocol ?? null } }),
      ...usedServers(settings).map(serverStep),
      step('outlook-new-finish'),
    ],
    notes: [
      text('outlook-new-note-cloud'),
      ...(incoming?.protocol === 'pop3' ? [text('outlook-new-note-days')] : []),
    ],
  };
}

const securities = {
  tls: 'program-security.tls',
  starttls: 'outlook-new-security.starttls',
  none: 'program-security.none',
};

function serverStep({ protocol, host, port, security, username }: RecommendedSettings): StepDraft {
  const own = labels[protocol];
  return step(own.step, {
    fields: [
      { label: own.server, value: host },
      { label: 'program-fields.port', value: String(port) },
      { label: 'outlook-new-fields.security', choice: securities[security] },
      { label: own.user, value: username },
    ],
  });
}

const labels: Record<MailProtocol, { step: string; server: string; user: string }> = {
  pop3: {
    step: 'outlook-new-pop',
    server: 'outlook-new-fields.pop-server',
    user: 'outlook-new-fields.pop-user',
  },
  imap: {
    step: 'outlook-new-imap',
    server: 'outlook-new-fields.imap-server',
    user: 'outlook-new-fields.imap-user',
  },
  smtp: {
    step: 'outlook-new-smtp',
    server: 'outlook-new-fields.smtp-server',
    user: 'outlook-new-fields.smtp-user',
  },
};
