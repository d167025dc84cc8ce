import type { Scenario } from '../scenario.ts';

const fine = { diagnosis: null, verdict: 'works' } as const;
/** The client is encrypted already: nothing that tells people to switch encryption on may be said. */
const hidden = {
  diagnosis: 'proxy-hides-encryption',
  not: ['login-needs-encryption', 'login-refused', 'login-method-unsupported'],
} as const;

/** Mail servers behind another program: nginx, HAProxy, Perdition, stunnel, and Dovecot's own submission service before Postfix. */
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
    name: 'Perdition before Dovecot',
    on: 'Perdition',
    broken: 'nothing',
    incoming: ['px-perdition', 'imaps', 'tls'],
    expect: fine,
  },
  {
    name: 'Perdition before Dovecot, POP3',
    on: 'Perdition',
    broken: 'nothing',
    incoming: ['px-perdition', 'pop3s', 'tls'],
    expect: fine,
  },
  {
    name: 'Perdition before a Dovecot that wants TLS itself',
    on: 'Perdition',
    broken: 'the Dovecot behind lists LOGINDISABLED, and Perdition says: failed: Login Disabled',
    incoming: ['px-perdition-stranger', 'imaps', 'tls'],
    expect: hidden,
  },
  {
    name: 'Perdition before a Dovecot that wants TLS itself, POP3',
    on: 'Perdition',
    broken: 'the same, where the answer is that of a wrong password: it cannot be told, and the words say so',
    incoming: ['px-perdition-stranger', 'pop3s', 'tls'],
    expect: { diagnosis: 'login-refused', not: ['login-needs-encryption'] },
  },
  {
    name: 'Perdition whose mail server is away',
    on: 'Perdition',
    broken: 'nothing listens behind the proxy',
    incoming: ['px-perdition-alone', 'pop3s', 'tls'],
    expect: { diagnosis: 'login-temporary-failure', not: ['login-refused'] },
  },
  {
    name: 'stunnel before Dovecot',
    on: 'stunnel',
    broken: 'nothing',
    incoming: ['px-stunnel', 'pop3s', 'tls'],
    expect: fine,
  },
  {
    name: 'stunnel before a Dovecot that wants TLS itself',
    on: 'stunnel',
    broken: 'LOGINDISABLED and STARTTLS come through the TLS of stunnel',
    incoming: ['px-stunnel-stranger', 'imaps', 'tls'],
    expect: hidden,
  },
  {
    name: 'stunnel that lets in only who has a certificate',
    on: 'stunnel',
    broken: 'verifyChain is on, as between machines',
    incoming: ['px-stunnel-certificate', 'imaps', 'tls'],
    expect: { diagnosis: 'client-certificate-required', not: ['tls-handshake-failed'] },
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
