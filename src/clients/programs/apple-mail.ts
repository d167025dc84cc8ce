import { appleProfile, signatureNotes } from '../apple-profile.ts';
import type { ClientSettings, Rendering, Step } from '../client.ts';
import { mailProgram } from '../program-kinds.ts';
import { inDays, step } from '../words.ts';

/** Mail on a Mac, by a configuration profile. */
export const appleMail = mailProgram({
  id: 'apple-mail',
  name: 'Apple Mail (Mac)',
  kind: 'file',
  group: 'computer',
  devices: ['macos'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  render,
});

function render(settings: ClientSettings): Rendering {
  return {
    steps: [...steps, ...keeping(settings)],
    file: appleProfile(settings),
    notes: [...signatureNotes(settings), 'The profile holds no password; the Mac asks for it.'],
  };
}

const steps: Step[] = [
  step('Open the profile', 'Download the profile and double-click it. The Mac says that it can be reviewed.'),
  step(
    'Install it',
    'Open System Settings, General, Device Management (in older versions Privacy & Security, Profiles, or System Preferences, Profiles). Double-click the profile, choose Install, and enter the password of your mailbox.',
  ),
  step('Start Mail', 'The account is there. Mail fetches your messages.'),
];

function keeping(settings: ClientSettings): Step[] {
  if (settings.incoming?.protocol !== 'pop3') return [];
  const days = settings.leaveOnServerDays;
  const title =
    days === null
      ? 'Remove fetched mail from the server'
      : `Leave mail on the server for about ${inDays(days)}`;
  const text =
    'A profile cannot set this. In Mail choose Mail, Settings, Accounts, your account, Account Information. Tick "Remove copy from server after retrieving a message" and choose the nearest value.';
  return [step(title, text, [{ label: 'Remove copy from server', value: nearestChoice(days) }])];
}

function nearestChoice(days: number | null): string {
  if (days === null) return 'Right away';
  if (days < 4) return 'After one day';
  return days < 19 ? 'After one week' : 'After one month';
}
