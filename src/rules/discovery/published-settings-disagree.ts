import type { Protocol } from '../../model/protocols.ts';
import { mailProtocols } from '../../model/protocols.ts';
import type { DiscoveryFact } from '../../model/report.ts';
import { checkRule, type JudgedCheck } from '../rule.ts';
import { foundBy } from './publishing.ts';

export const publishedSettingsDisagree = checkRule({
  id: 'published-settings-disagree',
  severity: 'warning',
  actor: 'domain-owner',
  alsoInProgram: true,
  judge(check) {
    const found = foundBy(check.discovery);
    return mailProtocols.flatMap((protocol) => {
      const naming = found.filter(({ candidates }) => candidates.some((one) => one.protocol === protocol));
      if (!naming.some((one) => naming.some((other) => areApart(one, other, protocol, check)))) return [];
      const hosts = naming.map((fact) => hostsOf(fact, protocol).join(', '));
      return [{ args: { protocol, sources: naming.map(({ source }) => source), hosts } }];
    });
  },
});

/** No server in common, by name or by address: two names of one machine are no contradiction. */
function areApart(one: DiscoveryFact, other: DiscoveryFact, protocol: Protocol, check: JudgedCheck): boolean {
  const machines = new Set(hostsOf(one, protocol).flatMap((host) => machinesOf(host, check)));
  return !hostsOf(other, protocol).some((host) =>
    machinesOf(host, check).some((machine) => machines.has(machine)),
  );
}

function hostsOf({ candidates }: DiscoveryFact, protocol: Protocol): string[] {
  return [...new Set(candidates.filter((one) => one.protocol === protocol).map(({ host }) => host))];
}

function machinesOf(host: string, { endpoints }: JudgedCheck): string[] {
  const addresses = endpoints
    .filter((endpoint) => endpoint.host === host)
    .flatMap(({ facts }) => facts.resolution?.addresses.map(({ address }) => address) ?? []);
  return [host, ...addresses];
}
