import type { Account } from '../model/account.ts';
import type { Actor } from '../model/actor.ts';
import { defaultPort, directionOf, protocols, rowOf } from '../model/protocols.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import { whoRuns } from '../model/who-runs.ts';
import type { Args } from './values.ts';
import type { Words } from './words.ts';

/** What a finding is about, besides its own arguments. */
export interface FindingContext {
  account: Account;
  endpoint: Pick<ServerSettings, 'protocol' | 'host' | 'port' | 'security' | 'username'> | null;
  /** Who has to act; absent where nobody was judged to, as where words are tried out. */
  actor?: Actor;
  /** Set where the provider itself writes to a customer, and whether the domain is one it looks after. */
  writer?: { hostsDomain: boolean };
}

/**
 * What every message of a finding may use: `$host`, `$port`, `$service` (IMAP), `$direction` (incoming, outgoing; none for a service beside mail), `$protocol`,
 * `$security`, `$username`, `$address`, `$domain`, `$runs` (who runs the server: provider, this-machine, own-network), `$actor` (who has
 * to act), `$writer` (provider where it writes to its customer, else other) and `$hosted` (yes where it looks after the domain as well),
 * `$tlsPort` and `$starttlsPort` (the usual ones) `$portIs` (which of them it is: tls, starttls, other) and `$port25` (a selector cannot ask for a port, which is text).
 */
export function placeArgs(words: Words, { account, endpoint, actor, writer }: FindingContext): Args {
  const protocol = endpoint?.protocol ?? protocols[0];
  const tlsPort = defaultPort(protocol, 'tls');
  const starttlsPort = defaultPort(protocol, 'starttls');
  const known = endpoint && {
    host: endpoint.host,
    port: String(endpoint.port),
    service: rowOf(protocol).name,
    security: endpoint.security,
    username: endpoint.username,
  };
  return {
    host: words.message('finding-some-server'),
    port: words.message('finding-some-port'),
    service: words.message('finding-some-service'),
    ...known,
    ...{
      protocol,
      direction: directionOf(protocol) ?? 'none',
      runs: endpoint === null ? 'provider' : whoRuns(endpoint.host),
    },
    ...{ writer: writer === undefined ? 'other' : 'provider', hosted: writer?.hostsDomain === true },
    ...{ tlsPort: String(tlsPort), starttlsPort: String(starttlsPort) },
    portIs: endpoint?.port === tlsPort ? 'tls' : endpoint?.port === starttlsPort ? 'starttls' : 'other',
    port25: endpoint?.port === 25,
    actor: actor ?? null,
    ...{ address: account.address, domain: account.domain },
  };
}
