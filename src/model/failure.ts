import type { Told } from './message.ts';

/** The steps of a conversation, in their order. */
export const stepNames = [
  'dns',
  'tcp',
  'greeting',
  'capabilities',
  'starttls',
  'tls',
  'capabilities-tls',
  'login',
  'mailbox',
  'relay',
  'sending',
  'quit',
] as const;

export type StepName = (typeof stepNames)[number];

/** The closed list of ways in which an attempt can end badly. */
export const failureKinds = [
  // before a connection
  'host-not-found', // NXDOMAIN
  'host-without-address', // the name exists but has neither A nor AAAA
  'dns-failure', // SERVFAIL, or no answer from the resolver
  'address-not-allowed', // an address in a special-purpose range
  'port-not-allowed', // a port outside the configured list
  // connecting
  'connection-refused', // RST on connect
  'connection-timeout', // no answer to SYN
  'network-unreachable', // our own machine has no route (says nothing about the server)
  'host-unreachable', // a router on the way answered "unreachable"
  // talking
  'connection-reset', // RST after the connection stood
  'connection-closed', // FIN where a reply was due
  'reply-timeout', // silence past the limit of the step
  'reply-too-long', // more bytes or lines than a reply may have
  'reply-malformed', // not what the protocol allows here
  'refused-by-server', // a well-formed refusal that ends the dialogue (greeting 421/554, -ERR, BYE)
  'other-protocol', // the greeting of another protocol
  'starttls-not-offered',
  'starttls-refused',
  // TLS
  'tls-record-invalid', // the peer answered the TLS hello with something that is not TLS
  'tls-alert', // the peer sent a fatal alert
  'tls-closed', // closed or reset during the handshake
  'tls-timeout', // silence during the handshake
  'tls-other', // anything else the TLS library reports
  // us
  'too-often', // this server, or this account, has been asked as often as we allow ourselves
  'left-alone', // its operator does not want to be tested
  'deadline', // the time for the whole check was over
  'aborted', // the visitor or a shutdown ended the check
  'our-fault', // the part of us that reads replies ended or overran
] as const;

export type FailureKind = (typeof failureKinds)[number];

/** One way an attempt ended badly: data, never thrown. */
export interface Failure {
  kind: FailureKind;
  step: StepName;
  /** Technical detail for the evidence: a code of a library, or a message of `details.ftl`; never holds server text or a secret. */
  detail: Told;
  /** errno name or TLS library code, when there is one. */
  code?: string;
  /** For tls-alert: the alert's name in RFC 8446 words, such as `handshake_failure`. */
  alert?: string;
}

/** The code of `address-not-allowed` where the operator of the service excluded the network of a public address. */
export const deniedNetwork = 'DENIED_NETWORK';
