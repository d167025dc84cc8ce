import { offersOf } from '../../model/offers.ts';
import { protocolName } from '../../model/protocols.ts';
import type { Endpoint } from '../../model/report.ts';
import { isSpareGuess } from '../guesses.ts';
import { checkRule } from '../rule.ts';
import { starttlsOffer } from './starttls-offer.ts';
import { strippedBy } from './stripped-by.ts';

export const encryptionMissing = checkRule({
  id: 'encryption-missing',
  severity: 'problem',
  actor: {
    among: ['you', 'provider'],
    choose: ({ tlsPortTested }) => (tlsPortTested === true ? 'provider' : 'you'),
  },
  exposure: true,
  explains: ['starttls-not-offered', 'login-not-tested'],
  judge(check) {
    return check.endpoints
      .filter((endpoint) => refusesToEncrypt(endpoint) && !isSpareGuess(endpoint, check))
      .flatMap((endpoint) => {
        const sameHost = check.endpoints.filter(
          ({ host }) => host.toLowerCase() === endpoint.host.toLowerCase(),
        );
        if (sameHost.some(mayEncrypt)) return [];
        const args = {
          tested: portsOf(sameHost.filter(refusesToEncrypt)),
          tlsPortTested: sameHost.some(isTlsPort),
        };
        return [{ args, endpoint: endpoint.id, evidence: lastLineOf(endpoint) }];
      });
  },
});

function portsOf(endpoints: readonly Endpoint[]): string[] {
  return [...new Set(endpoints.map(({ protocol, port }) => `${protocolName(protocol)} ${port}`))];
}

function isTlsPort({ security }: Endpoint): boolean {
  return security === 'tls';
}

/** The server was heard out in clear text and announced no STARTTLS, with no sign that somebody struck it out. */
function refusesToEncrypt(endpoint: Endpoint): boolean {
  return (
    starttlsOffer(endpoint) === false &&
    strippedBy(offersOf(endpoint.facts), endpoint.facts.greeting) === null
  );
}

/** Any sign of TLS on this host takes the verdict back; so does a way whose answer was tampered with. */
function mayEncrypt(endpoint: Endpoint): boolean {
  const { facts, failure } = endpoint;
  return (
    failure?.kind === 'tls-alert' ||
    facts.tls !== null ||
    facts.security?.speaksTls === true ||
    facts.neighbour?.outcome === 'encrypted' ||
    starttlsOffer(endpoint) === true ||
    strippedBy(offersOf(facts), facts.greeting) !== null
  );
}

function lastLineOf({ attempts }: Endpoint) {
  const main = attempts.find(({ purpose }) => purpose === 'login');
  return main && main.transcript.length > 0 ? [{ attempt: main.id, lines: [main.transcript.length] }] : [];
}
