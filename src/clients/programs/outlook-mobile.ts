import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, StepDraft } from '../client.ts';
import { nameField, securityField, step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { hostAndPort } from '../quoting/url.ts';
import { usedServers } from '../used-servers.ts';

/** Outlook for Android, iPhone and iPad, which fetches mail through Microsoft's servers. */
export const outlookMobile = mailProgram({
  id: 'outlook-mobile',
  name: null,
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
      step('outlook-mobile-add', {
        fields: [{ label: 'program-fields.email-address', value: settings.account.address }],
      }),
      step('outlook-mobile-choose', {
        fields: [
          ...nameField(settings, 'outlook-mobile-fields.display-name'),
          { label: 'outlook-mobile-fields.description', value: settings.account.address },
        ],
      }),
      ...usedServers(settings).map(serverStep),
      step('outlook-mobile-sign-in'),
    ],
    notes: [text('outlook-mobile-note-cloud')],
  };
}

function serverStep(server: RecommendedSettings): StepDraft {
  const isOutgoing = server.protocol === 'smtp';
  return step(isOutgoing ? 'outlook-mobile-outgoing' : 'outlook-mobile-incoming', {
    fields: [
      {
        label: isOutgoing ? 'outlook-mobile-fields.smtp-host' : 'outlook-mobile-fields.imap-host',
        value: server.host,
      },
      { label: 'program-fields.port', value: String(server.port) },
      { label: 'outlook-mobile-fields.host-and-port', value: hostAndPort(server.host, server.port) },
      securityField('outlook-mobile-fields.security-type', server),
      {
        label: isOutgoing ? 'outlook-mobile-fields.smtp-user' : 'outlook-mobile-fields.imap-user',
        value: server.username,
      },
    ],
  });
}
