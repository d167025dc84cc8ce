import { appleProfile, signatureNotes } from '../apple-profile.ts';
import type { ClientSettings, Rendering, Say, StepDraft } from '../client.ts';
import { step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';

/** Mail on iPhone and iPad, by a configuration profile. */
export const appleMailIos = mailProgram({
  id: 'apple-mail-ios',
  name: null,
  kind: 'file',
  group: 'phone',
  devices: ['ios'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  render,
});

function render(settings: ClientSettings, say: Say): Rendering {
  return {
    steps: [...steps, ...keeping(settings)],
    file: appleProfile(settings, say),
    notes: [...signatureNotes(settings), text('apple-mail-ios-note-no-password')],
  };
}

const steps: StepDraft[] = [
  step('apple-mail-ios-download-the-profile'),
  step('apple-mail-ios-install'),
  step('apple-mail-ios-start-mail'),
];

function keeping({ incoming, leaveOnServerDays: days }: ClientSettings): StepDraft[] {
  if (incoming?.protocol !== 'pop3') return [];
  const fields = [{ label: 'apple-mail-ios-fields.delete', choice: nearestChoice(days) }];
  return [step('apple-mail-ios-keeping', { args: { days }, fields })];
}

function nearestChoice(days: number | null): string {
  if (days === null) return 'apple-mail-ios-fields.when-removed';
  return days <= 31 ? 'apple-mail-ios-fields.seven-days' : 'apple-mail-ios-fields.never';
}
