import type { ProtocolDescriptor } from '../descriptor.ts';
import { pop3Probe } from './probe.ts';
import { readOffer } from './read-offer.ts';

/** POP3 as a mail program speaks it. */
export const pop3: ProtocolDescriptor = {
  probe: pop3Probe,
  readOffer,
  injection: {
    start: 'STLS',
    goAhead: /^\+OK/i,
    smuggled: 'CAPA',
    goodbye: 'QUIT',
    isGoodbye: /^(\+OK|-ERR)/i,
    // A line behind the first that is no end of the connection belongs to a list.
    isAnswer: /^(?!\+OK|-ERR)/i,
    answersAlike: true,
  },
};
