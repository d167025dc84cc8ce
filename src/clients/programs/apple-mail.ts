import { appleProfile, signatureNotes } from '../apple-profile.ts';
import type { ClientSettings, Rendering, Say, StepDraft } from '../client.ts';
import { step, text } from '../drafts.ts';
import { mailProgram } from '../program-kinds.ts';

/** Mail on a Mac, by a configuration profile. */
export const appleMail = mailProgram({
  id: 'apple-mail',
  name: null,
  kind: 'file',
  group: 'computer',
  devices: ['macos'],
  needs: ['incoming', 'outgoing'],
  menuWords: { from: 'documents' },
  render,
});

function render(settings: ClientSettings, say: Say): Rendering {
  return {
    steps: [...steps, ...keeping(settings)],
    file: appleProfile(settings, say),
    notes: [...signatureNotes(settings), text('apple-mail-note-no-password')],
  };
}

const steps: StepDraft[] = [
  step('apple-mail-open-the-profile'),
  step('apple-mail-install'),
  step('apple-mail-start-mail'),
];

function keeping({ incoming, leaveOnServerDays: days }: ClientSettings): StepDraft[] {
  if (incoming?.protocol !== 'pop3') return [];
  const fields = [{ label: 'apple-mail-fields.remove-copy', choice: nearestChoice(days) }];
  return [step('apple-mail-keeping', { args: { days }, fields })];
}

function nearestChoice(days: number | null): string {
  if (days === null) return 'apple-mail-fields.right-away';
  if (days < 4) return 'apple-mail-fields.one-day';
  return days < 19 ? 'apple-mail-fields.one-week' : 'apple-mail-fields.one-month';
}
