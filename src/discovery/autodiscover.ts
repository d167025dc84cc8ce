import { isSameOwner } from '../fields/same-owner.ts';
import type { Account } from '../model/account.ts';
import { type AutodiscoverAnswered, askAutodiscover } from './ask-autodiscover.ts';
import { fetchSettings } from './fetch-settings.ts';
import { isDedicated } from './is-dedicated.ts';
import type { Looking } from './looking.ts';
import type { DiscoverySource } from './source.ts';
import { plainMessage, toFact } from './to-fact.ts';

const path = '/autodiscover/autodiscover.xml';
/** How often an answer may lead on to another address. */
const mostAddresses = 2;

/**
 * Microsoft's Autodiscover: asked at autodiscover.DOMAIN and at the domain, where plain http redirects to, and where the SRV
 * record points. An answer may name another address, and then all of this is asked for that one. The password that some
 * servers want first is never sent.
 */
export const autodiscover: DiscoverySource = {
  id: 'autodiscover',
  async find(context, signal) {
    const began = performance.now();
    const { account } = context.request;
    const answered = await askDomain(context, signal, account);
    const domains = [account.domain];
    let next = leadOf(answered, domains);
    while (next !== null && domains.length <= mostAddresses && !signal.aborted) {
      domains.push(next.account.domain);
      const more = await askDomain(context, signal, next.account);
      answered.push(...(next.isProved ? more : more.map(unproved)));
      next = leadOf(answered, domains);
    }
    const asked = `https://autodiscover.${account.domain}${path}`;
    return toFact({ source: 'autodiscover', asked, began }, answered, plainMessage('source-no-answer'));
  },
};

/** The account to ask about next, by a proved way where there is one; null once servers are found or all is asked. */
function leadOf(
  answered: readonly AutodiscoverAnswered[],
  domains: readonly string[],
): NonNullable<AutodiscoverAnswered['leadsTo']> | null {
  if (answered.some(({ candidates }) => candidates.length > 0)) return null;
  const leads = answered.flatMap(({ leadsTo }) =>
    leadsTo === undefined || domains.includes(leadsTo.account.domain) ? [] : [leadsTo],
  );
  return leads.find(({ isProved }) => isProved) ?? leads[0] ?? null;
}

async function askDomain(
  context: Looking,
  signal: AbortSignal,
  account: Account,
): Promise<AutodiscoverAnswered[]> {
  const { domain } = account;
  const host = `autodiscover.${domain}`;
  const dedicated = await isDedicated(context, host, domain);
  const answered = await Promise.all([
    askAutodiscover(context, signal, { url: `https://${host}${path}`, account, isDedicated: dedicated }),
    askAutodiscover(context, signal, { url: `https://${domain}${path}`, account, isDedicated: false }),
    askRedirect(context, signal, account),
    askSrv(context, signal, account),
  ]);
  return settle(answered);
}

/** A host whose certificate is that of a big provider is no fault where plain http leads on to the right one. */
function settle(answered: readonly (AutodiscoverAnswered | null)[]): AutodiscoverAnswered[] {
  const known = answered.filter((one) => one !== null);
  const isLedOn = known.some(({ answer }) => answer.status === 401);
  return known.map((one) =>
    isLedOn && one.answer.outcome === 'failed'
      ? { ...one, answer: { ...one.answer, outcome: 'nothing' } }
      : one,
  );
}

/** Plain http is asked only for where to go (MS-OXDSCLI, 3.1.5): nothing of the account is part of the question. */
async function askRedirect(
  context: Looking,
  signal: AbortSignal,
  account: Account,
): Promise<AutodiscoverAnswered | null> {
  const url = `http://autodiscover.${account.domain}${path}`;
  const fetched = await fetchSettings(context, signal, { url, maxRedirects: 0 });
  const location = fetched.ok ? fetched.value.headers.location : undefined;
  if (!fetched.ok || fetched.value.status < 300 || fetched.value.status > 399 || location === undefined)
    return null;
  return await askElsewhere(context, signal, account, location);
}

async function askSrv(
  context: Looking,
  signal: AbortSignal,
  account: Account,
): Promise<AutodiscoverAnswered | null> {
  const records = await context.resolver.srv(`_autodiscover._tcp.${account.domain}`);
  if (!records.ok) return null;
  const [best] = records.value.toSorted((a, b) => a.priority - b.priority || b.weight - a.weight);
  if (best === undefined || best.name === '' || best.port !== 443) return null;
  return await askElsewhere(context, signal, account, `https://${best.name.toLowerCase()}${path}`);
}

/** A way that nobody vouched for ends at a trusted place only where that belongs to the domain itself. */
async function askElsewhere(
  context: Looking,
  signal: AbortSignal,
  account: Account,
  url: string,
): Promise<AutodiscoverAnswered | null> {
  if (!url.startsWith('https://')) return null;
  const found = await askAutodiscover(context, signal, { url, account, isDedicated: false });
  const host = URL.parse(url)?.hostname ?? '';
  return isSameOwner(host, account.domain) ? found : unproved(found);
}

function unproved({ answer, leadsTo, ...found }: AutodiscoverAnswered): AutodiscoverAnswered {
  return {
    ...found,
    answer: { ...answer, verifiedTls: false },
    ...(leadsTo && { leadsTo: { ...leadsTo, isProved: false } }),
  };
}
