import { join } from 'node:path';
import type { LabHosts } from './hosts.ts';
import type { LabPorts } from './ports.ts';

/** Where a lab keeps its files and on which ports it listens: what every configuration is written from. */
export interface LabPlan {
  directory: string;
  ports: LabPorts;
  hosts: LabHosts;
}

/** The user and group that own the mailboxes: `nobody` of Debian. */
export const mailOwner = { uid: 65534, gid: 65534 };

/** The places inside the lab's directory. */
export function places({ directory }: LabPlan) {
  return {
    rootCertificate: join(directory, 'root.pem'),
    /** Key, then certificates: the order Postfix wants. */
    identity: (host: string) => join(directory, 'certificates', `${host}.pem`),
    chain: (host: string) => join(directory, 'certificates', `${host}.chain.pem`),
    key: (host: string) => join(directory, 'certificates', `${host}.key.pem`),
    mail: join(directory, 'mail'),
    authSocket: join(directory, 'postfix-auth'),
    dovecot: join(directory, 'dovecot'),
    postfix: join(directory, 'postfix'),
  };
}
