import { checkRule } from '../rule.ts';
import { isWrittenDown } from './publishing.ts';

export const settingsFound = checkRule({
  id: 'settings-found',
  severity: 'ok',
  actor: 'nobody',
  judge({ discovery, account }) {
    const found = discovery.filter(isWrittenDown);
    if (found.length === 0) return null;
    const hosts = found.flatMap(({ candidates }) => candidates.map(({ host }) => host));
    const names = [...new Set(found.map(({ source }) => source))];
    return { args: { domain: account.domain, sources: names, hosts: [...new Set(hosts)] } };
  },
});
