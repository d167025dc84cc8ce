import type { Protocol } from '../model/server-settings.ts';
import type { ProtocolProbe } from './dialogue.ts';
import { imapProbe } from './imap/probe.ts';
import { pop3Probe } from './pop3/probe.ts';
import { smtpProbe } from './smtp/probe.ts';

/** The dialogue of each protocol. */
export const probes: Record<Protocol, ProtocolProbe> = { pop3: pop3Probe, imap: imapProbe, smtp: smtpProbe };
