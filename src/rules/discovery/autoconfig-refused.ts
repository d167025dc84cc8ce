import { checkRule } from '../rule.ts';
import { formatList } from '../wording.ts';

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
  words({ url, programs, reason }) {
    const names = formatList(programs);
    return {
      title: `${names} cannot use the autoconfig file as it is meant`,
      why: `We could read the servers in ${url}, but programs have rules of their own. For ${names} there is a fault in it: ${reason} They guess, ask for every value, or set something up that does not work.`,
      fix: 'In these programs type the settings shown here. Whoever runs the domain should correct the file; the page on published settings shows what each program makes of it.',
    };
  },
});
