import type { ProtocolDescriptor } from '../descriptor.ts';
import { sieveProbe } from './probe.ts';
import { readOffer } from './read-offer.ts';

/**
 * ManageSieve: filters that sort mail on the server. The question for smuggled commands is left out: what a server says unasked
 * once encryption stands cannot be told from an answer.
 */
export const sieve: ProtocolDescriptor = { probe: sieveProbe, readOffer, injection: null };
