import { type MailProtocol, protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Field, Rendering, StepDraft } from '../client.ts';
import { nameField, step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { hostAndPort } from '../quoting/url.ts';
import { usedServers } from '../used-servers.ts';

/** Claws Mail, by the pages of its account settings. */
export const clawsMail = mailProgram({
  id: 'claws-mail',
  name: 'Claws Mail',
  kind: 'steps',
  group: 'computer',
  devices: ['linux', 'windows'],
  // Without a server for receiving its protocol is "None (SMTP only)".
  needs: ['outgoing'],
  menuWords: { from: 'program', version: '4.1', read: '2026-11' },
  render,
});

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  if (outgoing === null) return { steps: [] };
  return {
    steps: [...wizard(settings, outgoing), ...pages(settings, outgoing)],
    notes: [
      text('claws-mail-note-wizard'),
      text('claws-mail-note-certificate'),
      ...(incoming === null ? [text('claws-mail-note-only-sending')] : []),
    ],
  };
}

function wizard(settings: ClientSettings, outgoing: RecommendedSettings): StepDraft[] {
  const { incoming } = settings;
  if (incoming === null) return [];
  const isSameLogin = incoming.username === outgoing.username;
  return [
    step('claws-mail-wizard-you', {
      fields: [
        ...nameField(settings, 'claws-mail-fields.your-name'),
        { label: 'claws-mail-fields.your-email-address', value: settings.account.address },
      ],
    }),
    step('claws-mail-wizard-receiving', {
      args: { security: incoming.security },
      fields: [
        { label: 'claws-mail-fields.server-type', value: protocolName(incoming.protocol) },
        // The port goes behind the name, as the hint on the field says.
        { label: 'claws-mail-fields.server-address', value: hostAndPort(incoming.host, incoming.port) },
        { label: 'claws-mail-fields.username', value: incoming.username },
      ],
    }),
    step('claws-mail-wizard-sending', {
      args: { isSameLogin, security: outgoing.security },
      fields: [
        { label: 'claws-mail-fields.smtp-server-address', value: hostAndPort(outgoing.host, outgoing.port) },
        ...(isSameLogin ? [] : [{ label: 'claws-mail-fields.smtp-username', value: outgoing.username }]),
      ],
    }),
    step('claws-mail-wizard-end'),
  ];
}

function pages(settings: ClientSettings, outgoing: RecommendedSettings): StepDraft[] {
  const servers = usedServers(settings);
  return [
    basic(settings, outgoing),
    ...keeping(settings),
    sending(settings.incoming, outgoing),
    step('claws-mail-tls', { fields: servers.map(tlsChoice) }),
    step('claws-mail-advanced', {
      fields: servers.map(({ protocol, port }) => ({ label: portFields[protocol], value: String(port) })),
    }),
  ];
}

const portFields: Record<MailProtocol, string> = {
  pop3: 'claws-mail-fields.pop-port',
  imap: 'claws-mail-fields.imap-port',
  smtp: 'claws-mail-fields.smtp-port',
};

function basic(settings: ClientSettings, outgoing: RecommendedSettings): StepDraft {
  const { incoming, account } = settings;
  const protocol =
    incoming === null ? { choice: 'claws-mail-fields.no-protocol' } : { value: ownName(incoming.protocol) };
  return step('claws-mail-basic', {
    args: { isReceiving: incoming !== null },
    fields: [
      { label: 'claws-mail-fields.name-of-account', value: account.address },
      ...nameField(settings, 'claws-mail-fields.full-name'),
      { label: 'claws-mail-fields.mail-address', value: account.address },
      { label: 'claws-mail-fields.protocol', ...protocol },
      ...(incoming ? [{ label: 'claws-mail-fields.server-for-receiving', value: incoming.host }] : []),
      { label: 'claws-mail-fields.smtp-server-send', value: outgoing.host },
      ...(incoming ? [{ label: 'claws-mail-fields.user-id', value: incoming.username }] : []),
    ],
  });
}

function ownName(protocol: MailProtocol): string {
  return protocol === 'pop3' ? 'POP' : protocolName(protocol);
}

function keeping({ incoming, leaveOnServerDays: days }: ClientSettings): StepDraft[] {
  if (incoming?.protocol !== 'pop3') return [];
  const fields = [{ label: 'claws-mail-fields.remove-after-days', value: String(days ?? 0) }];
  return [step('claws-mail-receive', { args: { days }, fields })];
}

function sending(incoming: RecommendedSettings | null, outgoing: RecommendedSettings): StepDraft {
  const isSameLogin = incoming?.username === outgoing.username;
  return step('claws-mail-send', {
    args: { isSameLogin },
    fields: [
      { label: 'claws-mail-fields.authentication-method', choice: 'claws-mail-fields.automatic' },
      ...(isSameLogin ? [] : [{ label: 'claws-mail-fields.user-id', value: outgoing.username }]),
    ],
  });
}

const tlsFields: Record<MailProtocol, string> = {
  pop3: 'claws-mail-fields.pop',
  imap: 'claws-mail-fields.imap',
  smtp: 'claws-mail-fields.send-smtp',
};

function tlsChoice({ protocol, security }: RecommendedSettings): Field {
  const choices = {
    tls: 'claws-mail-security.tls',
    starttls: 'claws-mail-security.starttls',
    none: 'claws-mail-security.none',
  };
  return { label: tlsFields[protocol], choice: choices[security] };
}
