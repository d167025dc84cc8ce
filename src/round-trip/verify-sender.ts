import type { Account } from '../model/account.ts';
import type { AuthenticationFacts, AuthenticationVerdict, Hop } from '../model/round-trip.ts';
import { isAddressPublic } from '../net/address-policy.ts';
import type { DnsResolver } from '../net/resolver.ts';
import { within } from '../time/until.ts';

export interface SentAs {
  account: Account;
  returnPath: string | null;
  hops: Hop[];
  /** The outgoing server: it counts for SPF where the message never left the provider. */
  server: { host: string; address: string };
  /** The name we are known by. */
  ownName: string;
  dns: DnsResolver;
  timeoutMs: number;
}

const recordTypes = ['A', 'AAAA', 'MX', 'TXT', 'PTR'] as const;

/**
 * Judges the message by SPF (RFC 7208), DKIM (RFC 6376) and DMARC (RFC 9989) as another provider would. All questions go to our
 * own resolver. Null where it could not be judged in time.
 */
export async function verifySender(raw: Buffer, about: SentAs): Promise<AuthenticationFacts | null> {
  return await within(about.timeoutMs, judge(raw, about));
}

async function judge(raw: Buffer, about: SentAs): Promise<AuthenticationFacts | null> {
  const { account, hops, server, returnPath, ownName, dns } = about;
  // A hop inside the provider's own network says nothing about who may send for the domain.
  const outside = hops.findLast(
    (hop) => hop.address !== null && !hop.authenticated && isAddressPublic(hop.address),
  );
  const address = outside?.address ?? server.address;
  let dnsFailed = false;
  const resolver = async (name: string, type: string) => {
    const known = recordTypes.find((one) => one === type.toUpperCase());
    const answer = known === undefined ? null : await dns.records(name, known);
    if (answer?.ok) return answer.value as string[][];
    const failure = answer?.failure;
    if (failure?.kind === 'dns-failure') dnsFailed = true;
    throw Object.assign(new Error('no such record'), { code: failure?.code ?? 'ENODATA' });
  };
  try {
    // Loaded when needed: most checks send no message.
    const { authenticate } = await import('mailauth');
    const result = await authenticate(raw, {
      ...{ ip: address, helo: outside?.from ?? server.host, mta: ownName, resolver },
      ...{ sender: returnPath || account.address, disableArc: true, disableBimi: true },
    });
    return {
      spf: {
        verdict: toVerdict(result.spf ? result.spf.status?.result : 'none'),
        domain: result.spf ? result.spf.domain || account.domain : account.domain,
        address,
        source: outside === undefined ? 'outgoing-server' : 'hop',
      },
      dkim: (result.dkim?.results ?? [])
        .filter(({ signingDomain }) => Boolean(signingDomain))
        .slice(0, 10)
        .map(({ signingDomain = '', selector = '', status }) => ({
          verdict: toVerdict(status.result),
          domain: signingDomain.slice(0, 253),
          selector: selector.slice(0, 63),
          aligned: Boolean(status.aligned),
        })),
      dmarc: result.dmarc
        ? { verdict: toVerdict(result.dmarc.status?.result), policy: result.dmarc.policy || null }
        : null,
      dnsFailed,
    };
  } catch {
    // A message or record the library cannot read tells nothing about the sender.
    return null;
  }
}

const verdicts: readonly AuthenticationVerdict[] = [
  ...(['pass', 'fail', 'softfail', 'neutral', 'none', 'policy', 'temperror', 'permerror'] as const),
];

function toVerdict(result: string | undefined): AuthenticationVerdict {
  return verdicts.find((verdict) => verdict === result) ?? 'none';
}
