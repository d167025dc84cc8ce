import { protocolName } from '../../model/protocols.ts';
import type { RecommendedSettings } from '../../model/report.ts';
import type { ClientSettings, Rendering, Scan, Step } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { thunderbirdQrPayload } from '../thunderbird-qr.ts';
import { namedValues, nameValue, step, usedServers } from '../words.ts';

/**
 * Thunderbird for Android, and K-9 Mail, which is the same program under its first name. Words by the sources of version
 * 22.0 (tag THUNDERBIRD_22_0): strings.xml of feature/settings/import, feature/account/setup, feature/account/server and
 * feature/thundermail, SettingsListFragment, SettingsImportViewModel.
 */
export const thunderbirdAndroid = mailProgram({
  id: 'thunderbird-android',
  name: 'Thunderbird for Android (K-9 Mail)',
  kind: 'steps',
  group: 'phone',
  devices: ['android'],
  // It does not finish an account that lacks one of them.
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'program', version: '22', read: '2026-11' },
  quickWay: { reader: 'thunderbird-android', step: quickStep },
  render,
});

const toAddAccount =
  'On the first start choose Get started, then Add an email account; later open the menu and choose Settings, then Add account.';

const securities = { tls: 'SSL/TLS', starttls: 'StartTLS', none: 'None' };

function quickStep({ account, incoming }: ClientSettings): Step {
  return step(
    'Address, password, name',
    `${toAddAccount} Enter your address and choose Next. When it has found ${incoming?.host ?? ''}, enter the password of your mailbox and choose Next until you are asked for your name. If it finds something else, follow the steps below.`,
    [{ label: 'Email address', value: account.address }],
  );
}

function render(settings: ClientSettings): Rendering {
  return {
    steps: [
      step(
        'Add the account',
        `${toAddAccount} Enter your address and choose Next. If settings are found by themselves, choose Edit configuration; otherwise the fields for them open.`,
        [{ label: 'Email address', value: settings.account.address }],
      ),
      ...usedServers(settings).map(serverStep),
      step(
        'Finish',
        'Choose Next until you are asked for your name, enter it, and choose Next until the account is there.',
        nameValue(settings, 'Your name'),
      ),
      ...keeping(settings),
    ],
    scan: scan(settings),
    notes: notes(settings),
  };
}

/** Its scanner is made for codes of Thunderbird on a computer; this is one. K-9 Mail is built without it. */
function scan(settings: ClientSettings): Scan | null {
  const payload = thunderbirdQrPayload(settings);
  if (payload === null) return null;
  const name = settings.account.displayName
    ? ''
    : ' Your name is not in the code: enter it afterwards in Settings, your account, Manage identities.';
  return {
    payload,
    step: step(
      'Scan a code',
      `Have this page on another screen or on paper. In the app choose Get started, Add an email account, Scan QR code (in older versions Get started, Import settings). If it already holds an account, open the menu and choose Settings, Import settings, Scan QR code. Point the camera at the code, choose Import, tap the account, enter the password of your mailbox, and choose OK.${name} Thunderbird on a computer is not needed. K-9 Mail cannot scan: follow the steps there.`,
    ),
  };
}

function serverStep(server: RecommendedSettings): Step {
  const outgoing = server.protocol === 'smtp';
  const title = outgoing ? 'Outgoing server settings' : 'Incoming server settings';
  return step(title, 'Fill in these values and your password, then choose Next.', [
    ...(outgoing ? [] : [{ label: 'Protocol', value: protocolName(server.protocol) }]),
    ...namedValues(server, {
      host: 'Server',
      security: 'Security',
      port: 'Port',
      user: 'Username',
      securities,
    }),
    { label: 'Authentication', value: 'Normal password' },
  ]);
}

function keeping(settings: ClientSettings): Step[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const where = 'Open Settings, your account, Fetching mail, and choose "When I delete a message".';
  const value = settings.leaveOnServerDays === null ? 'Delete from server' : 'Do not delete on server';
  return [step('Mail on the server', where, [{ label: 'When I delete a message', value }])];
}

function notes(settings: ClientSettings): string[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  return [
    'With POP3 this program shows the newest messages and leaves all of them on the server until you delete them; it knows no number of days. Look after your mailbox size now and then, or use IMAP.',
  ];
}
