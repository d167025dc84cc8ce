import type { LabPorts } from '../ports.ts';
import type { CertificateName } from './certificates.ts';
import { giveAddresses } from './hosts.ts';

/** What differs at one host from a well-kept submission server; statements are those of Exim's access lists. */
export interface EximHost {
  at?: keyof LabPorts;
  connect?: string;
  auth?: string;
  mail?: string;
  rcpt?: string;
  certificate?: CertificateName | 'missing';
  /** A priority string of GnuTLS. */
  ciphers?: string;
  /** Diffie-Hellman parameters of 1024 bits. */
  smallDh?: boolean;
  /** Lets nobody in without a certificate of the client. */
  clientCertificates?: boolean;
  /** When AUTH is on offer; `tls` unless said. */
  offers?: 'always' | 'tls' | 'never';
  loginFault?: boolean;
  sizeLimit?: string;
  perHost?: string;
  /** Whose addresses a logged-in user may send as; `own` unless said. */
  senders?: 'any';
}

export const loggedIn = 'authenticated = *';

/** Every Exim host by its label. */
export const eximHosts = {
  'ex-good': {},
  'ex-banned': {
    connect:
      'drop message = 554 Your IP is banned for too many failed logins, see https://example.test/unban',
  },
  'ex-dnsbl': {
    connect: 'drop message = 554 Rejected because [$sender_host_address] is listed at bl.example.test',
  },
  'ex-no-service': { connect: 'drop message = 554 No SMTP service here' },
  'ex-no-mail': { connect: 'drop message = 521 This host does not accept mail' },
  'ex-busy': { connect: 'defer message = 421 Too much load; please try again later' },
  'ex-one-connection': { perHost: '1' },
  'ex-delay': { connect: 'warn delay = 6s' },
  'ex-no-certificate': { certificate: 'missing' },
  'ex-no-auth': { offers: 'never' },
  'ex-auth-always': { offers: 'always' },
  'ex-rc4': {
    certificate: 'rsa',
    ciphers: 'NORMAL:+VERS-TLS1.0:+VERS-TLS1.1:+VERS-TLS1.2:+ARCFOUR-128:+3DES-CBC:+MD5:%COMPAT',
  },
  'ex-tls-1-0': {
    certificate: 'rsa',
    ciphers: 'NORMAL:-VERS-ALL:+VERS-TLS1.0:%COMPAT',
  },
  'ex-static-rsa': { certificate: 'rsa', ciphers: 'NORMAL:-VERS-ALL:+VERS-TLS1.2:-KX-ALL:+RSA' },
  'ex-small-dh': {
    certificate: 'rsa',
    ciphers: 'NORMAL:-VERS-ALL:+VERS-TLS1.2:-KX-ALL:+DHE-RSA:%PROFILE_VERY_WEAK',
    smallDh: true,
  },
  'ex-client-certificate': { clientCertificates: true },
  'ex-login-fault': { loginFault: true },
  'ex-account-disabled': { auth: 'deny message = 525 5.7.13 User account is disabled' },
  'ex-sending-off': {
    auth: 'deny message = 535 5.7.139 SmtpClientAuthentication is disabled for the Mailbox',
  },
  'ex-app-password': { auth: 'deny message = 534 5.7.9 Application-specific password required' },
  'ex-auth-banned': {
    auth: 'deny message = 535 Too many failed logins from your address, try again in 30 minutes',
  },
  'ex-ratelimit': {
    rcpt: `defer ${loggedIn}\n ratelimit = 0 / 1h / strict / $authenticated_id\n message = 451 Your hourly sending limit is reached ($sender_rate per $sender_rate_period)`,
  },
  'ex-sender-alias': {
    mail: `deny ${loggedIn}\n message = 550 Sender address is not allowed for this login`,
  },
  'ex-recipient-full': {
    rcpt: `deny domains = example.test\n ${loggedIn}\n message = 552 5.2.2 Mailbox is over its quota`,
  },
  'ex-forging': { senders: 'any' },
  'ex-relay-denied': {
    rcpt: `deny ${loggedIn}\n domains = !example.test\n message = 550 relay not permitted`,
  },
  'ex-open-relay': { rcpt: 'accept domains = !example.test' },
  'ex-catch-all': { rcpt: 'accept' },
  // Debian's list refuses local parts with % and ! before anything else; this one does not.
  'ex-percent': { rcpt: 'accept domains = exim.example.test' },
  'ex-small': { sizeLimit: '2M' },
} as const satisfies Record<string, EximHost>;

/** All hosts as pairs of label and host. */
export const eximEntries = Object.entries(eximHosts) as [string, EximHost][];

/** All hosts with their addresses. */
export const eximAddresses = giveAddresses(Object.keys(eximHosts), 3);
