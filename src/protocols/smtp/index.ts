import type { ProtocolDescriptor } from '../descriptor.ts';
import { smtpProbe } from './probe.ts';
import { readOffer } from './read-offer.ts';

/** SMTP submission as a mail program speaks it. */
export const smtp: ProtocolDescriptor = {
  probe: smtpProbe,
  readOffer,
  injection: {
    start: 'STARTTLS',
    goAhead: /^220/,
    smuggled: 'NOOP',
    goodbye: 'QUIT',
    isGoodbye: /^221/,
    // Done, or not known to the server.
    isAnswer: /^(250|50\d)/,
    // Some servers know STARTTLS only after EHLO.
    asksFirst: true,
  },
};
