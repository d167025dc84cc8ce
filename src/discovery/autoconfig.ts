import { type Answered, askAutoconfigFile } from './ask-autoconfig-file.ts';
import { isDedicated } from './is-dedicated.ts';
import type { Looking } from './looking.ts';
import type { DiscoverySource } from './source.ts';
import { plainMessage, toFact } from './to-fact.ts';

const wellKnown = '/.well-known/autoconfig/mail/config-v1.1.xml';

/**
 * The autoconfig file of the domain, in the order of Thunderbird: https at autoconfig.DOMAIN and at the domain itself, then
 * http at both. Each is asked with and without the mail address, because programs differ in that.
 */
export const autoconfig: DiscoverySource = {
  id: 'autoconfig',
  async find(context, signal) {
    const began = performance.now();
    const { domain } = context.request.account;
    const dedicated = await isDedicated(context, `autoconfig.${domain}`);
    const https = await askBoth(context, signal, 'https', dedicated);
    const isFound = https.some(({ answer }) => answer.outcome === 'found');
    // Over http everybody on the way could read the address, so that is asked only where nothing better answers.
    const http = isFound ? [] : await askBoth(context, signal, 'http', dedicated);
    const args = { first: `autoconfig.${domain}`, second: `${domain}${wellKnown}` };
    const asked = { id: 'source-two-places', args };
    return toFact(
      { source: 'autoconfig', asked, began },
      [...https, ...http],
      plainMessage('source-no-autoconfig'),
    );
  },
};

function askBoth(
  context: Looking,
  signal: AbortSignal,
  scheme: 'https' | 'http',
  isDedicatedHost: boolean,
): Promise<Answered[]> {
  const { domain } = context.request.account;
  const places = [
    { url: `${scheme}://autoconfig.${domain}/mail/config-v1.1.xml`, isDedicated: isDedicatedHost },
    { url: `${scheme}://${domain}${wellKnown}`, isDedicated: false },
  ];
  // What is said about this very mailbox comes before what is said about the domain.
  const questions = places.flatMap((place) => [
    { ...place, withAddress: true },
    { ...place, withAddress: false },
  ]);
  return Promise.all(questions.map((place) => askAutoconfigFile(context, signal, place)));
}
