import type { Offer } from '../model/offers.ts';
import type { ProtocolProbe } from './dialogue.ts';

/** Reads a list of capabilities. A greeting may offer something too: POP3's timestamp is the way to APOP. */
export type OfferReader = (lines: readonly string[], greeting: string) => Offer;

/** What one protocol says and hears; what it is stands in its row of `model/protocols.ts`. */
export interface ProtocolDescriptor {
  probe: ProtocolProbe;
  readOffer: OfferReader;
  /** Null where the answers would not tell. */
  injection: InjectionScript | null;
}

/** The way to encryption and a harmless command in one write, and what tells that the command was run (CVE-2011-0411 and its kin). */
export interface InjectionScript {
  start: string;
  goAhead: RegExp;
  smuggled: string;
  goodbye: string;
  /** A line that answers the goodbye. */
  isGoodbye: RegExp;
  /** A line that answers the smuggled command, and no other: what a server says by itself, such as 421, is none. */
  isAnswer: RegExp;
  /** True where the first line is the same to both; then the next one tells. */
  answersAlike?: true;
  /** True where encryption is known only once capabilities were asked for. */
  asksFirst?: true;
}
