import { directionOf, protocols } from '../model/protocols.ts';
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
  /** `incoming mail`, `outgoing mail`, or the name of a service beside mail. */
  serves: string;
  protocol: Protocol;
}

export function placeOf({ endpoint }: WordsContext): Place {
  const protocol = endpoint?.protocol ?? protocols[0];
  const direction = directionOf(protocol);
  return {
    host: endpoint?.host ?? 'the server',
    port: endpoint ? String(endpoint.port) : 'this port',
    service: endpoint ? protocolName(protocol) : 'mail',
    serves: direction === null ? protocolName(protocol) : `${direction} mail`,
    protocol,
  };
}

/** The usual ports of a protocol as settings to choose: `993 with SSL/TLS, or 143 with STARTTLS`. */
export function usualPorts(protocol: Protocol): string {
  return `${defaultPort(protocol, 'tls')} with SSL/TLS, or ${defaultPort(protocol, 'starttls')} with STARTTLS`;
}

/** What to check about name and port: where the port is a usual one already, the name is the likelier mistake. */
export function portAdvice({ protocol, port, service }: Place): string {
  const tls = String(defaultPort(protocol, 'tls'));
  const starttls = String(defaultPort(protocol, 'starttls'));
  if (port !== tls && port !== starttls) {
    return `Check the port: for ${service} it is usually ${usualPorts(protocol)}.`;
  }
  const other = port === tls ? `${starttls} with STARTTLS` : `${tls} with SSL/TLS`;
  return `Port ${port} is usual for ${service}, so check the server name in your provider's instructions, or try port ${other}.`;
}
