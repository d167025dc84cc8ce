import { checkRule } from '../rule.ts';

export const autoconfigNeedsAddress = checkRule({
  id: 'autoconfig-needs-address',
  severity: 'warning',
  actor: 'domain-owner',
  alsoInProgram: true,
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
});
