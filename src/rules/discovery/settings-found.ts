import type { Source } from '../../model/server-settings.ts';
import { checkRule } from '../rule.ts';
import { formatList } from '../wording.ts';

const places: Record<Source, string> = {
  typed: 'your own entry',
  practice: 'the practice account',
  provider: 'the settings of your provider',
  autoconfig: 'the autoconfig file of the domain',
  ispdb: 'the Thunderbird database of providers',
  autodiscover: 'Autodiscover',
  srv: 'the DNS (SRV records)',
  pacc: 'the configuration file of the domain (PACC)',
  mx: 'the mail exchanger of the domain',
  guess: 'usual server names',
};

/** Sources where somebody wrote the settings down; usual names that answered are only a guess. */
const published: readonly Source[] = ['provider', 'autoconfig', 'ispdb', 'autodiscover', 'srv', 'pacc'];

export const settingsFound = checkRule({
  id: 'settings-found',
  severity: 'ok',
  judge({ discovery, account }) {
    const found = discovery.filter(
      ({ source, outcome, candidates }) =>
        outcome === 'found' && candidates.length > 0 && published.includes(source),
    );
    if (found.length === 0) return null;
    const hosts = found.flatMap(({ candidates }) => candidates.map(({ host }) => host));
    const names = [...new Set(found.map(({ source }) => source))];
    return { args: { domain: account.domain, sources: names, hosts: [...new Set(hosts)] } };
  },
  words({ domain, sources, hosts }) {
    const list = Array.isArray(sources) ? sources.map((source) => places[source as Source] ?? source) : [];
    return {
      title: `Settings for ${domain} are published`,
      why: `They were found in ${formatList(list)}, and name ${formatList(hosts)}. Mail programs that look there set the account up by themselves.`,
      fix: 'Nothing to do.',
    };
  },
});
