import type { EndpointFacts } from '../../model/facts.ts';
import type { Failure, FailureKind, StepName } from '../../model/failure.ts';
import { isGuess, isServedElsewhere } from '../guesses.ts';
import { hungUpAt, isOurs, unopened } from '../how-it-ended.ts';
import { waitsForMailbox } from '../mailbox/waits-for-mailbox.ts';
import type { JudgedCheck, JudgedEndpoint } from '../rule.ts';
import { deadMethod } from '../tls/who-refuses.ts';
import { isBanned } from './ban.ts';
import { wantsClientCertificate } from './client-certificate.ts';
import type { GreetingCause } from './greeting-cause.ts';
import { greetingCause, refusalOf } from './greeting-cause.ts';
import { factsOf } from './neighbours.ts';
import { mixedUpSecurity, otherService } from './security-cause.ts';

/** The codes that compete for "the dialogue ended badly". Exactly one names each ending. */
export type EndingCause =
  | 'host-not-found'
  | 'host-without-address'
  | 'dns-failure'
  | 'address-not-allowed'
  | 'port-not-allowed'
  | 'our-network-unreachable'
  | 'connection-refused'
  | 'connection-timeout'
  | 'connection-dropped'
  | 'greeting-timeout'
  | 'server-stopped-answering'
  | GreetingCause
  | 'wrong-service'
  | 'not-a-mail-server'
  | 'protocol-violation'
  | 'tls-on-cleartext-port'
  | 'cleartext-on-tls-port'
  | 'tls-too-weak-for-programs'
  | 'client-certificate-required'
  | 'tls-handshake-failed'
  | 'starttls-not-offered'
  | 'starttls-refused';

/** Endings whose cause the failure names by itself. */
const plainCauses: Partial<Record<FailureKind, EndingCause>> = {
  'host-not-found': 'host-not-found',
  'host-without-address': 'host-without-address',
  'dns-failure': 'dns-failure',
  'address-not-allowed': 'address-not-allowed',
  'port-not-allowed': 'port-not-allowed',
  'network-unreachable': 'our-network-unreachable',
  'connection-refused': 'connection-refused',
  'connection-timeout': 'connection-timeout',
  // Firewalls send this as often as routers do; for the user both are "no way through".
  'host-unreachable': 'connection-timeout',
  'starttls-not-offered': 'starttls-not-offered',
  'starttls-refused': 'starttls-refused',
};

/** Up to here an alert of TLS can still be the end of its handshake: in TLS 1.3 the client is through before the server. */
const beforeLogin: readonly StepName[] = ['greeting', 'capabilities', 'capabilities-tls'];

/** What happens after the login is judged from the facts of mailbox, relay and sending. */
const laterSteps: readonly StepName[] = ['relay', 'sending', 'quit'];

/** The one code that names how the main attempt ended; null when it ended well or other rules name it. */
export function endingCause(endpoint: JudgedEndpoint, check: JudgedCheck): EndingCause | null {
  const facts = factsOf(endpoint, check);
  if (endpoint.failure === null || facts === null) return null;
  // A ban that a refused login at this host brought about has a finding of its own.
  if (isBanned(endpoint, check)) return null;
  // Silence that comes from the mailbox and not from the server has one too.
  if (waitsForMailbox(endpoint, check)) return null;
  const cause = causeOf(endpoint.failure, endpoint, facts);
  return isGuess(endpoint) && !isNewsOfGuess(cause, endpoint, check) ? null : cause;
}

/** A guess that hit a mail server which turned us away explains why nothing was found, unless something was. */
function isNewsOfGuess(cause: EndingCause | null, endpoint: JudgedEndpoint, check: JudgedCheck): boolean {
  const turnedAway = cause === 'client-blocked' || cause === 'server-busy';
  return turnedAway && !isServedElsewhere(endpoint, check);
}

function causeOf(failure: Failure, endpoint: JudgedEndpoint, facts: EndpointFacts): EndingCause | null {
  if (laterSteps.includes(failure.step)) return null;
  if (failure.kind === 'starttls-refused') {
    const refusal = refusalOf(facts, endpoint.protocol);
    if (refusal !== null) return greetingCause(refusal, endpoint.protocol);
  }
  return (
    plainCauses[failure.kind] ??
    refusedInClear(failure, endpoint, facts) ??
    mixedUpSecurity(failure, endpoint, facts) ??
    otherService(failure, endpoint, facts) ??
    dialogueCause(failure, endpoint, facts)
  );
}

/** A port for TLS that turns callers away before the handshake does so in clear text: the refusal is the cause, not the encryption. */
function refusedInClear(
  { step, kind }: Failure,
  { protocol, security }: JudgedEndpoint,
  facts: EndpointFacts,
): EndingCause | null {
  const refusal = facts.security?.refusal ?? null;
  if (refusal === null || security !== 'tls' || facts.tls !== null) return null;
  return step === 'tls' || kind.startsWith('tls-') ? greetingCause(refusal, protocol) : null;
}

function dialogueCause(
  failure: Failure,
  { protocol }: JudgedEndpoint,
  facts: EndpointFacts,
): EndingCause | null {
  const { kind, step } = failure;
  if (isOurs(failure)) return null;
  if (wantsClientCertificate(failure, facts)) return 'client-certificate-required';
  if (closedBeforeTls(failure, facts)) return 'connection-dropped';
  if (step === 'tls' && facts.brokenHandshake && deadMethod(facts.brokenHandshake) !== null)
    return 'tls-too-weak-for-programs';
  if (step === 'tls' || (kind.startsWith('tls-') && beforeLogin.includes(step)))
    return 'tls-handshake-failed';
  // Closed where the answer to the login was due, or before the mailbox opened: rules of those stages name it.
  if (hungUpAt('login', failure) && facts.login !== null) return null;
  if (unopened(failure, facts.mailbox?.messages) !== null) return null;
  // An alert in the middle is one way to hang up.
  if (kind.startsWith('tls-')) return 'connection-dropped';
  if (kind === 'connection-closed' || kind === 'connection-reset') return 'connection-dropped';
  if (kind === 'reply-timeout') return step === 'greeting' ? 'greeting-timeout' : 'server-stopped-answering';
  if (kind === 'reply-malformed' || kind === 'reply-too-long') return 'protocol-violation';
  if (kind !== 'refused-by-server' || step === 'login' || step === 'mailbox') return null;
  const refusal = refusalOf(facts, protocol);
  return refusal ? greetingCause(refusal, protocol) : 'greeting-refused';
}

/**
 * Closed in the handshake, and closed again on a connection that said nothing: what we offer was never looked at, so encryption is
 * not the cause.
 */
function closedBeforeTls(
  { kind, step }: Failure,
  { security, brokenHandshake, starttls }: EndpointFacts,
): boolean {
  if (kind !== 'tls-closed' || step !== 'tls' || starttls !== null) return false;
  return security?.secondTry === 'closed' && brokenHandshake?.wideHello?.outcome !== 'hello';
}
