import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startDaemon } from '../daemon.ts';
import { allLabHosts } from '../hosts.ts';
import type { LabPlan } from '../plan.ts';
import { ownAddress, type ScenarioHost } from './hosts.ts';
import { oddAddresses } from './odd-listeners.ts';
import { webDomains } from './websites.ts';

/** Lines of a zone file for each zone. */
type Zones = Record<string, readonly string[]>;

function zonesFor(plan: LabPlan, hosts: readonly ScenarioHost[]): Zones {
  const { ports } = plan;
  return {
    'example.test': [
      '@ MX 10 mail.example.test.',
      ...allLabHosts.map(({ name, address }) => `${name}. A ${address}`),
      ...hosts.map(({ name, address }) => `${name}. A ${address}`),
      'nowhere TXT "a name without an address"',
      'alias-to-nothing CNAME gone.example.test.',
      'alias-to-mail CNAME mail.example.test.',
      'private A 10.20.30.40',
      // Nothing of the lab listens at the second address of these.
      'ipv6-dead A 127.0.0.12',
      'ipv6-dead AAAA ::1',
      `ipv4-dead A ${ownAddress(9, 9)}`,
      'ipv4-dead AAAA ::1',
      'half-dead A 127.0.0.12',
      `half-dead A ${ownAddress(9, 9)}`,
      `hung A ${oddAddresses.hung}`,
      `silent A ${oddAddresses.silent}`,
      `closes A ${oddAddresses.closes}`,
      `website A ${oddAddresses.website}`,
    ],
    // Signed, says the parent's key below; nothing in it is.
    'bogus.test': ['mail A 127.0.0.12'],
    'nullmx.test': ['@ MX 0 .'],
    'wrong-port.test': [
      '@ MX 10 mail.example.test.',
      // STARTTLS ports published as TLS ports, a mistake often seen.
      `_imaps._tcp SRV 0 1 ${ports.imap} mail.example.test.`,
      `_submissions._tcp SRV 0 1 ${ports.submissions} mail.example.test.`,
    ],
    'gone-host.test': [
      '@ MX 10 mail.example.test.',
      `_imaps._tcp SRV 0 1 ${ports.imaps} gone.example.test.`,
      `_submissions._tcp SRV 0 1 ${ports.submissions} mail.example.test.`,
    ],
    'published.test': ['@ MX 10 mail.example.test.', ...serviceRecords(plan, 'mail', 'mail')],
    'unpublished.test': ['@ MX 10 mail.example.test.'],
    // The name is never looked up outside: the root zone below knows nothing.
    'moved-away.test': ['@ MX 0 moved-away-test.mail.protection.outlook.com.'],
    ...websiteZones(plan),
  };
}

/** Domains with a web server for their settings; some publish in the DNS too. */
function websiteZones(plan: LabPlan): Zones {
  const records: Zones = {
    'web-certificate.test': serviceRecords(plan, 'mail', 'mail'),
    'web-error.test': serviceRecords(plan, 'mail', 'mail'),
    'web-page.test': serviceRecords(plan, 'mail', 'mail'),
    'disagree.test': serviceRecords(plan, 'dc-good', 'pf-hosted'),
  };
  const zoneOf = (domain: string) => [
    '@ MX 10 mail.example.test.',
    'autoconfig A 127.0.0.1',
    ...(records[domain] ?? []),
  ];
  return Object.fromEntries(webDomains.map((domain) => [domain, zoneOf(domain)]));
}

function serviceRecords({ ports }: LabPlan, incoming: string, outgoing: string): string[] {
  return [
    `_imaps._tcp SRV 0 1 ${ports.imaps} ${incoming}.example.test.`,
    `_submissions._tcp SRV 0 1 ${ports.submissions} ${outgoing}.example.test.`,
  ];
}

/** Starts Debian's Unbound with the zones of the scenarios, and gives its `host:port`. */
export async function startUnbound(plan: LabPlan, hosts: readonly ScenarioHost[]): Promise<string> {
  const zones = zonesFor(plan, hosts);
  const port = await freePort();
  const file = (zone: string) => join(plan.directory, `${zone}.zone`);
  for (const [zone, lines] of Object.entries(zones)) await writeFile(file(zone), zoneText(zone, lines));
  // A root zone without delegations: every other name does not exist, and no question ever leaves the machine.
  await writeFile(file('root'), zoneText('.', []));
  const config = join(plan.directory, 'unbound.conf');
  await writeFile(config, configText(plan.directory, port, ['.', ...Object.keys(zones)], file));
  await startDaemon('unbound', ['-c', config], join(plan.directory, 'unbound-start.log'));
  return `127.0.0.1:${port}`;
}

function configText(
  directory: string,
  port: number,
  zones: string[],
  file: (zone: string) => string,
): string {
  return [
    'server:',
    ' interface: 127.0.0.1',
    ` port: ${port}`,
    ' access-control: 127.0.0.0/8 allow',
    ' do-daemonize: yes',
    ` pidfile: "${join(directory, 'unbound.pid')}"`,
    ` directory: "${directory}"`,
    ' chroot: ""',
    ' username: ""',
    ' use-syslog: no',
    ` logfile: "${join(directory, 'unbound.log')}"`,
    ' num-threads: 1',
    ' module-config: "validator iterator"',
    ' local-zone: "test." nodefault',
    // A key that has signed nothing: whatever the zone answers is bogus (RFC 4035, section 4.3).
    ` trust-anchor: "bogus.test. DS 31589 8 2 ${'ab'.repeat(32)}"`,
    'remote-control:',
    ' control-enable: no',
    ...zones.flatMap((zone) => [
      'auth-zone:',
      ` name: "${zone}"`,
      ` zonefile: "${file(zone === '.' ? 'root' : zone)}"`,
      ' for-downstream: no',
      ' for-upstream: yes',
      ' fallback-enabled: no',
    ]),
    '',
  ].join('\n');
}

function zoneText(zone: string, lines: readonly string[]): string {
  const origin = zone === '.' ? '.' : `${zone}.`;
  const head = [
    `$ORIGIN ${origin}`,
    '$TTL 60',
    '@ SOA ns.invalid. admin.invalid. 1 3600 600 86400 60',
    '@ NS ns.invalid.',
  ];
  return `${[...head, ...lines].join('\n')}\n`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
