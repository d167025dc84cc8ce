import type { ProtocolDescriptor } from '../descriptor.ts';
import { imapProbe } from './probe.ts';
import { readOffer } from './read-offer.ts';

/** IMAP as a mail program speaks it. */
export const imap: ProtocolDescriptor = {
  probe: imapProbe,
  readOffer,
  injection: {
    start: 'i1 STARTTLS',
    goAhead: /^i1 OK/i,
    smuggled: 'i2 NOOP',
    goodbye: 'i3 LOGOUT',
    isGoodbye: /^i3 /i,
    isAnswer: /^i2 /i,
  },
};
