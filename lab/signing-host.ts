import { chmod } from 'node:fs/promises';
import { labDomain, labHosts } from './hosts.ts';
import { createLabDirectory, removeLab } from './leftovers.ts';
import { type Opendkim, startOpendkim } from './opendkim.ts';
import { places } from './plan.ts';
import { startPostfix } from './postfix.ts';
import { innerServices, submissionRestrictions } from './postfix-config.ts';
import type { Lab } from './start-lab.ts';

/** A submission server beside those of the lab, whose mail is signed and goes into the lab's mailboxes. */
export interface SigningHost {
  name: string;
  address: string;
  signer: Opendkim;
  stop(): Promise<void>;
}

const name = `signing.${labDomain}`;
const address = '127.0.0.40';

/** Starts opendkim and a Postfix of its own that has it sign what is submitted. */
export async function startSigningHost(lab: Lab): Promise<SigningHost> {
  const plan = { directory: await createLabDirectory(), ports: lab.ports, hosts: lab.hosts };
  const stop = () => removeLab(plan.directory);
  try {
    await chmod(plan.directory, 0o755);
    const signer = await startOpendkim(plan.directory, labDomain);
    await startPostfix(plan, master(lab, signer.milter));
    return { name, address, signer, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Logins, mailboxes and the certificate are the lab's; the queue and the signature are its own. */
function master(lab: Lab, milter: string): string {
  const ofLab = places(lab);
  const settings = {
    myhostname: name,
    smtpd_tls_chain_files: ofLab.identity(labHosts.wildcard.name),
    smtpd_sasl_auth_enable: 'yes',
    smtpd_sasl_path: ofLab.authSocket,
    smtpd_relay_restrictions: submissionRestrictions,
    smtpd_milters: milter,
    // A message that could not be signed must not get through unsigned.
    milter_default_action: 'tempfail',
  };
  const options = Object.entries(settings).map(([setting, value]) => `  -o ${setting}=${value}`);
  const inner = innerServices.map((service) =>
    service.endsWith(' virtual') ? `${service}\n  -o virtual_mailbox_base=${ofLab.mail}` : service,
  );
  const listener = [`${address}:${lab.ports.submission} inet n - n - - smtpd`, ...options];
  return `${[...inner, ...listener].join('\n')}\n`;
}
