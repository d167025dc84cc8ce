import { isIP, isIPv6 } from 'node:net';
import type { Config } from '../config.ts';
import { isAddressAllowed, isAddressDenied, isPortAllowed } from '../net/address-policy.ts';
import { hearGreeting, type Reach } from '../net/hear-greeting.ts';
import type { NameFacts } from './ask-names.ts';
import { type OwnPlace, ownPlaces } from './own-servers.ts';

/** How a port of one of our own servers answers over each kind of network; null where there is no address of that kind. */
export interface PlaceFacts extends OwnPlace {
  v4: Reach | null;
  v6: Reach | null;
  /** Why nothing was dialled; null where something was. */
  notDialled: 'no-address' | 'address-not-allowed' | 'port-not-allowed' | null;
  /** The address that the settings do not allow. */
  forbidden: string | null;
  /** Whether that is because of POSTHORN_DENY_NETWORKS. */
  isDenied?: boolean;
  /** What the server said first, and when it was heard. Untrusted text. */
  greeting: { text: string; heardAt: number } | null;
}

const connectMs = 6000;
const greetingMs = 3000;
/** Ports where a server speaks first, in the clear. */
const speaking = [25, 110, 143, 587, 2525];

/** Tries the ports of the provider's own servers. What a check would not dial is not dialled here either. */
export async function lookAtPlaces(
  config: Config,
  names: readonly NameFacts[],
  signal: AbortSignal,
): Promise<PlaceFacts[]> {
  return await Promise.all(
    ownPlaces(config.provider).map((place) => lookAt(place, config, addressesOf(place.host, names), signal)),
  );
}

function addressesOf(host: string, names: readonly NameFacts[]): string[] {
  if (isIP(host) !== 0) return [host];
  const answer = names.find((one) => one.host === host)?.answer;
  return answer?.ok === true ? answer.value : [];
}

async function lookAt(
  place: OwnPlace,
  policy: Pick<Config, 'allowNetworks' | 'denyNetworks' | 'allowPorts'>,
  addresses: readonly string[],
  signal: AbortSignal,
): Promise<PlaceFacts> {
  const nothing = { ...place, v4: null, v6: null, forbidden: null, greeting: null };
  if (!isPortAllowed(place.port, policy)) return { ...nothing, notDialled: 'port-not-allowed' };
  const forbidden = addresses.find((address) => !isAddressAllowed(address, policy)) ?? null;
  // One forbidden address spoils the whole name for a check (see net/resolve-target.ts).
  if (forbidden !== null) {
    const isDenied = isAddressDenied(forbidden, policy);
    return { ...nothing, forbidden, isDenied, notDialled: 'address-not-allowed' };
  }
  const [first, second] = [addresses.find((one) => !isIPv6(one)), addresses.find((one) => isIPv6(one))];
  if (first === undefined && second === undefined) return { ...nothing, notDialled: 'no-address' };
  const dial = async (address: string | undefined) =>
    address === undefined
      ? null
      : await hearGreeting({
          ...{ address, port: place.port, timeoutMs: connectMs, signal },
          greetingMs: speaking.includes(place.port) ? greetingMs : 0,
        });
  const [v4, v6] = await Promise.all([dial(first), dial(second)]);
  const text = v4?.greeting || v6?.greeting || '';
  return {
    ...nothing,
    v4: v4?.reach ?? null,
    v6: v6?.reach ?? null,
    notDialled: null,
    greeting: text === '' ? null : { text, heardAt: Date.now() },
  };
}
