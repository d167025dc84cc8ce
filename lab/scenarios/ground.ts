import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckParts } from '../../src/check/context/check-parts.ts';
import { testParts } from '../../src/testing/test-parts.ts';
import { allLabHosts } from '../hosts.ts';
import { createLabDirectory, removeLab } from '../leftovers.ts';
import type { LabPlan } from '../plan.ts';
import { type Lab, startLab } from '../start-lab.ts';
import { writeCertificates } from './certificates.ts';
import { startScenarioDovecots } from './dovecot.ts';
import { dovecotAddresses } from './dovecot-instances.ts';
import { startExim } from './exim.ts';
import { eximAddresses } from './exim-hosts.ts';
import type { ScenarioHost } from './hosts.ts';
import { writeScenarioMailboxes } from './mailboxes.ts';
import { startOddListeners } from './odd-listeners.ts';
import { type OtherProgram, otherProgram } from './other-program.ts';
import { startScenarioPostfix } from './postfix.ts';
import { postfixAddresses } from './postfix-hosts.ts';
import { proxyAddresses, startProxies } from './proxies.ts';
import { startUnbound } from './unbound.ts';
import { startWebsites } from './websites.ts';

/** Every host that the scenarios add to those of the lab. */
export const scenarioHosts: readonly ScenarioHost[] = [
  ...postfixAddresses,
  ...dovecotAddresses,
  ...eximAddresses,
  ...proxyAddresses,
];

/** All servers of the scenarios, running. */
export interface Ground {
  lab: Lab;
  plan: LabPlan;
  parts: CheckParts;
  other: OtherProgram;
  /** The address of a host of the scenarios or of the lab. */
  addressOf(label: string): string;
  stop(): Promise<void>;
}

/** Starts the lab, and beside it every broken server. */
export async function startGround(): Promise<Ground> {
  const lab = await startLab();
  const plan: LabPlan = { directory: await createLabDirectory(), ports: lab.ports, hosts: lab.hosts };
  try {
    return await start(lab, plan);
  } catch (error) {
    await Promise.all([removeLab(plan.directory), lab.stop()]);
    throw error;
  }
}

async function start(lab: Lab, plan: LabPlan): Promise<Ground> {
  await chmod(plan.directory, 0o755);
  const root = await writeCertificates(plan.directory, new Date());
  await writeFile(join(plan.directory, 'roots.pem'), lab.caPem + root);
  await writeScenarioMailboxes(plan.directory);
  const starting = [startScenarioDovecots(plan), startScenarioPostfix(plan), startExim(plan)];
  const dns = await startUnbound(plan, scenarioHosts).finally(() => Promise.allSettled(starting));
  // Only now: a server that was still starting could not be found and stopped after the failure of another.
  await Promise.all(starting);
  const proxies = await startProxies(plan);
  const odd = await startOddListeners(plan.ports, addressOf('dc-good'));
  const web = await startWebsites(plan.ports);
  const other = otherProgram(addressOf, plan.ports);
  const networks = ['127.0.0.0/8', '::1/128'];
  return {
    lab,
    plan,
    parts: testParts({
      ...{ dns, extraRoots: [lab.caPem, root, web.root], allowNetworks: networks },
      ispdbUrl: null,
      webPorts: web.ports,
    }),
    other,
    addressOf,
    stop: async () => {
      odd.stop();
      proxies.stop();
      other.stop();
      await Promise.all([removeLab(plan.directory), lab.stop(), web.close()]);
    },
  };
}

function addressOf(label: string): string {
  const host =
    scenarioHosts.find((one) => one.label === label) ??
    allLabHosts.find(({ name }) => name === `${label}.example.test`);
  if (host === undefined) throw new Error(`there is no host ${label}`);
  return host.address;
}
