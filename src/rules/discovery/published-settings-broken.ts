import type { FailureKind } from '../../model/failure.ts';
import { isPublished, type Source } from '../../model/sources.ts';
import { isBanned } from '../connection/ban.ts';
import { endpointRule, type JudgedCheck, type JudgedEndpoint } from '../rule.ts';
import { foundBy } from './publishing.ts';

/** Endings that say something about us, or about the moment, and nothing about what is published. */
const notTheirs: readonly FailureKind[] = [
  'network-unreachable',
  'dns-failure',
  'refused-by-server',
  'deadline',
  'aborted',
  'our-fault',
  'too-often',
  'left-alone',
];

export const publishedSettingsBroken = endpointRule({
  id: 'published-settings-broken',
  severity: 'problem',
  actor: 'domain-owner',
  alsoInProgram: true,
  needs: [],
  // Nobody typed these settings: where they do not fit the server, the cause is what is published. A server that is
  // down or has a bad certificate is a cause of its own.
  explains: [
    'host-not-found',
    'host-without-address',
    'address-not-allowed',
    'port-not-allowed',
    'connection-refused',
    'wrong-service',
    'not-a-mail-server',
    'starttls-not-offered',
    'tls-on-cleartext-port',
    'cleartext-on-tls-port',
  ],
  judge(_facts, endpoint, check) {
    if (!isPublished(endpoint.source) || isOurs(endpoint)) return null;
    const untrusted = endpoint.outcome === 'done' && isUnproved(endpoint, check);
    if (endpoint.outcome !== 'failed' && !untrusted) return null;
    if (isBanned(endpoint, check)) return null;
    const reason = untrusted ? 'certificate' : reasonOf(endpoint);
    return {
      args: { sources: publishersOf(endpoint, check), reason },
      evidence: evidenceOf(endpoint, check),
    };
  },
});

const reasonOfKind: Partial<Record<FailureKind, string>> = {
  'host-not-found': 'host-not-found',
  'host-without-address': 'host-not-found',
  'address-not-allowed': 'address-not-allowed',
  'port-not-allowed': 'port-not-allowed',
  'connection-refused': 'not-reached',
  'connection-timeout': 'not-reached',
  'host-unreachable': 'not-reached',
  'connection-reset': 'not-reached',
  'connection-closed': 'not-reached',
  'reply-timeout': 'not-reached',
  'starttls-not-offered': 'security',
  'starttls-refused': 'security',
  'tls-record-invalid': 'security',
  'tls-alert': 'security',
  'tls-closed': 'security',
  'tls-timeout': 'security',
  'tls-other': 'security',
};

function reasonOf({ failure }: JudgedEndpoint): string {
  return (failure && reasonOfKind[failure.kind]) ?? 'protocol';
}

function isOurs({ failure }: JudgedEndpoint): boolean {
  return failure !== null && notTheirs.includes(failure.kind);
}

function isUnproved({ id }: JudgedEndpoint, { endpoints }: JudgedCheck): boolean {
  return endpoints.find((endpoint) => endpoint.id === id)?.facts.tls?.verified === false;
}

/** Every published source that names this server: it was tried once, under the first of them. */
function publishersOf(endpoint: JudgedEndpoint, { discovery }: JudgedCheck): Source[] {
  const { protocol, host, port, security } = endpoint;
  const named = foundBy(discovery).filter(({ candidates }) =>
    candidates.some(
      (one) =>
        one.protocol === protocol && one.host === host && one.port === port && one.security === security,
    ),
  );
  return [...new Set([endpoint.source, ...named.map(({ source }) => source)])];
}

function evidenceOf(endpoint: JudgedEndpoint, { endpoints }: JudgedCheck) {
  const full = endpoints.find(({ id }) => id === endpoint.id);
  const main = full?.attempts.find(({ purpose }) => purpose === 'login');
  // Where nothing could be dialled there are no lines; the attempt itself is the evidence.
  return [full?.facts.tls?.evidence ?? endpoint.lastLine ?? (main && { attempt: main.id, lines: [] })];
}
