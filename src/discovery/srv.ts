import type { SrvRecord } from 'node:dns';
import { isMail, protocols, srvServices } from '../model/protocols.ts';
import type { ServerSettings } from '../model/server-settings.ts';
import type { Looking } from './looking.ts';
import { toCandidates } from './published-server.ts';
import type { DiscoverySource } from './source.ts';
import { problemOf } from './to-fact.ts';

/** The services of RFC 6186 and RFC 8314, preferred first; `_submission` on 465 means implicit TLS by common mistake. */
const services = srvServices(protocols);

/** SRV records of the address's domain. */
export const srv: DiscoverySource = {
  id: 'srv',
  async find(context) {
    const began = performance.now();
    const { domain } = context.request.account;
    const answers = await Promise.all(services.map((service) => ask(context, service)));
    const candidates = answers.flatMap((answer) => answer.candidates);
    // A server beside mail alone is no answer to where the mail is.
    const isFound = candidates.some(({ protocol }) => isMail(protocol));
    const isBroken = !isFound && answers.some((answer) => answer.failed);
    return {
      source: 'srv',
      asked: { id: 'source-records', args: { domain } },
      outcome: isFound ? 'found' : isBroken ? 'failed' : 'nothing',
      detail: isBroken ? problemOf('dns-failure') : '',
      candidates,
      durationMs: Math.round(performance.now() - began),
    };
  },
};

async function ask(
  context: Looking,
  { label, protocol, security }: (typeof services)[number],
): Promise<{ candidates: ServerSettings[]; failed: boolean }> {
  const { domain } = context.request.account;
  const records = await context.resolver.srv(`${label}._tcp.${domain}`);
  if (!records.ok) return { candidates: [], failed: records.failure.kind === 'dns-failure' };
  const servers = byPriority(records.value).map((record) => ({
    protocol,
    host: record.name,
    port: record.port,
    security: record.port === 465 ? ('tls' as const) : security,
    username: null,
  }));
  const candidates = toCandidates(servers, context.request);
  return { candidates, failed: false };
}

/** Lowest priority first, then highest weight; the target "." says that the service is not offered (RFC 2782). */
function byPriority(records: SrvRecord[]): SrvRecord[] {
  return records
    .filter((record) => record.name !== '' && record.name !== '.')
    .toSorted((a, b) => a.priority - b.priority || b.weight - a.weight)
    .slice(0, 2);
}
