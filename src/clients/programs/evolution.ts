import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, StepDraft } from '../client.ts';
import { namedFields, nameField, step } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';

/** Evolution, the mail program of GNOME. */
export const evolution = mailProgram({
  id: 'evolution',
  name: 'Evolution',
  kind: 'steps',
  group: 'computer',
  devices: ['linux'],
  menuWords: { from: 'program', version: '3.46', read: '2026-11' },
  quickWay: { reader: 'evolution', step: quickStep },
  render,
});

function quickStep(settings: ClientSettings): StepDraft {
  return step('evolution-quick', {
    args: { server: settings.incoming?.host ?? '' },
    fields: identityFields(settings),
  });
}

function identityFields(settings: ClientSettings) {
  return [
    ...nameField(settings, 'evolution-fields.full-name'),
    { label: 'evolution-fields.email-address', value: settings.account.address },
  ];
}

const names = {
  host: 'program-fields.server',
  port: 'program-fields.port',
  user: 'evolution-fields.username',
  security: 'evolution-fields.encryption-method',
  securities: {
    tls: 'evolution-security.tls',
    starttls: 'evolution-security.starttls',
    none: 'evolution-security.none',
  },
};

function render(settings: ClientSettings): Rendering {
  const { incoming, outgoing } = settings;
  return {
    steps: [
      step('evolution-add', { fields: identityFields(settings) }),
      ...(incoming ? [receiving(incoming), ...keeping(settings)] : []),
      ...(outgoing ? [sending(outgoing)] : []),
      step('evolution-finish'),
    ],
  };
}

function receiving(server: RecommendedSettings): StepDraft {
  return step('evolution-receiving', {
    fields: [
      { label: 'evolution-fields.server-type', value: server.protocol === 'pop3' ? 'POP' : 'IMAP' },
      ...namedFields(server, names),
      { label: 'evolution-fields.authentication', choice: 'evolution-fields.password' },
    ],
  });
}

function sending(server: RecommendedSettings): StepDraft {
  return step('evolution-sending', {
    fields: [
      { label: 'evolution-fields.server-type', value: 'SMTP' },
      ...namedFields(server, names),
      { label: 'evolution-fields.type', choice: 'evolution-fields.plain' },
    ],
  });
}

function keeping({ incoming, leaveOnServerDays: days }: ClientSettings): StepDraft[] {
  if (incoming?.protocol !== 'pop3') return [];
  const fields = days === null ? [] : [{ label: 'evolution-fields.delete-after', value: String(days) }];
  return [step('evolution-keeping', { args: { days }, fields })];
}
