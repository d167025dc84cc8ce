import { isSpareGuess } from '../guesses.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { refusesUs, takesUs } from './address-verdict.ts';

export const someAddressesBroken = endpointRule({
  id: 'some-addresses-broken',
  severity: 'warning',
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
  words({ broken, of, hangsUp }, context) {
    const { host, port } = placeOf(context);
    return {
      title: `${host} works only some of the time on port ${port}`,
      why: `The name leads to ${of} addresses, and ${hangsUp ? `the one at ${formatList(broken)} takes connections and hangs up without a word` : `no connection is possible to ${formatList(broken)}`}. Mail programs pick one of the addresses, so connecting succeeds or fails by luck.`,
      fix: `Your settings are fine; trying again often helps. The provider has to repair the server at ${formatList(broken)}, or take this address out of the DNS.`,
    };
  },
});
