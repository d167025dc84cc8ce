import { type Provider, serversOf } from '../model/provider.ts';
import { isDecided, type Report } from '../model/report.ts';
import { causeOf } from '../reports/verdict-words.ts';

/** Causes that a status page would tell about: the server is away, overloaded or out of order. */
const outages: ReadonlySet<string> = new Set([
  'certificate-expired',
  'connection-dropped',
  'connection-refused',
  'connection-timeout',
  'dns-failure',
  'greeting-refused',
  'greeting-timeout',
  'host-not-found',
  'host-without-address',
  'login-temporary-failure',
  'mailbox-not-accessible',
  'proxy-hides-encryption',
  'sending-deferred',
  'server-busy',
  'server-stopped-answering',
  'starttls-refused',
  'tls-handshake-failed',
]);

/** The status page of the provider, where one of its own servers is at fault; else null. */
export function statusLink(provider: Provider, report: Report): string | null {
  const url = provider.links?.status;
  const cause = isDecided(report) ? causeOf(report) : null;
  if (!url || cause === null || !outages.has(cause.code)) return null;
  const endpoint = report.endpoints.find(({ id }) => id === cause.endpoint);
  const { incoming, outgoing } = serversOf(provider, report.account.domain);
  const isOwn = [...incoming, ...outgoing].some(({ host }) => host === endpoint?.host);
  return isOwn ? url : null;
}
