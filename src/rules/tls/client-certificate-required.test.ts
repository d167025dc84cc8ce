import type { FailureKind, StepName } from '../../model/failure.ts';
import { failedEndpoint } from '../../testing/failed-endpoint.ts';
import { healthyPop3, healthySmtp, healthyTls, reply } from '../../testing/healthy-facts.ts';
import { testRule } from '../../testing/rule-cases.ts';
import { clientCertificateRequired } from './client-certificate-required.ts';

const asked = { tls: healthyTls({ clientCertificateAsked: true }) };
const inHandshake = {
  tls: null,
  brokenHandshake: { certificateAsked: true, keyExchange: null, wideHello: null },
};
const ended = (kind: FailureKind, step: StepName, facts: object, alert?: string) =>
  failedEndpoint(kind, step, facts, {
    failure: { kind, step, detail: 'test', ...(alert === undefined ? {} : { alert }) },
  });

const refusedLogin = (text: string) => {
  const { login } = healthyPop3().facts;
  return login && { ...login, outcome: 'refused' as const, reply: reply('-ERR', text) };
};
const again = (secondTry: string) => ({ speaksTls: true, speaksCleartext: null, secondTry, evidence: null });

testRule(clientCertificateRequired, [
  {
    name: 'TLS 1.3 says so after the handshake',
    endpoint: ended('tls-alert', 'greeting', asked, 'certificate_required'),
    args: { told: true },
    says: /client certificate[\s\S]*it says/,
  },
  {
    name: 'TLS 1.2: asked, then a failed handshake',
    endpoint: ended('tls-alert', 'tls', inHandshake, 'handshake_failure'),
    args: { told: false },
    says: /it broke off when we had none to show/,
  },
  {
    name: 'TLS 1.2: another alert',
    endpoint: ended('tls-alert', 'tls', inHandshake, 'bad_certificate'),
    args: { told: false },
  },
  {
    name: 'asked, then closed in the handshake',
    endpoint: ended('tls-closed', 'tls', inHandshake),
    args: { told: false },
  },
  {
    name: 'asked, then closed before the greeting',
    endpoint: ended('connection-closed', 'greeting', asked),
    args: { told: false },
  },
  {
    name: 'near miss: asked, closed, and greeted a moment later',
    endpoint: ended('connection-closed', 'greeting', { ...asked, security: again('greeted') }),
    args: null,
  },
  {
    name: 'near miss: asked, closed, and away a moment later',
    endpoint: ended('connection-closed', 'greeting', { ...asked, security: again('unreachable') }),
    args: null,
  },
  {
    name: 'asked, closed, and closed again',
    endpoint: ended('connection-closed', 'greeting', { ...asked, security: again('closed') }),
    args: { told: false },
  },
  {
    name: 'asked, then reset after STARTTLS',
    endpoint: ended('connection-reset', 'capabilities-tls', asked),
    args: { told: false },
  },
  {
    name: 'another port works',
    check: {
      endpoints: [
        ended('tls-alert', 'greeting', asked, 'certificate_required'),
        healthyPop3({}, { id: 'e8', port: 110, security: 'starttls' }),
      ],
    },
    args: { told: true, wayPort: '110', waySecurity: 'starttls' },
    says: /Choose port 110/,
  },
  { name: 'asked, and all went well: the certificate is optional', endpoint: healthySmtp(asked), args: null },
  {
    name: 'asked, and a later hang-up is another matter',
    endpoint: ended('connection-closed', 'login', asked),
    args: null,
  },
  {
    name: 'not asked, so a failed handshake is one',
    endpoint: ended('tls-alert', 'tls', { tls: null }, 'handshake_failure'),
    args: null,
  },
  {
    name: 'not asked, so a hang-up is one',
    endpoint: ended('connection-closed', 'greeting', { tls: healthyTls() }),
    args: null,
  },
  {
    name: 'asked, and the fault is the time',
    endpoint: ended('tls-timeout', 'tls', inHandshake),
    args: null,
  },
  {
    name: 'Postfix says it at the first word inside TLS',
    endpoint: ended('refused-by-server', 'capabilities-tls', {
      ...asked,
      greetingReply: reply('421', 'mail.example.test Error: No client certificate presented', {
        enhanced: '4.7.1',
      }),
    }),
    args: { told: true },
  },
  {
    name: 'Dovecot says it at the login',
    endpoint: healthyPop3({
      ...asked,
      login: refusedLogin("Client didn't present valid SSL certificate"),
      mailbox: null,
    }),
    args: { told: true },
    says: /password is not the cause/,
  },
  {
    name: 'a refused login that speaks of something else',
    endpoint: healthyPop3({ ...asked, login: refusedLogin('Authentication failed.'), mailbox: null }),
    args: null,
  },
  {
    name: 'a server that speaks of its own certificate',
    endpoint: ended('refused-by-server', 'greeting', {
      greetingReply: reply('421', 'our certificate has expired, closing'),
    }),
    args: null,
  },
  {
    name: 'words about a certificate where none was asked for: a proxy’s own trouble',
    endpoint: healthyPop3({
      login: refusedLogin('client certificate of the backend is not valid'),
      mailbox: null,
    }),
    args: null,
  },
]);
