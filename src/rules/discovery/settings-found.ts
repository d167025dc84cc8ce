import { checkRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { isWrittenDown, listSources } from './publishing.ts';

export const settingsFound = checkRule({
  id: 'settings-found',
  severity: 'ok',
  judge({ discovery, account }) {
    const found = discovery.filter(isWrittenDown);
    if (found.length === 0) return null;
    const hosts = found.flatMap(({ candidates }) => candidates.map(({ host }) => host));
    const names = [...new Set(found.map(({ source }) => source))];
    return { args: { domain: account.domain, sources: names, hosts: [...new Set(hosts)] } };
  },
  words({ domain, sources, hosts }) {
    return {
      title: `Settings for ${domain} are published`,
      why: `They were found in ${listSources(sources)}, and name ${formatList(hosts)}. Mail programs that look there, and can read it, set the account up by themselves.`,
      fix: 'Nothing to do.',
    };
  },
});
