import { type MailProtocol, protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Field, Rendering, StepDraft } from '../client.ts';
import { namedFields, step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { usedServers } from '../used-servers.ts';

/** Samsung Email, the mail app of Galaxy phones and tablets. */
export const samsungMail = mailProgram({
  id: 'samsung-mail',
  name: 'Samsung Email',
  kind: 'steps',
  group: 'phone',
  devices: ['android'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  render,
});

const securities = {
  tls: 'samsung-mail-security.tls',
  starttls: 'samsung-mail-security.starttls',
  none: 'samsung-mail-security.none',
};

function render(settings: ClientSettings): Rendering {
  const protocol = settings.incoming?.protocol ?? 'imap';
  return {
    steps: [
      step('samsung-mail-add', {
        fields: [{ label: 'program-fields.email-address', value: settings.account.address }],
      }),
      step('samsung-mail-choose', { args: { service: protocolName(protocol) } }),
      ...usedServers(settings).map((server) => serverStep(server, settings)),
      step('samsung-mail-sign-in'),
    ],
    notes: [
      text('samsung-mail-note-security'),
      ...(protocol === 'pop3' ? [text('program-app-no-days')] : []),
    ],
  };
}

const serverFields: Record<MailProtocol, string> = {
  pop3: 'samsung-mail-fields.pop3-server',
  imap: 'samsung-mail-fields.imap-server',
  smtp: 'samsung-mail-fields.smtp-server',
};

function serverStep(server: RecommendedSettings, settings: ClientSettings): StepDraft {
  const isOutgoing = server.protocol === 'smtp';
  const names = {
    user: 'program-fields.user',
    host: serverFields[server.protocol],
    security: 'samsung-mail-fields.security-type',
    port: 'program-fields.port',
    securities,
  };
  return step(isOutgoing ? 'samsung-mail-outgoing' : 'samsung-mail-incoming', {
    fields: [...namedFields(server, names), ...(isOutgoing ? [] : deleting(settings))],
  });
}

function deleting({ incoming, leaveOnServerDays }: ClientSettings): Field[] {
  if (incoming?.protocol !== 'pop3') return [];
  const choice =
    leaveOnServerDays === null ? 'samsung-mail-fields.when-deleted' : 'samsung-mail-fields.never';
  return [{ label: 'samsung-mail-fields.delete', choice }];
}
