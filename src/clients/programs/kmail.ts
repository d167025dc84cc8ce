import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Field, Rendering, StepDraft } from '../client.ts';
import { nameField, securityField, step } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';

/**
 * KMail, the mail program of KDE. The pages Identities and Receiving were seen in its windows; the words of its forms for
 * servers are read from its files (menu-words.test.ts).
 */
export const kmail = mailProgram({
  id: 'kmail',
  name: 'KMail',
  kind: 'steps',
  group: 'computer',
  devices: ['linux'],
  menuWords: { from: 'program', version: '5.22 (KDE Gear 22.12)', read: '2026-11' },
  quickWay: { reader: 'kmail', step: quickStep },
  render,
});

/**
 * In words that hold for the assistant of 22.12 and the newer one (KDE/kmail-account-wizard 8163b657bd21) alike; up to
 * 24.02 it asks the domain over http only.
 */
function quickStep(settings: ClientSettings): StepDraft {
  const { incoming, account } = settings;
  return step('kmail-quick', {
    args: { server: incoming?.host ?? '', protocol: incoming?.protocol ?? null },
    fields: [
      ...nameField(settings, 'kmail-fields.full-name'),
      { label: 'kmail-fields.email-address', value: account.address },
    ],
  });
}

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing, account } = settings;
  return {
    steps: [
      step('kmail-name', {
        fields: [
          ...nameField(settings, 'kmail-fields.your-name'),
          { label: 'program-fields.email-address', value: account.address },
        ],
      }),
      ...(incoming ? [receiving(incoming, account.address), ...keeping(settings)] : []),
      ...(outgoing ? [sending(outgoing, account.address)] : []),
      step('kmail-finish'),
    ],
  };
}

function receiving(server: RecommendedSettings, address: string): StepDraft {
  const isPop = server.protocol === 'pop3';
  return step('kmail-receiving', {
    args: { protocol: server.protocol },
    fields: [
      { label: isPop ? 'kmail-fields.pop3-account' : 'kmail-fields.imap-account', value: address },
      { label: isPop ? 'kmail-fields.pop3-server' : 'kmail-fields.imap-server', value: server.host },
      { label: 'kmail-fields.username', value: server.username },
      ...advanced(server),
    ],
  });
}

function sending(server: RecommendedSettings, address: string): StepDraft {
  return step('kmail-sending', {
    fields: [
      { label: 'kmail-fields.name', value: address },
      { label: 'kmail-fields.outgoing-mail-server', value: server.host },
      { label: 'kmail-fields.login', value: server.username },
      ...advanced(server),
    ],
  });
}

function advanced(server: RecommendedSettings): Field[] {
  const label = 'program-fields.authentication';
  return [
    securityField('program-fields.encryption', server),
    { label: 'program-fields.port', value: String(server.port) },
    server.protocol === 'pop3' ? { label, choice: 'kmail-fields.clear-text' } : { label, value: 'PLAIN' },
  ];
}

function keeping({ incoming, leaveOnServerDays: days }: ClientSettings): StepDraft[] {
  if (incoming?.protocol !== 'pop3') return [];
  if (days === null) return [step('kmail-remove')];
  return [
    step('kmail-keep', {
      args: { days },
      fields: [{ label: 'kmail-fields.days-to-leave-messages', value: String(days) }],
    }),
  ];
}
