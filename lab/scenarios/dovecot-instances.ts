import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { LabPorts } from '../ports.ts';
import { certificateFiles } from './certificates.ts';
import { giveAddresses, ownAddress } from './hosts.ts';
import { postfixAddresses } from './postfix-hosts.ts';
import { passwdFile } from './users.ts';

/** One Dovecot: what cannot differ by address inside one program is what makes it a program of its own. */
export interface DovecotInstance {
  /** Hosts by label, each with the lines of its `local` block. */
  hosts: Record<string, (directory: string) => string[]>;
  mechanisms?: string;
  /** Lines that come after, and so instead of, the usual ones. */
  lines?: (directory: string, ports: LabPorts) => string[];
  users?: (directory: string) => string;
  /** True: who may log in is said in `lines`, not in the list of users. */
  ownPasswords?: boolean;
  /** Lines of openssl.cnf by which the library is held to old ways. */
  openssl?: readonly string[];
}

const usual = () => [];

/** Every Dovecot by its name. */
export const dovecots = {
  accounts: {
    hosts: {
      'dc-good': usual,
      'dc-one-session': () => [
        'protocol pop3 {\n mail_max_userip_connections = 1\n }',
        'protocol imap {\n mail_max_userip_connections = 1\n }',
      ],
      'dc-static-rsa': (directory) => [
        ...certificateLines(directory, 'rsa'),
        'ssl_cipher_list = AES256-GCM-SHA384:AES128-GCM-SHA256',
      ],
      'dc-clear-allowed': () => ['disable_plaintext_auth = no'],
      'dc-three-faults': (directory) => [
        ...certificateLines(directory, 'expiredElsewhere'),
        'ssl_min_protocol = TLSv1',
        'ssl_cipher_list = ALL:!aNULL:@SECLEVEL=0',
      ],
    },
    lines: (directory) => [
      'mail_plugins = quota',
      'protocol imap {\n mail_plugins = quota imap_quota\n }',
      'plugin {\n quota = maildir:Mailbox\n quota_grace = 10%%\n }',
      'mbox_lock_timeout = 1 secs',
      'mbox_read_locks = dotlock',
      'mbox_write_locks = dotlock',
      'pop3_lock_session = yes',
      `passdb {\n driver = passwd-file\n deny = yes\n args = ${join(directory, 'dovecot-accounts', 'denied')}\n }`,
    ],
  },
  cramOnly: { hosts: { 'dc-cram-only': usual }, mechanisms: 'cram-md5' },
  digestOnly: { hosts: { 'dc-digest-only': usual }, mechanisms: 'digest-md5' },
  scram: { hosts: { 'dc-scram': usual }, mechanisms: 'scram-sha-256 scram-sha-1' },
  hashed: {
    hosts: { 'dc-hashed': usual },
    mechanisms: 'plain login cram-md5',
    users: (directory) => passwdFile(directory, { stored: sha256 }),
  },
  brokenAuth: {
    ownPasswords: true,
    hosts: { 'dc-auth-fault': usual },
    // The users stand in a service that is not there.
    lines: (directory) => [
      `passdb {\n driver = dict\n args = ${join(directory, 'dovecot-brokenAuth', 'dict')}\n }`,
    ],
  },
  serviceOff: {
    ownPasswords: true,
    hosts: { 'dc-service-off': usual },
    lines: (directory) => [
      `passdb {\n driver = dict\n args = ${join(directory, 'dovecot-serviceOff', 'services.conf')}\n }`,
    ],
  },
  shortNames: {
    hosts: { 'dc-short-names': usual },
    users: (directory) => passwdFile(directory, { domain: '' }),
  },
  otherPasswords: {
    hosts: { 'dc-other-password': usual },
    users: (directory) => passwdFile(directory, { stored: () => '{PLAIN}set-on-another-day' }),
  },
  oauthOnly: {
    ownPasswords: true,
    hosts: { 'dc-oauth-only': usual },
    mechanisms: 'xoauth2 oauthbearer',
    lines: (directory) => [
      `passdb {\n driver = oauth2\n mechanisms = xoauth2 oauthbearer\n args = ${join(directory, 'dovecot-oauthOnly', 'oauth2')}\n }`,
    ],
  },
  smallDh: {
    hosts: { 'dc-small-dh': (directory) => certificateLines(directory, 'rsa') },
    lines: (directory) => [
      'ssl_cipher_list = DHE+AESGCM:@SECLEVEL=0',
      `ssl_dh = <${join(directory, 'dovecot-smallDh', 'dh1024.pem')}`,
    ],
    openssl: ['MaxProtocol = TLSv1.2', 'CipherString = ALL:@SECLEVEL=0'],
  },
  clientCertificates: {
    hosts: { 'dc-asks-certificate': usual },
    lines: (directory) => [
      `ssl_ca = <${join(directory, 'roots.pem')}`,
      'ssl_verify_client_cert = yes',
      'ssl_require_crl = no',
    ],
  },
  clientCertificatesOnly: {
    hosts: { 'dc-client-certificate': usual },
    lines: (directory) => [
      `ssl_ca = <${join(directory, 'roots.pem')}`,
      'ssl_verify_client_cert = yes',
      'ssl_require_crl = no',
      'auth_ssl_require_client_cert = yes',
    ],
  },
  submission: {
    hosts: {
      'dc-submission': () => [relayHost('pf-behind')],
      'dc-submission-denied': () => [relayHost('pf-behind-denied')],
      'dc-submission-alone': () => [`submission_relay_host = ${ownAddress(9, 40)}`],
    },
    lines: (_directory, { smtp, submission, submissions }) => [
      'protocols = imap pop3 submission',
      'hostname = mail.example.test',
      `submission_relay_port = ${smtp}`,
      `service submission-login {\n inet_listener submission {\n port = ${submission}\n }\n inet_listener submissions {\n port = ${submissions}\n ssl = yes\n }\n }`,
    ],
  },
  oldTls: {
    hosts: { 'dc-tls-1-0': usual },
    lines: () => ['ssl_min_protocol = TLSv1', 'ssl_cipher_list = ALL:@SECLEVEL=0'],
    openssl: ['MinProtocol = TLSv1', 'MaxProtocol = TLSv1', 'CipherString = ALL:@SECLEVEL=0'],
  },
} as const satisfies Record<string, DovecotInstance>;

export type DovecotName = keyof typeof dovecots;

/** All Dovecots as pairs of name and instance. */
export const dovecotEntries = Object.entries(dovecots) as [DovecotName, DovecotInstance][];

/** All hosts of all Dovecots with their addresses. */
export const dovecotAddresses = giveAddresses(
  dovecotEntries.flatMap(([, { hosts }]) => Object.keys(hosts)),
  2,
);

/** The lines that show a certificate. */
export function certificateLines(directory: string, name: Parameters<typeof certificateFiles>[1]): string[] {
  const { chain, key } = certificateFiles(directory, name);
  return [`ssl_cert = <${chain}`, `ssl_key = <${key}`];
}

function relayHost(label: string): string {
  return `submission_relay_host = ${postfixAddresses.find((host) => host.label === label)?.address}`;
}

function sha256(password: string): string {
  return `{SHA256}${createHash('sha256').update(password).digest('base64')}`;
}
