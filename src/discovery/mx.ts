import { getDomain } from 'tldts';
import { isSameOwner } from '../fields/same-owner.ts';
import { askAutoconfigFile } from './ask-autoconfig-file.ts';
import { ispdbEntry } from './ispdb.ts';
import type { Looking } from './looking.ts';
import type { DiscoverySource } from './source.ts';
import { plainMessage, toFact } from './to-fact.ts';

/**
 * The settings of whoever receives the domain's mail: a hoster publishes once for itself and not for each customer. The way
 * there is the DNS, which anybody between could have changed, so nothing here vouches for servers elsewhere.
 */
export const mx: DiscoverySource = {
  id: 'mx',
  async find(context, signal) {
    const began = performance.now();
    const { domain } = context.request.account;
    const about = { source: 'mx' as const, asked: { id: 'source-exchanger', args: { domain } }, began };
    const exchanger = await bestExchanger(context);
    if (exchanger === null) return toFact(about, [], plainMessage('source-no-exchanger'));
    if (isSameOwner(exchanger, domain)) return toFact(about, [], plainMessage('source-own-exchanger'));
    const urls = domainsOf(exchanger).flatMap((name) => [
      `https://autoconfig.${name}/mail/config-v1.1.xml`,
      ispdbEntry(context, name),
    ]);
    const places = urls.flatMap((url, index) =>
      url === null ? [] : [{ url, withAddress: index % 2 === 0, isDedicated: false }],
    );
    const answered = await Promise.all(places.map((place) => askAutoconfigFile(context, signal, place)));
    const args = { exchanger };
    const nothing = { id: 'source-nothing-for', args };
    return toFact({ ...about, asked: { id: 'source-exchanger-and-domain', args } }, answered, nothing);
  },
};

async function bestExchanger({ resolver, request }: Looking): Promise<string | null> {
  const records = await resolver.mx(request.account.domain);
  if (!records.ok) return null;
  const [best] = records.value.toSorted((a, b) => a.priority - b.priority);
  const name = best?.exchange.toLowerCase().replace(/\.$/, '') ?? '';
  return name === '' ? null : name;
}

/** The exchanger without its first label, and its registered domain: `a.mail.hoster.test` gives two, `mx.hoster.test` one. */
function domainsOf(exchanger: string): string[] {
  const base = getDomain(exchanger, { allowPrivateDomains: true });
  if (base === null) return [];
  const parent = exchanger.split('.').slice(1).join('.');
  return [...new Set([parent, base])].filter((name) => name.length >= base.length);
}
