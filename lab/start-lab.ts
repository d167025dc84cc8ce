import { chmod } from 'node:fs/promises';
import { startDns } from '../src/testing/dns-server.ts';
import { startDovecot } from './dovecot.ts';
import type { LabHosts } from './hosts.ts';
import { hostsIn, loopback } from './hosts.ts';
import { writeCertificates, writeMailboxes } from './lab-files.ts';
import { createLabDirectory, removeLab, removeLeftovers } from './leftovers.ts';
import { explainMissing, missingForLab } from './missing.ts';
import type { LabPlan } from './plan.ts';
import { places } from './plan.ts';
import type { LabPorts } from './ports.ts';
import { choosePorts } from './ports.ts';
import { startPostfix } from './postfix.ts';
import { labUsers } from './users.ts';
import { labZone } from './zone.ts';

/** A running lab: real mail servers, on loopback unless another network was asked for. */
export interface Lab {
  /** `host:port` of the DNS server that knows the lab's names. */
  dns: string;
  /** File with the root certificate, and its text. */
  caFile: string;
  caPem: string;
  /** The same on every host. */
  ports: LabPorts;
  hosts: LabHosts;
  users: typeof labUsers;
  /** Environment variables under which Posthorn may test the lab. */
  env: Record<string, string>;
  /** Where configuration and logs lie; gone after `stop`. */
  directory: string;
  stop(): Promise<void>;
}

export interface LabOptions {
  /** Ports to use when they are free; by default the system chooses. */
  ports?: LabPorts;
  /** The first three numbers of its addresses, which this machine must have; by default those of loopback. */
  network?: string;
  /** Where its DNS server listens; by default at a free port of 127.0.0.1. */
  dns?: { host: string; port: number };
}

/** Starts Dovecot, Postfix and a DNS server. Throws with a plain sentence when something is missing here. */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
  const missing = explainMissing(await missingForLab());
  if (missing !== null) throw new Error(missing);
  await removeLeftovers();
  const plan: LabPlan = {
    directory: await createLabDirectory(),
    ports: await choosePorts(options.ports ?? null),
    hosts: hostsIn(options.network ?? loopback),
  };
  try {
    return await start(plan, options.dns);
  } catch (error) {
    await removeLab(plan.directory);
    throw error;
  }
}

async function start(plan: LabPlan, dnsAt: LabOptions['dns']): Promise<Lab> {
  // The servers drop their rights and still have to reach their sockets and mailboxes.
  await chmod(plan.directory, 0o755);
  const caPem = await writeCertificates(plan, new Date());
  await writeMailboxes(plan);
  await Promise.all([startDovecot(plan), startPostfix(plan)]);
  const dns = await startDns(labZone(plan.ports, plan.hosts), dnsAt);
  const caFile = places(plan).rootCertificate;
  let stopping: Promise<void> | null = null;
  return {
    dns: dns.address,
    ...{ caFile, caPem, ports: plan.ports, hosts: plan.hosts, users: labUsers, directory: plan.directory },
    env: {
      POSTHORN_DNS: dns.address,
      POSTHORN_ALLOW_NETWORKS: networkOf(plan),
      POSTHORN_ALLOW_PORTS: '*',
      POSTHORN_CA_FILE: caFile,
    },
    stop: () => {
      stopping ??= Promise.all([removeLab(plan.directory), dns.close()]).then(() => undefined);
      return stopping;
    },
  };
}

function networkOf({ hosts }: LabPlan): string {
  const { address } = hosts.mail;
  return address.startsWith(`${loopback}.`) ? '127.0.0.0/8' : address.replace(/\d+$/, '0/24');
}
