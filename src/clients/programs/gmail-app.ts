import type { Message } from '../../model/message.ts';
import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Field, Rendering, StepDraft } from '../client.ts';
import { namedFields, nameField, step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { usedServers } from '../used-servers.ts';

/** The Gmail app on Android, which can hold mailboxes of other providers. */
export const gmailApp = mailProgram({
  id: 'gmail-app',
  name: null,
  kind: 'steps',
  group: 'phone',
  devices: ['android'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  render,
});

function render(settings: ClientSettings): Rendering {
  const protocol = settings.incoming?.protocol ?? 'imap';
  return {
    steps: [
      step('gmail-app-add', {
        fields: [{ label: 'program-fields.email-address', value: settings.account.address }],
      }),
      step('gmail-app-choose', { args: { service: protocolName(protocol) } }),
      ...usedServers(settings).map((server) => serverStep(server, settings)),
      step('gmail-app-finish', { fields: nameField(settings, 'gmail-app-fields.your-name') }),
    ],
    notes: notes(settings),
  };
}

function serverStep(server: RecommendedSettings, settings: ClientSettings): StepDraft {
  const names = {
    user: 'gmail-app-fields.username',
    host: 'program-fields.server',
    port: 'program-fields.port',
    security: 'gmail-app-fields.security-type',
  };
  if (server.protocol !== 'smtp')
    return step('gmail-app-incoming', { fields: [...namedFields(server, names), ...deleting(settings)] });
  return step('gmail-app-outgoing', {
    fields: namedFields(server, { ...names, host: 'gmail-app-fields.smtp-server' }),
  });
}

function deleting({ incoming, leaveOnServerDays }: ClientSettings): Field[] {
  if (incoming?.protocol !== 'pop3') return [];
  const choice = leaveOnServerDays === null ? 'gmail-app-fields.when-deleted' : 'gmail-app-fields.never';
  return [{ label: 'gmail-app-fields.delete-email', choice }];
}

function notes(settings: ClientSettings): Message[] {
  return [
    ...(usedServers(settings).some(({ security }) => security === 'none')
      ? [text('gmail-app-note-in-clear')]
      : []),
    ...(settings.incoming?.protocol === 'pop3' ? [text('program-app-no-days')] : []),
  ];
}
