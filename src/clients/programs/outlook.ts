import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Field, Rendering, StepDraft } from '../client.ts';
import { nameField, securityField, step } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';

/** Classic Outlook for Windows, by way of the Mail dialogue of the Control Panel, which shows every setting. */
export const outlook = mailProgram({
  id: 'outlook',
  name: null,
  kind: 'steps',
  group: 'computer',
  devices: ['windows'],
  // For POP3 it has a tick for SSL/TLS and nothing else: with STARTTLS settings the password would travel in clear text.
  starttls: ['imap', 'smtp'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  quickWay: { reader: 'outlook', step: quickStep },
  render,
});

function quickStep({ account }: ClientSettings): StepDraft {
  return step('outlook-quick', {
    fields: [{ label: 'program-fields.email-address', value: account.address }],
  });
}

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  if (incoming === null || outgoing === null) return { steps: [] };
  return {
    steps: [
      step('outlook-open'),
      step('outlook-account', { fields: accountFields(settings, incoming, outgoing) }),
      outgoingStep(incoming, outgoing),
      step('outlook-advanced', {
        args: { protocol: incoming.protocol, days: settings.leaveOnServerDays },
        fields: advancedFields(incoming, outgoing),
      }),
      step('outlook-finish'),
    ],
  };
}

function accountFields(
  settings: ClientSettings,
  incoming: RecommendedSettings,
  outgoing: RecommendedSettings,
): Field[] {
  return [
    ...nameField(settings, 'outlook-fields.name'),
    { label: 'outlook-fields.address', value: settings.account.address },
    { label: 'outlook-fields.kind', value: protocolName(incoming.protocol) },
    { label: 'outlook-fields.incoming-server', value: incoming.host },
    { label: 'outlook-fields.outgoing-server', value: outgoing.host },
    { label: 'outlook-fields.user', value: incoming.username },
  ];
}

function outgoingStep(incoming: RecommendedSettings, outgoing: RecommendedSettings): StepDraft {
  const isSameLogin = incoming.username === outgoing.username;
  return step('outlook-outgoing', {
    args: { isSameLogin },
    fields: isSameLogin ? [] : [{ label: 'outlook-fields.user', value: outgoing.username }],
  });
}

function advancedFields(incoming: RecommendedSettings, outgoing: RecommendedSettings): Field[] {
  const isPop = incoming.protocol === 'pop3';
  const tick = incoming.security === 'tls' ? 'program-fields.ticked' : 'program-fields.unticked';
  return [
    { label: isPop ? 'outlook-fields.pop3-port' : 'outlook-fields.imap-port', value: String(incoming.port) },
    isPop
      ? { label: 'outlook-fields.pop3-tls', choice: tick }
      : securityField('outlook-fields.incoming-security', incoming),
    { label: 'outlook-fields.smtp-port', value: String(outgoing.port) },
    securityField('outlook-fields.outgoing-security', outgoing),
  ];
}
