import type { EndpointFacts } from '../../model/facts.ts';
import type { Failure } from '../../model/failure.ts';
import type { Protocol } from '../../model/protocols.ts';
import { toProtocol } from '../../model/protocols.ts';
import type { JudgedEndpoint } from '../rule.ts';

type Settings = Pick<JudgedEndpoint, 'protocol' | 'security'>;

/** TLS sent to a clear-text port or the reverse: proved by asking the port the other way on a connection of its own. */
export function mixedUpSecurity(
  failure: Failure,
  endpoint: Settings,
  facts: EndpointFacts,
): 'tls-on-cleartext-port' | 'cleartext-on-tls-port' | null {
  const { security } = facts;
  if (endpoint.security !== 'tls') {
    // A TLS port waits for our hello and stays silent, hangs up, or sends a TLS alert that reads like noise.
    return failure.step === 'greeting' && failure.kind !== 'refused-by-server' && security?.speaksTls === true
      ? 'cleartext-on-tls-port'
      : null;
  }
  if (!failedInHandshake(failure) || security?.speaksTls === true) return null;
  if (security?.speaksCleartext === endpoint.protocol) return 'tls-on-cleartext-port';
  // Not asked the other way: an answer that is not TLS comes from a clear-text server in all but odd cases.
  const unasked = security === null || security.speaksCleartext === null;
  return failure.kind === 'tls-record-invalid' && unasked && foreignService(endpoint.protocol, facts) === null
    ? 'tls-on-cleartext-port'
    : null;
}

/** Another service than the one expected, seen in the greeting or behind a failed TLS handshake. */
export function otherService(
  failure: Failure,
  endpoint: Settings,
  facts: EndpointFacts,
): 'wrong-service' | 'not-a-mail-server' | null {
  const atGreeting = failure.step === 'greeting' && failure.kind !== 'refused-by-server';
  const inHandshake =
    endpoint.security === 'tls' && failedInHandshake(failure) && facts.security?.speaksTls !== true;
  if (!atGreeting && !inHandshake) return null;
  const seen = foreignService(endpoint.protocol, facts);
  // Malformed mail talk is not told from noise by its bytes; the probe says which of the two it takes it for.
  if (seen === null) return failure.kind === 'other-protocol' ? 'not-a-mail-server' : null;
  return toProtocol(seen) !== undefined ? 'wrong-service' : 'not-a-mail-server';
}

/** What answers instead of the expected protocol, or null when that is not known. */
export function foreignService(expected: Protocol, { service, security }: EndpointFacts): string | null {
  if (service !== null && service.seen !== 'unknown') return service.seen === expected ? null : service.seen;
  const greeted = security?.speaksCleartext;
  if (greeted === null || greeted === undefined || greeted === false || greeted === expected) return null;
  return greeted;
}

function failedInHandshake(failure: Failure): boolean {
  return failure.step === 'tls' || failure.kind.startsWith('tls-');
}
