import { isSpareGuess } from '../guesses.ts';
import { endpointRule } from '../rule.ts';
import { refusesUs, takesUs } from './address-verdict.ts';

export const someAddressesBroken = endpointRule({
  id: 'some-addresses-broken',
  severity: 'warning',
  actor: 'provider',
  needs: ['resolution'],
  judge({ resolution: { addresses } }, endpoint, check) {
    const working = new Set(addresses.filter(takesUs).map(({ family }) => family));
    // A family that fails as a whole is another matter: see ipv6-broken.
    const broken = addresses.filter((one) => working.has(one.family) && refusesUs(one, endpoint.host, check));
    if (broken.length === 0 || isSpareGuess(endpoint, check)) return null;
    const hangsUp = broken.every(({ greeted }) => greeted === false);
    return {
      args: {
        broken: broken.map(({ address }) => address),
        of: addresses.length,
        ...(hangsUp && { hangsUp }),
      },
      evidence: broken.map(({ evidence }) => evidence),
    };
  },
});
