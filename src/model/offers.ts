/** One thing that a server says it can do: its name in upper case, and what stands behind it. */
export interface Capability {
  name: string;
  value: string;
}

/** What a server offers at one moment, read once by its protocol. STLS of POP3 is called STARTTLS here. */
export interface Offer {
  capabilities: Capability[];
  /** Ways to log in, as in `LoginFacts.offered`. */
  mechanisms: string[];
  /** The largest message in bytes; null where no limit is announced. */
  size: number | null;
}

/** What a server offered before and inside TLS; null where it was not asked, or did not say. */
export interface Offers {
  clear: Offer | null;
  tls: Offer | null;
}

/** An offer as rules and dialogues ask it. */
export interface OfferView {
  offered(name: string): boolean;
  /** What stands behind a name; null where it is not offered. */
  value(name: string): string | null;
  size(): number | null;
  mechanisms(): readonly string[];
  names(): string[];
}

/** The list that counts, and each of the two for whoever asks about one of them. */
export interface OffersView extends OfferView {
  beforeTls: OfferView;
  insideTls: OfferView;
}

interface Seen {
  /** Absent in reports of before: then nothing is known to be offered. */
  offers?: Offers | undefined;
  tls: unknown;
}

/**
 * What a server offers. Once encrypted only what it says there counts (RFC 3207, section 4.2; RFC 2595, section 4; RFC 9051,
 * section 6.2.1); encryption itself is on offer before only.
 */
export function offersOf({ offers, tls }: Seen): OffersView {
  const beforeTls = viewOf(offers?.clear ?? null);
  const insideTls = viewOf(offers?.tls ?? null);
  const counting = tls === null ? beforeTls : insideTls;
  return {
    ...counting,
    offered: (name) => (name === 'STARTTLS' ? beforeTls : counting).offered(name),
    beforeTls,
    insideTls,
  };
}

function viewOf(offer: Offer | null): OfferView {
  const { capabilities = [], mechanisms = [], size = null } = offer ?? {};
  const find = (name: string) => capabilities.findLast((one) => one.name === name);
  return {
    offered: (name) => find(name) !== undefined,
    value: (name) => find(name)?.value ?? null,
    size: () => size,
    mechanisms: () => mechanisms,
    names: () => capabilities.map(({ name }) => name),
  };
}
