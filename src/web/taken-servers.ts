import { securityNames } from '../clients/drafts.ts';
import { fillUsername } from '../fields/fill-username.ts';
import type { Account } from '../model/account.ts';
import { hostPort } from '../model/host-port.ts';
import { protocolName } from '../model/protocols.ts';
import { type Provider, serversOf } from '../model/provider.ts';
import type { TakenServer } from '../readers/reader.ts';

/** What a program takes that the provider file does not say. Pure. */
export function differences(provider: Provider, account: Account, server: TakenServer): string[] {
  const { protocol, host, port, security, username } = server;
  const { incoming, outgoing } = serversOf(provider, account.domain);
  const named = [...incoming, ...outgoing].find(
    (one) => one.protocol === protocol && one.host === host && one.port === port && one.security === security,
  );
  if (named === undefined) return [serverInWords(server)];
  const wanted = fillUsername(named.username, account);
  return username === wanted
    ? []
    : [`it signs in at ${host} as ${username || 'nobody'}, where the user name is ${wanted}`];
}

/** `IMAP mail.example.org:993 (SSL/TLS)` */
export function serverInWords({ protocol, host, port, security }: TakenServer): string {
  return `${protocolName(protocol)} ${hostPort({ host, port })} (${securityNames[security]})`;
}
