import type { Protocol } from '../model/protocols.ts';
import type { ProtocolDescriptor } from './descriptor.ts';
import type { ProtocolProbe } from './dialogue.ts';
import { imap } from './imap/index.ts';
import { pop3 } from './pop3/index.ts';
import { sieve } from './sieve/index.ts';
import { smtp } from './smtp/index.ts';

/** What each protocol says and hears. */
export const descriptors: Readonly<Record<Protocol, ProtocolDescriptor>> = { imap, pop3, smtp, sieve };

/** The dialogue of each protocol. */
export const probes = Object.fromEntries(
  Object.entries(descriptors).map(([protocol, { probe }]) => [protocol, probe]),
) as Readonly<Record<Protocol, ProtocolProbe>>;
