import type { LabPorts } from '../ports.ts';
import type { CertificateName } from './certificates.ts';
import type { DovecotName } from './dovecot-instances.ts';
import { giveAddresses } from './hosts.ts';

/** Settings of main.cf. */
export type Settings = Record<string, string>;

/** What differs at one host from a well-kept submission server. */
export interface PostfixHost {
  /** Where it listens; `submission` unless said. */
  at?: keyof LabPorts | number;
  settings: Settings;
  certificate?: CertificateName;
  /** The Dovecot that knows the users. */
  auth?: DovecotName;
  /** True: a well-kept server with implicit TLS listens at the same address. */
  tlsToo?: boolean;
  /** True puts postscreen in front. */
  postscreen?: boolean;
}

const refuseAll = (text: string) => `check_client_access static:{${text}}`;
const loose = { smtpd_sender_restrictions: '', smtpd_recipient_restrictions: '' };

/** Every Postfix host by its label. */
export const postfixHosts = {
  'pf-good': { settings: {} },
  'pf-good-25': { at: 25, settings: {} },
  'pf-good-tls': { at: 'submissions', settings: { smtpd_tls_wrappermode: 'yes' } },
  // Alice may send under her name at every domain that is hosted here.
  'pf-hosted': {
    at: 'submissions',
    settings: {
      smtpd_tls_wrappermode: 'yes',
      smtpd_sender_login_maps: 'regexp:{{/^alice@/ alice@example.test}}',
    },
  },
  'pf-rejects-client': {
    settings: { smtpd_delay_reject: 'no', smtpd_client_restrictions: 'reject' },
  },
  'pf-rejects-helo': {
    settings: { smtpd_delay_reject: 'no', smtpd_helo_restrictions: 'reject' },
  },
  'pf-one-connection': {
    settings: { smtpd_client_connection_count_limit: '1' },
  },
  'pf-slow-auth-rate': { settings: { smtpd_client_auth_rate_limit: '1' } },
  'pf-postscreen-deny': {
    postscreen: true,
    settings: { postscreen_access_list: 'static:reject', postscreen_denylist_action: 'drop' },
  },
  'pf-postscreen-wait': {
    postscreen: true,
    settings: { postscreen_greet_wait: '7s', postscreen_greet_banner: '$smtpd_banner' },
  },
  // A lone permit would make an open relay, so smtpd refuses to serve at all.
  'pf-fatal': { settings: { smtpd_relay_restrictions: 'permit', smtpd_recipient_restrictions: 'permit' } },
  'pf-no-key': { settings: { smtpd_tls_chain_files: '/nonexistent/key.pem' } },
  'pf-no-certificate': {
    settings: { smtpd_tls_chain_files: '', smtpd_tls_cert_file: '/nonexistent/certificate.pem' },
  },
  'pf-no-tls': { settings: { smtpd_tls_security_level: 'none' } },
  'pf-no-tls-but-465': { tlsToo: true, settings: { smtpd_tls_security_level: 'none' } },
  'pf-no-auth': { settings: { smtpd_sasl_auth_enable: 'no' } },
  'pf-no-auth-socket': { settings: { smtpd_sasl_path: '/nonexistent/auth' } },
  'pf-auth-fault': { auth: 'brokenAuth', settings: {} },
  'pf-auth-clear': { settings: { smtpd_tls_auth_only: 'no' } },
  'pf-must-starttls': { settings: { smtpd_tls_security_level: 'encrypt' } },
  'pf-relay-denied': { settings: { smtpd_relay_restrictions: 'reject_unauth_destination' } },
  'pf-not-owned': { settings: { smtpd_sender_login_maps: 'static:somebody-else' } },
  'pf-forging': { settings: { ...loose } },
  'pf-message-rate': { settings: { smtpd_client_message_rate_limit: '1' } },
  'pf-greylist': {
    settings: {
      smtpd_client_restrictions: `permit_sasl_authenticated, ${refuseAll('450 4.2.0 Greylisted, see you later')}`,
    },
  },
  'pf-greylist-all': {
    settings: { smtpd_recipient_restrictions: refuseAll('450 4.2.0 Greylisted, see you later') },
  },
  'pf-dnsbl-submission': {
    settings: {
      smtpd_client_restrictions: refuseAll('554 5.7.1 Service unavailable; blocked using bl.example.test'),
    },
  },
  'pf-accepts-all': {
    settings: {
      mynetworks: '0.0.0.0/0',
      smtpd_relay_restrictions: 'permit_mynetworks,reject_unauth_destination',
      smtpd_reject_unlisted_recipient: 'no',
      ...loose,
    },
  },
  'pf-open-relay': {
    settings: {
      mynetworks: '0.0.0.0/0',
      smtpd_relay_restrictions: 'permit_mynetworks,reject_unauth_destination',
    },
  },
  'pf-routing': {
    settings: {
      allow_untrusted_routing: 'yes',
      // With the percent hack the address would be rewritten to a plain foreign one, and refused.
      allow_percent_hack: 'no',
      swap_bangpath: 'no',
      smtpd_relay_restrictions:
        'permit_sasl_authenticated, check_recipient_access inline:{pf-routing.example.test=OK}, reject_unauth_destination',
    },
  },
  // What stands behind Dovecot's submission service: one that trusts it, and one that does not.
  'pf-behind': {
    at: 'smtp',
    settings: {
      mynetworks: '0.0.0.0/0',
      smtpd_relay_restrictions: 'permit_mynetworks,reject_unauth_destination',
      ...loose,
    },
  },
  'pf-behind-denied': {
    at: 'smtp',
    settings: { smtpd_relay_restrictions: 'reject_unauth_destination', ...loose },
  },
  'pf-small': { settings: { message_size_limit: '1048576' } },
  'pf-old-tls': {
    certificate: 'rsa',
    settings: {
      smtpd_tls_protocols: '>=TLSv1,<=TLSv1.1',
      tls_high_cipherlist: 'ALL:@SECLEVEL=0',
      smtpd_tls_exclude_ciphers: 'aNULL',
    },
  },
  'pf-anonymous': {
    certificate: 'rsa',
    settings: { tls_high_cipherlist: 'ALL:aNULL:@SECLEVEL=0', smtpd_tls_exclude_ciphers: '' },
  },
  'pf-three-faults': {
    certificate: 'expiredElsewhere',
    settings: { smtpd_tls_protocols: '>=TLSv1', tls_high_cipherlist: 'ALL:@SECLEVEL=0' },
  },
  'pf-client-certificate': { settings: { smtpd_tls_req_ccert: 'yes', smtpd_tls_security_level: 'encrypt' } },
  'pf-client-certificate-12': {
    settings: {
      smtpd_tls_req_ccert: 'yes',
      smtpd_tls_security_level: 'encrypt',
      smtpd_tls_protocols: '>=TLSv1.2,<=TLSv1.2',
    },
  },
  'pf-asks-certificate': { settings: { smtpd_tls_ask_ccert: 'yes' } },
  'pf-cram-only': { auth: 'cramOnly', settings: {} },
  'pf-digest-only': { auth: 'digestOnly', settings: {} },
  'pf-scram': { auth: 'scram', settings: {} },
  'pf-short-names': { auth: 'shortNames', settings: {} },
  'pf-other-password': { auth: 'otherPasswords', settings: {} },
} as const satisfies Record<string, PostfixHost>;

/** All hosts as pairs of label and host. */
export const postfixEntries = Object.entries(postfixHosts) as [string, PostfixHost][];

/** All hosts with their addresses. */
export const postfixAddresses = giveAddresses(Object.keys(postfixHosts), 1);
