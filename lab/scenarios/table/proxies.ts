import type { Scenario } from '../scenario.ts';

const fine = { diagnosis: null, verdict: 'works' } as const;
/** The client is encrypted already: nothing that tells people to switch encryption on may be said. */
const hidden = {
  diagnosis: 'proxy-hides-encryption',
  not: ['login-needs-encryption', 'login-refused', 'login-method-unsupported'],
} as const;

/** Mail servers behind another program: nginx, HAProxy, and Dovecot's own submission service before Postfix. */
export const proxied: readonly Scenario[] = [
  {
    name: 'nginx before Dovecot',
    on: 'nginx',
    broken: 'nothing',
    incoming: ['px-nginx', 'imaps', 'tls'],
    expect: fine,
  },
  {
    name: 'nginx before Dovecot, POP3 with STLS',
    on: 'nginx',
    broken: 'nothing',
    incoming: ['px-nginx', 'pop3', 'starttls'],
    expect: fine,
  },
  {
    name: 'HAProxy before Dovecot',
    on: 'HAProxy',
    broken: 'nothing',
    incoming: ['px-haproxy', 'imaps', 'tls'],
    expect: fine,
  },
  {
    name: 'nginx before a Dovecot that wants TLS itself',
    on: 'nginx',
    broken: 'login_trusted_networks is not set, so Dovecot takes the proxy for an unencrypted client',
    incoming: ['px-nginx-stranger', 'imaps', 'tls'],
    expect: hidden,
  },
  {
    name: 'nginx before a Dovecot that wants TLS itself, POP3',
    on: 'nginx',
    broken: 'the same, where the answer is an -ERR [AUTH]',
    incoming: ['px-nginx-stranger', 'pop3s', 'tls'],
    expect: hidden,
  },
  {
    name: 'HAProxy before a Dovecot that wants TLS itself',
    on: 'HAProxy',
    broken: 'LOGINDISABLED and STARTTLS come through the TLS of the proxy',
    incoming: ['px-haproxy-stranger', 'imaps', 'tls'],
    expect: hidden,
  },
  {
    name: 'HAProxy before a Dovecot that wants TLS itself, POP3',
    on: 'HAProxy',
    broken: 'STLS and an empty SASL come through the TLS of the proxy',
    incoming: ['px-haproxy-stranger', 'pop3s', 'tls'],
    expect: hidden,
  },
  {
    name: 'nginx whose mail server is away',
    on: 'nginx',
    broken: 'nothing listens behind the proxy',
    incoming: ['px-nginx-alone', 'imaps', 'tls'],
    expect: { diagnosis: 'login-temporary-failure', not: ['login-refused', 'connection-dropped'] },
  },
  {
    name: 'nginx whose login server is away',
    on: 'nginx',
    broken: 'auth_http names a server that is down',
    incoming: ['px-nginx-blind', 'pop3s', 'tls'],
    expect: { diagnosis: 'login-temporary-failure', not: ['login-refused'] },
  },
  {
    name: 'HAProxy whose mail server is away',
    on: 'HAProxy',
    broken: 'nothing listens behind the proxy: it shakes hands and closes without a greeting',
    incoming: ['px-haproxy-alone', 'imaps', 'tls'],
    expect: { diagnosis: 'connection-dropped', not: ['tls-handshake-failed'] },
  },
  {
    name: "Dovecot's submission service before Postfix",
    on: 'Dovecot, Postfix',
    broken: 'nothing',
    outgoing: ['dc-submission', 'submission', 'starttls'],
    expect: { diagnosis: null, codes: ['login-works'] },
  },
  {
    name: "Dovecot's submission service before a Postfix that trusts it with nothing",
    on: 'Dovecot, Postfix',
    broken: 'the Postfix behind answers 554 5.7.1 Relay access denied',
    outgoing: ['dc-submission-denied', 'submissions', 'tls'],
    expect: { diagnosis: 'relay-denied-after-login', codes: ['login-works'] },
  },
  {
    name: "Dovecot's submission service alone",
    on: 'Dovecot',
    broken: 'the server behind is down: 421 Failed to connect to relay server',
    outgoing: ['dc-submission-alone', 'submission', 'starttls'],
    expect: { diagnosis: 'sending-deferred', not: ['relay-denied-after-login'] },
  },
];
