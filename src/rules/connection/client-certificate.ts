import type { EndpointFacts } from '../../model/facts.ts';
import type { Failure, FailureKind, StepName } from '../../model/failure.ts';

/** Alerts with which servers refuse a client that has no certificate, after they asked for one. */
const refusals = [
  'bad_certificate',
  'handshake_failure',
  'no_certificate',
  'certificate_unknown',
  'access_denied',
];
const endings: readonly FailureKind[] = ['tls-closed', 'connection-closed', 'connection-reset'];
/** In TLS 1.3 a client is through with the handshake before the server has seen its certificate (RFC 8446, section 4.4.2.4). */
const beforeTheFirstWord: readonly StepName[] = ['tls', 'greeting', 'capabilities-tls'];

/**
 * Whether the server broke off because we have no certificate of a client: it says so (RFC 8446: certificate_required), or it
 * asked for one and then refused us or hung up before the first word inside TLS.
 */
export function wantsClientCertificate({ kind, step, alert }: Failure, facts: EndpointFacts): boolean {
  if (alert === 'certificate_required') return true;
  const asked =
    facts.tls?.clientCertificateAsked === true || facts.brokenHandshake?.certificateAsked === true;
  // Postfix lets us in and says it in the first answer inside TLS: "Error: No client certificate presented".
  if (kind === 'refused-by-server') {
    const said = facts.greetingReply?.text ?? '';
    return (asked && namesClientCertificate(said)) || missesCertificate.test(said);
  }
  if (!asked || !beforeTheFirstWord.includes(step)) return false;
  // Many servers ask for a certificate and take clients without: one that hangs up only now and then means something else.
  const again = facts.security?.secondTry;
  if (endings.includes(kind)) return again !== 'greeted' && again !== 'unreachable';
  return kind === 'tls-alert' && refusals.includes(alert ?? '');
}

/** nginx: "No required SSL certificate". Only who asked for one can miss it. */
const missesCertificate =
  /\bno (?:required (?:(?:ssl|tls|client|peer) )?|(?:client|peer) )certificate\b|\b(?:client|peer) certificate (?:is |was )?(?:missing|required|needed|not (?:presented|sent|provided|given))/i;

/** Whether a server's words are about the certificate of the client, and not about its own. */
export function namesClientCertificate(text: string): boolean {
  return /\b(client|peer)\b[^.]{0,40}\bcertificate\b|\bcertificate (is )?(required|needed)\b/i.test(text);
}
