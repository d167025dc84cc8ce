import type { Zone, ZoneEntry } from '../src/testing/dns-zone.ts';
import { allLabHosts, labDomain, labHosts } from './hosts.ts';
import type { LabPorts } from './ports.ts';

/** The DNS zone of the lab: each host's address, the MX of the domain, and the servers it publishes by SRV. */
export function labZone(ports: LabPorts): Zone {
  const hosts = allLabHosts.map(({ name, address }): [string, ZoneEntry] => [name, { A: [address] }]);
  const target = labHosts.mail.name;
  const service = (name: string, port: number): [string, ZoneEntry] => [
    `_${name}._tcp.${labDomain}`,
    { SRV: [{ priority: 0, weight: 1, port, target }] },
  ];
  return Object.fromEntries<ZoneEntry>([
    [labDomain, { MX: [{ preference: 10, exchange: target }] }],
    ...hosts,
    // A host that exists and where nothing listens.
    [`refused.${labDomain}`, { A: ['127.0.0.99'] }],
    service('pop3s', ports.pop3s),
    service('imaps', ports.imaps),
    service('submissions', ports.submissions),
  ]);
}
