import { isSpareGuess } from '../guesses.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { refusesUs } from './address-verdict.ts';

export const ipv6Broken = endpointRule({
  id: 'ipv6-broken',
  severity: 'warning',
  needs: ['resolution'],
  judge({ resolution: { addresses } }, endpoint, check) {
    const ipv6 = addresses.filter(({ family }) => family === 6);
    const ipv4Works = addresses.some(({ family, reachable }) => family === 4 && reachable === true);
    if (
      ipv6.length === 0 ||
      !ipv4Works ||
      !ipv6.every((one) => refusesUs(one, endpoint.host, check)) ||
      isSpareGuess(endpoint, check)
    )
      return null;
    return {
      args: { addresses: ipv6.map(({ address }) => address) },
      evidence: ipv6.map(({ evidence }) => evidence),
    };
  },
  words({ addresses }, context) {
    const { host, port } = placeOf(context);
    return {
      title: `${host} does not answer over IPv6 on port ${port}`,
      why: `The name also leads to ${formatList(addresses)}, an address of the newer kind (IPv6). Nothing answered there, while the older kind (IPv4) works. In networks with IPv6, mail programs start slowly or give up.`,
      fix: `Your settings are fine. The provider has to make the server answer over IPv6, or take the IPv6 address (AAAA record) of ${host} out of the DNS.`,
    };
  },
});
