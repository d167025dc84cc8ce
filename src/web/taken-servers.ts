import { fillUsername } from '../fields/fill-username.ts';
import type { Account } from '../model/account.ts';
import { hostPort } from '../model/host-port.ts';
import type { Message } from '../model/message.ts';
import { protocolName } from '../model/protocols.ts';
import { type Provider, serversOf } from '../model/provider.ts';
import type { TakenServer } from '../readers/reader.ts';

/** What a program takes that the provider file does not say. Pure. */
export function differences(provider: Provider, account: Account, server: TakenServer): Message[] {
  const { protocol, host, port, security, username } = server;
  const { incoming, outgoing } = serversOf(provider, account.domain);
  const named = [...incoming, ...outgoing].find(
    (one) => one.protocol === protocol && one.host === host && one.port === port && one.security === security,
  );
  if (named === undefined) return [serverMessage(server)];
  const wanted = fillUsername(named.username, account);
  return username === wanted ? [] : [{ id: 'taken-username', args: { host, username, wanted } }];
}

/** `IMAP mail.example.org:993 (SSL/TLS)` */
export function serverMessage({ protocol, host, port, security }: TakenServer): Message {
  const place = hostPort({ host, port });
  return { id: 'taken-server', args: { service: protocolName(protocol), place, security } };
}
