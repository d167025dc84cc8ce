import { fetchSettings, madeUpMailbox } from './fetch-settings.ts';
import type { Looking } from './looking.ts';

const limitMs = 6000;

/**
 * Asks in ways that some programs have and our own look has not, so that what they hear is known: Delta Chat asks
 * Autodiscover by GET, Evolution asks for a mailbox of nobody. Nothing of the real mailbox is part of these questions.
 */
export async function askAsPrograms(context: Looking): Promise<void> {
  const { domain } = context.request.account;
  const path = '/autodiscover/autodiscover.xml';
  const query = `?emailaddress=${madeUpMailbox}%40${domain}`;
  const urls = [
    `https://${domain}${path}`,
    `https://autodiscover.${domain}${path}`,
    `https://autoconfig.${domain}/mail/config-v1.1.xml${query}`,
    `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml${query}`,
  ];
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(limitMs)]);
  await Promise.all(urls.map((url) => fetchSettings(context, signal, { url })));
}
