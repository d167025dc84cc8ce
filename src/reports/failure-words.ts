import type { StepName } from '../model/attempt.ts';
import type { Failure, FailureKind } from '../model/failure.ts';

const stepWords: Record<StepName, string> = {
  dns: 'Name look-up',
  tcp: 'Connect',
  greeting: 'Greeting',
  capabilities: 'Abilities',
  starttls: 'STARTTLS',
  tls: 'TLS handshake',
  'capabilities-tls': 'Abilities after TLS',
  login: 'Sign-in',
  mailbox: 'Mailbox',
  relay: 'Forwarding question',
  sending: 'Sending question',
  quit: 'Goodbye',
};

const failureWords: Record<FailureKind, string> = {
  'host-not-found': 'the server name does not exist',
  'host-without-address': 'the server name has no address',
  'dns-failure': 'the name could not be looked up',
  'address-not-allowed': 'the address is not a public one',
  'port-not-allowed': 'this port is not tested',
  'connection-refused': 'the connection was refused',
  'connection-timeout': 'nobody answered',
  'network-unreachable': 'our network has no way there',
  'host-unreachable': 'the server cannot be reached',
  'connection-reset': 'the connection was cut off',
  'connection-closed': 'the server hung up',
  'reply-timeout': 'the server fell silent',
  'reply-too-long': 'the reply was too long',
  'reply-malformed': 'the reply was not understood',
  'refused-by-server': 'the server refused to go on',
  'other-protocol': 'another service answered',
  'starttls-not-offered': 'the server offers no encryption here',
  'starttls-refused': 'the server could not start encryption',
  'tls-record-invalid': 'the answer was not encrypted',
  'tls-alert': 'the server refused the encryption',
  'tls-closed': 'the server hung up while encryption was set up',
  'tls-timeout': 'the server fell silent while encryption was set up',
  'tls-other': 'encryption could not be set up',
  deadline: 'the time for the check was over',
  aborted: 'the check was stopped',
  'our-fault': 'our test could not go on',
  'too-often': 'this server had been asked enough',
  'left-alone': 'its operator does not want to be tested',
};

/** A step as a person reads it: `TLS handshake`. */
export function stepName(step: StepName): string {
  return stepWords[step] ?? step;
}

/** A failure in a few words, for the end of a sentence: `the connection was refused`. */
export function failureText({ kind }: Pick<Failure, 'kind'>): string {
  return failureWords[kind] ?? kind;
}
