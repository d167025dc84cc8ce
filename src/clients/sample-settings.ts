import type { MailProtocol } from '../model/protocols.ts';
import { defaultPort, type IncomingProtocol, outgoingProtocols } from '../model/protocols.ts';
import type { RecommendedSettings } from '../model/report.ts';
import type { Security } from '../model/security.ts';
import type { ClientSettings } from './client.ts';

/** A tested server at its usual port, for tests. */
export function sampleServer(
  protocol: MailProtocol,
  security: Security = 'tls',
  change: Partial<RecommendedSettings> = {},
): RecommendedSettings {
  return {
    protocol,
    host: 'mail.example.test',
    port: defaultPort(protocol, security),
    security,
    username: 'ann@example.test',
    verified: true,
    source: 'typed',
    ...change,
  };
}

/** Ann's account, verified in both directions, for tests. */
export function sampleSettings(
  protocol: IncomingProtocol,
  security: Security = 'tls',
  change: Partial<ClientSettings> = {},
): ClientSettings {
  return {
    account: { address: 'ann@example.test', displayName: 'Ann Example' },
    incoming: sampleServer(protocol, security),
    outgoing: sampleServer(outgoingProtocols[0], security),
    leaveOnServerDays: 14,
    providerName: 'Example Hosting',
    ...change,
  };
}
