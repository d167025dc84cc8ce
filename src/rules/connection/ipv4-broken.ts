import { isSpareGuess } from '../guesses.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';
import { formatList } from '../wording.ts';
import { refusesUs, takesUs } from './address-verdict.ts';

/** The mirror of ipv6-broken, and the graver of the two: most networks reach servers over IPv4, many over nothing else. */
export const ipv4Broken = endpointRule({
  id: 'ipv4-broken',
  severity: 'warning',
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
  words({ addresses, refused, hangsUp }, context) {
    const { host, port } = placeOf(context);
    return {
      title: `${host} answers only over IPv6 on port ${port}`,
      why: `The name also leads to ${formatList(addresses)}, an address of the older kind (IPv4), and ${hangsUp ? 'it takes connections and hangs up without a word' : refused ? 'connections to it are refused' : 'no connection to it came about'}. This test got through over the newer kind (IPv6). Networks without IPv6, which many homes, offices and hotels still are, cannot connect at all.`,
      fix: `Your settings are fine, and work where there is IPv6. The provider has to make the server answer on port ${port} over IPv4 too, or correct the IPv4 address (A record) of ${host} in the DNS. Until then, try another network, such as your phone without Wi-Fi.`,
    };
  },
});
