import type { CheckContext } from '../check-context.ts';
import { isSameOwner } from '../same-owner.ts';
import { askAutodiscover } from './ask-autodiscover.ts';
import type { Answered } from './ask-client-config.ts';
import { fetchSettings } from './fetch-settings.ts';
import { isDedicated } from './is-dedicated.ts';
import type { DiscoverySource } from './source.ts';
import { toFact } from './to-fact.ts';

const path = '/autodiscover/autodiscover.xml';

/**
 * Microsoft's Autodiscover: asked at autodiscover.DOMAIN and at the domain, where plain http redirects to, and where the SRV
 * record points. The password that some servers want first is never sent.
 */
export const autodiscover: DiscoverySource = {
  id: 'autodiscover',
  async find(context, signal) {
    const began = performance.now();
    const { domain } = context.request.account;
    const host = `autodiscover.${domain}`;
    const dedicated = await isDedicated(context, host);
    const answered = await Promise.all([
      askAutodiscover(context, signal, { url: `https://${host}${path}`, isDedicated: dedicated }),
      askAutodiscover(context, signal, { url: `https://${domain}${path}`, isDedicated: false }),
      askRedirect(context, signal, `http://${host}${path}`),
      askSrv(context, signal),
    ]);
    return toFact(
      { source: 'autodiscover', asked: `https://${host}${path}`, began },
      settle(answered),
      'no answer',
    );
  },
};

/** A host whose certificate is that of a big provider is no fault where plain http leads on to the right one. */
function settle(answered: readonly (Answered | null)[]): Answered[] {
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
  context: CheckContext,
  signal: AbortSignal,
  url: string,
): Promise<Answered | null> {
  const fetched = await fetchSettings(context, signal, { url, maxRedirects: 0 });
  const location = fetched.ok ? fetched.value.headers.location : undefined;
  if (!fetched.ok || fetched.value.status < 300 || fetched.value.status > 399 || location === undefined)
    return null;
  return await askElsewhere(context, signal, location);
}

async function askSrv(context: CheckContext, signal: AbortSignal): Promise<Answered | null> {
  const { domain } = context.request.account;
  const records = await context.resolver.srv(`_autodiscover._tcp.${domain}`);
  if (!records.ok) return null;
  const [best] = records.value.toSorted((a, b) => a.priority - b.priority || b.weight - a.weight);
  if (best === undefined || best.name === '' || best.port !== 443) return null;
  return await askElsewhere(context, signal, `https://${best.name.toLowerCase()}${path}`);
}

/** A way that nobody vouched for ends at a trusted place only where that belongs to the domain itself. */
async function askElsewhere(
  context: CheckContext,
  signal: AbortSignal,
  url: string,
): Promise<Answered | null> {
  if (!url.startsWith('https://')) return null;
  const found = await askAutodiscover(context, signal, { url, isDedicated: false });
  const host = URL.parse(url)?.hostname ?? '';
  if (isSameOwner(host, context.request.account.domain)) return found;
  return { ...found, answer: { ...found.answer, verifiedTls: false } };
}
