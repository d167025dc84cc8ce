import type { Protocol } from '../model/server-settings.ts';
import { defaultPort } from '../model/server-settings.ts';
import type { WordsContext } from './rule.ts';
import { protocolName } from './wording.ts';

/** The place a finding is about, in words that also read well when the endpoint is not known. */
export interface Place {
  host: string;
  port: string;
  /** `IMAP`, `POP3`, `SMTP`. */
  service: string;
  /** `incoming` or `outgoing`. */
  direction: string;
  protocol: Protocol;
}

export function placeOf({ endpoint }: WordsContext): Place {
  const protocol = endpoint?.protocol ?? 'imap';
  return {
    host: endpoint?.host ?? 'the server',
    port: endpoint ? String(endpoint.port) : 'this port',
    service: endpoint ? protocolName(protocol) : 'mail',
    direction: protocol === 'smtp' ? 'outgoing' : 'incoming',
    protocol,
  };
}

/** The usual ports of a protocol as settings to choose: `993 with SSL/TLS, or 143 with STARTTLS`. */
export function usualPorts(protocol: Protocol): string {
  return `${defaultPort(protocol, 'tls')} with SSL/TLS, or ${defaultPort(protocol, 'starttls')} with STARTTLS`;
}
