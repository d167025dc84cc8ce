import { isSpareGuess } from '../guesses.ts';
import { endpointRule } from '../rule.ts';
import { refusesUs, takesUs } from './address-verdict.ts';

/** The mirror of ipv6-broken, and the graver of the two: most networks reach servers over IPv4, many over nothing else. */
export const ipv4Broken = endpointRule({
  id: 'ipv4-broken',
  severity: 'warning',
  actor: 'provider',
  partial: true,
  needs: ['resolution'],
  judge({ resolution: { addresses } }, endpoint, check) {
    const ipv4 = addresses.filter(({ family }) => family === 4);
    const ipv6Works = addresses.some((one) => one.family === 6 && takesUs(one));
    if (
      ipv4.length === 0 ||
      !ipv6Works ||
      !ipv4.every((one) => refusesUs(one, endpoint.host, check)) ||
      isSpareGuess(endpoint, check)
    )
      return null;
    const refused = ipv4.every(({ failure }) => failure?.kind === 'connection-refused');
    const hangsUp = ipv4.every(({ greeted }) => greeted === false);
    return {
      args: { addresses: ipv4.map(({ address }) => address), refused, ...(hangsUp && { hangsUp }) },
      evidence: ipv4.map(({ evidence }) => evidence),
    };
  },
});
