import type { Config } from '../config.ts';
import { askNames, hostsToAsk, type NameFacts } from './ask-names.ts';
import { type AddressFacts, lookAtAddress } from './look-at-address.ts';
import { lookAtPlaces, type PlaceFacts } from './look-at-places.ts';

/** What several questions need to see; each look is made once, by the first that asks for it. */
export interface Looks {
  /** The made-up name first, then the names of our own. */
  names(): Promise<NameFacts[]>;
  places(): Promise<PlaceFacts[]>;
  address(): Promise<AddressFacts>;
}

/** The looks at one installation. */
export function looksAt(
  config: Config,
  given: readonly string[],
  now: () => Date,
  signal: AbortSignal,
): Looks {
  const names = once(() => askNames(config.dns, hostsToAsk(config)));
  const isSet = given.includes('POSTHORN_BASE_URL');
  return {
    names,
    places: once(async () => lookAtPlaces(config, await names(), signal)),
    address: once(() => lookAtAddress(config, isSet, now(), signal)),
  };
}

function once<T>(look: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= look();
    return made;
  };
}
