import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, ScanDraft, StepDraft } from '../client.ts';
import { namedFields, nameField, step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';
import { thunderbirdQrPayload } from '../thunderbird-qr.ts';
import { usedServers } from '../used-servers.ts';

/**
 * Thunderbird for Android, and K-9 Mail, which is the same program under its first name. Words by the sources of version
 * 22.0 (tag THUNDERBIRD_22_0): strings.xml of feature/settings/import, feature/account/setup, feature/account/server and
 * feature/thundermail, SettingsListFragment, SettingsImportViewModel.
 */
export const thunderbirdAndroid = mailProgram({
  id: 'thunderbird-android',
  name: null,
  kind: 'steps',
  group: 'phone',
  devices: ['android'],
  // It does not finish an account that lacks one of them.
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'program', version: '22', read: '2026-11' },
  quickWay: { reader: 'thunderbird-android', step: quickStep },
  render,
});

const securities = {
  tls: 'program-security.tls',
  starttls: 'thunderbird-android-security.starttls',
  none: 'program-security.none',
};

function quickStep({ account, incoming }: ClientSettings): StepDraft {
  return step('thunderbird-android-quick', {
    args: { server: incoming?.host ?? '' },
    fields: [{ label: 'program-fields.email-address', value: account.address }],
  });
}

function render(settings: ClientSettings): Rendering {
  return {
    steps: [
      step('thunderbird-android-add', {
        fields: [{ label: 'program-fields.email-address', value: settings.account.address }],
      }),
      ...usedServers(settings).map(serverStep),
      step('thunderbird-android-finish', {
        fields: nameField(settings, 'thunderbird-android-fields.your-name'),
      }),
      ...keeping(settings),
    ],
    scan: scan(settings),
    notes: settings.incoming?.protocol === 'pop3' ? [text('thunderbird-android-note-pop3')] : [],
  };
}

/** Its scanner is made for codes of Thunderbird on a computer; this is one. K-9 Mail is built without it. */
function scan(settings: ClientSettings): ScanDraft | null {
  const payload = thunderbirdQrPayload(settings);
  if (payload === null) return null;
  const hasName = Boolean(settings.account.displayName);
  return { payload, step: step('thunderbird-android-scan', { args: { hasName } }) };
}

function serverStep(server: RecommendedSettings): StepDraft {
  const isOutgoing = server.protocol === 'smtp';
  const protocol = { label: 'thunderbird-android-fields.protocol', value: protocolName(server.protocol) };
  return step(isOutgoing ? 'thunderbird-android-outgoing' : 'thunderbird-android-incoming', {
    fields: [
      ...(isOutgoing ? [] : [protocol]),
      ...namedFields(server, names),
      { label: 'program-fields.authentication', choice: 'thunderbird-android-fields.normal-password' },
    ],
  });
}

const names = {
  host: 'program-fields.server',
  security: 'thunderbird-android-fields.security',
  port: 'program-fields.port',
  user: 'thunderbird-android-fields.username',
  securities,
};

function keeping({ incoming, leaveOnServerDays }: ClientSettings): StepDraft[] {
  if (incoming?.protocol !== 'pop3') return [];
  const choice =
    leaveOnServerDays === null ? 'thunderbird-android-fields.delete' : 'thunderbird-android-fields.keep';
  return [
    step('thunderbird-android-keeping', {
      fields: [{ label: 'thunderbird-android-fields.when-i-delete', choice }],
    }),
  ];
}
