import { isSpareGuess } from '../guesses.ts';
import { endpointRule } from '../rule.ts';
import { refusesUs, takesUs } from './address-verdict.ts';

export const ipv6Broken = endpointRule({
  id: 'ipv6-broken',
  severity: 'warning',
  actor: 'provider',
  needs: ['resolution'],
  judge({ resolution: { addresses } }, endpoint, check) {
    const ipv6 = addresses.filter(({ family }) => family === 6);
    const ipv4Works = addresses.some((one) => one.family === 4 && takesUs(one));
    if (
      ipv6.length === 0 ||
      !ipv4Works ||
      !ipv6.every((one) => refusesUs(one, endpoint.host, check)) ||
      isSpareGuess(endpoint, check)
    )
      return null;
    const hangsUp = ipv6.every(({ greeted }) => greeted === false);
    return {
      args: { addresses: ipv6.map(({ address }) => address), ...(hangsUp && { hangsUp }) },
      evidence: ipv6.map(({ evidence }) => evidence),
    };
  },
});
