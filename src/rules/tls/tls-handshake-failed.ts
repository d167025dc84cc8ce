import { endingCause } from '../connection/ending-cause.ts';
import { encryptedWayText, factsOf } from '../connection/neighbours.ts';
import { placeOf } from '../place.ts';
import { endpointRule } from '../rule.ts';

/** Alerts of RFC 8446 section 6.2 (older ones: RFC 5246) in plain words. */
const alerts: Record<string, string> = {
  handshake_failure: 'The server found no encryption method that both sides know.',
  insufficient_security: 'The server finds our encryption methods too weak.',
  protocol_version: 'The server and we have no version of TLS in common.',
  unrecognized_name: 'The server does not know the name it was called by, so it has no certificate to show.',
  internal_error: 'The server reports a fault of its own.',
  access_denied: 'The server refuses us by its own rules.',
  certificate_required: 'The server demands a certificate from the mail program, which is unusual for mail.',
  bad_certificate: 'The server demands a certificate from the mail program, which is unusual for mail.',
  no_application_protocol: 'The server expects another kind of service on this port.',
  decode_error: 'The server could not read our first message.',
  inappropriate_fallback: 'The server suspects that somebody tries to weaken the encryption.',
};

export const tlsHandshakeFailed = endpointRule({
  id: 'tls-handshake-failed',
  severity: 'problem',
  explains: ['login-not-tested'],
  needs: [],
  judge(_facts, endpoint, check) {
    const { failure } = endpoint;
    if (failure === null || endingCause(endpoint, check) !== 'tls-handshake-failed') return null;
    const facts = factsOf(endpoint, check);
    const args = {
      kind: failure.kind,
      alert: failure.alert ?? null,
      works: encryptedWayText(endpoint, check),
      wide: facts?.brokenHandshake?.wideHello?.outcome ?? null,
      again: facts?.security?.secondTry ?? null,
    };
    return { args, evidence: [endpoint.lastLine, facts?.brokenHandshake?.wideHello?.evidence] };
  },
  words({ kind, alert, works, wide, again }, context) {
    const { host, port } = placeOf(context);
    return {
      title: `No encrypted connection to ${host} on port ${port} could be set up`,
      why: `The two sides agree on the encryption first, and that failed. ${reason(String(kind), alert)}${further(String(kind), wide, again)}`,
      fix: works
        ? `Choose ${works} for now, and send this report to the provider.`
        : 'There is little to change in your mail program. Send this report to the provider, who has to check the TLS set-up of the server.',
    };
  },
});

/** What a second look tells: another hello, or a connection on which we said nothing. */
function further(kind: string, wide: unknown, again: unknown): string {
  if (wide === 'hello') {
    return ' A moment later it did answer a simpler first message for TLS 1.2 only. So it stumbles over what current programs send, or it works only some of the time.';
  }
  const isClosed = kind === 'tls-closed' || kind.startsWith('connection-');
  if (isClosed && again === 'silent') {
    return ' It waits patiently as long as we say nothing, so it is our offer to encrypt that it cannot cope with: often its certificate or key is missing.';
  }
  return wide === 'closed' || wide === 'alert'
    ? ' It did the same when we offered every method there ever was.'
    : '';
}

function reason(kind: string, alert: unknown): string {
  if (typeof alert === 'string')
    return alerts[alert] ?? `The server broke off with the alert “${alert.replaceAll('_', ' ')}”.`;
  if (kind === 'tls-timeout' || kind === 'reply-timeout')
    return 'The server took the connection and fell silent: it is stuck or overloaded, or another service uses this port.';
  if (kind === 'tls-record-invalid') return 'The server answered with something that is not encryption.';
  if (kind === 'tls-closed' || kind.startsWith('connection-')) {
    return 'The server hung up without a reason. Its encryption may be out of order, or it may be blocking our address.';
  }
  return 'The answers of the server did not fit the rules of TLS.';
}
