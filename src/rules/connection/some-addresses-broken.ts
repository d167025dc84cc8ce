import { isSpareGuess } from '../guesses.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { refusesUs } from './address-verdict.ts';

export const someAddressesBroken = endpointRule({
  id: 'some-addresses-broken',
  severity: 'warning',
  needs: ['resolution'],
  judge({ resolution: { addresses } }, endpoint, check) {
    const working = new Set(
      addresses.filter(({ reachable }) => reachable === true).map(({ family }) => family),
    );
    // A family that fails as a whole is another matter: see ipv6-broken.
    const broken = addresses.filter((one) => working.has(one.family) && refusesUs(one, endpoint.host, check));
    if (broken.length === 0 || isSpareGuess(endpoint, check)) return null;
    return {
      args: { broken: broken.map(({ address }) => address), of: addresses.length },
      evidence: broken.map(({ evidence }) => evidence),
    };
  },
  words({ broken, of }, context) {
    const { host, port } = placeOf(context);
    return {
      title: `${host} works only some of the time on port ${port}`,
      why: `The name leads to ${of} addresses, and no connection is possible to ${formatList(broken)}. Mail programs pick one of the addresses, so connecting succeeds or fails by luck.`,
      fix: `Your settings are fine; trying again often helps. The provider has to repair the server at ${formatList(broken)}, or take this address out of the DNS.`,
    };
  },
});
