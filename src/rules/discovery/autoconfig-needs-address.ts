import { checkRule } from '../rule.ts';

export const autoconfigNeedsAddress = checkRule({
  id: 'autoconfig-needs-address',
  severity: 'warning',
  judge({ discovery }) {
    const answers = discovery.find(({ source }) => source === 'autoconfig')?.answers ?? [];
    const found = answers.filter(({ outcome }) => outcome === 'found');
    const [first] = found;
    if (first === undefined || found.some(({ withAddress }) => !withAddress)) return null;
    const without = answers.find(({ url, withAddress }) => url === first.url && !withAddress);
    // Silence in time says nothing about what the server would have answered.
    if (without === undefined || without.problem === 'timeout' || without.problem === 'not-reached')
      return null;
    return { args: { url: first.url, status: without.status } };
  },
  words({ url, status }) {
    const how = typeof status === 'number' && status !== 200 ? ` (answer ${status})` : '';
    return {
      title: 'The autoconfig file is given out only to those who name the mail address',
      why: `${url} answers when the address is part of the question, and not without it${how}. Thunderbird on computers adds the address; Thunderbird and K-9 Mail on Android ask without it and find nothing.`,
      fix: 'On Android, type the settings shown here. Whoever runs the server should give out the same file when the address is missing; the placeholders in it, such as %EMAILADDRESS%, are filled in by the programs.',
    };
  },
});
