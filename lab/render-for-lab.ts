import type { ClientConfig } from '../src/clients/client.ts';
import { findClient, renderClient } from '../src/clients/index.ts';
import type { MailProtocol } from '../src/model/protocols.ts';
import type { RecommendedSettings } from '../src/model/report.ts';
import type { Security } from '../src/model/security.ts';
import { english } from '../src/testing/english.ts';
import type { Lab } from './start-lab.ts';
import type { LabUser } from './users.ts';

export interface Choice {
  incoming?: 'pop3' | 'imap';
  security: Security;
  days?: number | null;
  /** By default the one with three messages. */
  user?: LabUser;
  /** The name to log in with; by default the address. */
  username?: string;
}

/** What one mail program gets for a mailbox of the lab's model host; throws when the program cannot use it. */
export function renderForLab(lab: Lab, id: string, choice: Choice): ClientConfig {
  const { incoming = 'pop3', security, days = null, user = lab.users.alice } = choice;
  const { username = user.address } = choice;
  const client = findClient(id);
  if (client === undefined) throw new Error(`no client ${id}`);
  const config = renderClient(english, client, {
    account: { address: user.address, displayName: "Alice O'Lab" },
    incoming: server(lab, incoming, security, username),
    outgoing: server(lab, 'smtp', security, username),
    leaveOnServerDays: days,
    providerName: 'Lab',
  });
  if (config.unusable !== null) throw new Error(config.unusable);
  return config;
}

function server(lab: Lab, protocol: MailProtocol, security: Security, username: string): RecommendedSettings {
  const { ports } = lab;
  const port = {
    pop3: { tls: ports.pop3s, starttls: ports.pop3, none: ports.pop3 },
    imap: { tls: ports.imaps, starttls: ports.imap, none: ports.imap },
    smtp: { tls: ports.submissions, starttls: ports.submission, none: ports.submission },
  }[protocol][security];
  const { name: host } = lab.hosts.mail;
  return { protocol, host, port, security, username, verified: true, source: 'typed' };
}
