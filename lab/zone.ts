import { protocols, srvServices } from '../src/model/protocols.ts';
import type { Zone, ZoneEntry } from '../src/testing/dns-zone.ts';
import type { LabHosts } from './hosts.ts';
import { labDomain, labHosts } from './hosts.ts';
import type { LabPorts } from './ports.ts';

/** The DNS zone of the lab: each host's address, the MX of the domain, and the servers it publishes by SRV. */
export function labZone(ports: LabPorts, at: LabHosts = labHosts): Zone {
  const hosts = Object.values(at).map(({ name, address }): [string, ZoneEntry] => [name, { A: [address] }]);
  const target = at.mail.name;
  const service = (label: string): [string, ZoneEntry] => [
    `${label}._tcp.${labDomain}`,
    { SRV: [{ priority: 0, weight: 1, port: ports[label.slice(1) as keyof LabPorts], target }] },
  ];
  return Object.fromEntries<ZoneEntry>([
    [labDomain, { MX: [{ preference: 10, exchange: target }] }],
    ...hosts,
    // A host that exists and where nothing listens.
    [`refused.${labDomain}`, { A: [at.mail.address.replace(/\d+$/, '99')] }],
    // The best way to each protocol; the lab calls its ports as the DNS calls the services.
    ...protocols
      .flatMap((protocol) => srvServices([protocol]).slice(0, 1))
      .map(({ label }) => service(label)),
  ]);
}
