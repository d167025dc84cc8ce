import { checkRule } from '../rule.ts';

export const autoconfigRefused = checkRule({
  id: 'autoconfig-refused',
  severity: 'warning',
  judge({ discovery }) {
    const answers = discovery.find(({ source }) => source === 'autoconfig')?.answers ?? [];
    // The file that counts is the first that was found.
    const found = answers.find(({ outcome }) => outcome === 'found');
    if (found?.refusals === undefined || found.refusals.length === 0) return null;
    const programs = found.refusals.map(({ program }) => program);
    return { args: { url: found.url, programs, reason: found.refusals[0]?.reason ?? '' } };
  },
});
