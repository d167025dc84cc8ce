import { isSpareGuess } from '../guesses.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { refusesUs, takesUs } from './address-verdict.ts';

export const ipv6Broken = endpointRule({
  id: 'ipv6-broken',
  severity: 'warning',
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
  words({ addresses, hangsUp }, context) {
    const { host, port } = placeOf(context);
    return {
      title: `${host} does not answer over IPv6 on port ${port}`,
      why: `The name also leads to ${formatList(addresses)}, an address of the newer kind (IPv6). ${hangsUp ? 'It takes connections and hangs up without a word, while the older kind (IPv4) works. In networks with IPv6, mail programs fail.' : 'Nothing answered there, while the older kind (IPv4) works. In networks with IPv6, mail programs start slowly or give up.'}`,
      fix: `Your settings are fine. The provider has to make the server answer over IPv6, or take the IPv6 address (AAAA record) of ${host} out of the DNS.`,
    };
  },
});
