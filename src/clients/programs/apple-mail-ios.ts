import { appleProfile, signatureNotes } from '../apple-profile.ts';
import type { ClientSettings, Rendering, Step } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { inDays, step } from '../words.ts';

/** Mail on iPhone and iPad, by a configuration profile. */
export const appleMailIos = mailProgram({
  id: 'apple-mail-ios',
  name: 'Apple Mail (iPhone, iPad)',
  kind: 'file',
  group: 'phone',
  devices: ['ios'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  render,
});

function render(settings: ClientSettings): Rendering {
  return {
    steps: [...steps, ...keeping(settings)],
    file: appleProfile(settings),
    notes: [...signatureNotes(settings), 'The profile holds no password; the device asks for it.'],
  };
}

const steps: Step[] = [
  step(
    'Download the profile',
    'Open this page in Safari on the device, download the profile and choose Allow.',
  ),
  step(
    'Install it',
    'Open Settings and choose Profile Downloaded, then Install, and enter the password of your mailbox when asked. If it is not shown, look in General, VPN & Device Management.',
  ),
  step('Start Mail', 'The account is there. Mail fetches your messages.'),
];

function keeping(settings: ClientSettings): Step[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  const title =
    days === null ? 'Remove mail from the server' : `Leave mail on the server for about ${inDays(days)}`;
  const text =
    'A profile cannot set this. Open Settings, Apps, Mail, Mail Accounts (in older versions Settings, Mail, Accounts), your account, Advanced, "Delete from server", and choose the nearest value.';
  return [step(title, text, [{ label: 'Delete from server', value: nearestChoice(days) }])];
}

function nearestChoice(days: number | null): string {
  if (days === null) return 'When removed from Inbox';
  return days <= 31 ? 'Seven days' : 'Never';
}
