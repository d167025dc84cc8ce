import type { Account } from '../model/account.ts';
import { mailProtocols, srvServices } from '../model/protocols.ts';
import type { Provider } from '../model/provider.ts';
import type { DiscoveryFact } from '../model/report.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import { type SrvWanted, wantedRecords } from '../publish/dns-records.ts';

const services = new Map(srvServices(mailProtocols).map((service) => [service.label, service]));

/** What the DNS would say of a hosted domain once its records are published, as a look at them finds it. */
export function heardRecords(provider: Provider, account: Account): DiscoveryFact {
  const { domain } = account;
  const records = wantedRecords({ provider, domain, serviceHost: null, pacc: null });
  const candidates = records
    .filter((record): record is SrvWanted => record.type === 'SRV' && record.target !== '.')
    .toSorted((a, b) => a.priority - b.priority)
    .flatMap((record) => toServer(account, record));
  return {
    source: 'srv',
    asked: { id: 'source-records', args: { domain } },
    outcome: candidates.length > 0 ? 'found' : 'nothing',
    ...{ detail: '', candidates, durationMs: 0 },
  };
}

function toServer(account: Account, { name, target, port }: SrvWanted): ServerSettings[] {
  const service = services.get(name.split('.')[0] ?? '');
  if (service === undefined) return [];
  const { protocol, security } = service;
  // Records tell no user name; who reads them tries the address.
  return [{ protocol, host: target, port, security, username: account.address }];
}
