import type { Protocol } from '../model/protocols.ts';
import { defaultPort } from '../model/protocols.ts';
import type { DiscoveryAnswer, DiscoveryFact } from '../model/report.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import type { Source } from '../model/sources.ts';

/** A source that found nothing, unless the change says otherwise. */
export function discoveryFact(source: Source, change: Partial<DiscoveryFact> = {}): DiscoveryFact {
  const base = { asked: `${source} of example.test`, outcome: 'nothing' as const, detail: '', durationMs: 3 };
  return { source, ...base, candidates: [], ...change };
}

/** Every published source asked, and nothing found. */
export function nothingPublished(): DiscoveryFact[] {
  return (['autoconfig', 'ispdb', 'mx', 'autodiscover', 'pacc', 'srv'] as const).map((source) =>
    discoveryFact(source),
  );
}

/** A source that names one server for each protocol given, over implicit TLS. */
export function foundFact(source: Source, hosts: Partial<Record<Protocol, string>>): DiscoveryFact {
  const candidates = Object.entries(hosts).map(([protocol, host]): ServerSettings => {
    const port = defaultPort(protocol as Protocol, 'tls');
    return { protocol: protocol as Protocol, host, port, security: 'tls', username: 'ann@example.test' };
  });
  return discoveryFact(source, { outcome: 'found', candidates });
}

/** One answer of a web source; found with the address over https, unless the change says otherwise. */
export function discoveryAnswer(change: Partial<DiscoveryAnswer> = {}): DiscoveryAnswer {
  return {
    url: 'https://autoconfig.example.test/mail/config-v1.1.xml',
    withAddress: true,
    outcome: 'found',
    problem: null,
    status: 200,
    verifiedTls: true,
    ...change,
  };
}
