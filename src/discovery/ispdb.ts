import { askAutoconfigFile } from './ask-autoconfig-file.ts';
import type { Looking } from './looking.ts';
import type { DiscoverySource } from './source.ts';
import { plainMessage, toFact } from './to-fact.ts';

const mozilla = 'https://autoconfig.thunderbird.net/v1.1';

/**
 * Mozilla's database of providers. It hears the domain, never the mailbox. Its entries are reviewed and Thunderbird sends
 * passwords by them, so over verified TLS it counts as a place that vouches for servers.
 */
export const ispdb: DiscoverySource = {
  id: 'ispdb',
  async find(context, signal) {
    const began = performance.now();
    const { domain } = context.request.account;
    const url = ispdbEntry(context, domain);
    if (url === null)
      return toFact(
        { source: 'ispdb', asked: plainMessage('source-database'), began },
        [],
        plainMessage('source-off'),
      );
    const answered = await askAutoconfigFile(context, signal, {
      url,
      withAddress: false,
      isDedicated: false,
    });
    const nothing = { id: 'source-no-entry', args: { domain } };
    return toFact({ source: 'ispdb', asked: url, began }, [answered], nothing);
  },
};

/** The URL of a domain's entry, or null where the database is switched off. */
export function ispdbEntry({ parts }: Looking, domain: string): string | null {
  const base = parts.ispdbUrl === undefined ? mozilla : parts.ispdbUrl;
  return base === null ? null : `${base.replace(/\/$/, '')}/${domain}`;
}
