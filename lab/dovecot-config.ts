import { join } from 'node:path';
import type { LabHost } from './hosts.ts';
import { labHosts } from './hosts.ts';
import type { LabPlan } from './plan.ts';
import { mailOwner, places } from './plan.ts';
import type { LabUser, OddLogin } from './users.ts';

/** The text of dovecot.conf: one instance that shows each host on its own address. */
export function dovecotConfig(plan: LabPlan): string {
  const { dovecot } = places(plan);
  return [
    'protocols = imap pop3 sieve',
    `listen = ${Object.values(plan.hosts)
      .map(({ address }) => address)
      .join(', ')}`,
    `base_dir = ${join(dovecot, 'run')}`,
    `state_dir = ${join(dovecot, 'state')}`,
    `log_path = ${join(dovecot, 'dovecot.log')}`,
    'instance_name = posthorn-lab',
    'ssl = yes',
    'disable_plaintext_auth = yes',
    'auth_mechanisms = plain login',
    // Without these two a wrong password makes the next logins wait for up to 17 seconds.
    'auth_failure_delay = 0',
    'service anvil {\n  unix_listener anvil-auth-penalty {\n    mode = 0\n  }\n}',
    // Empty means all; by default names with a blank or a quote are refused before they are looked up.
    'auth_username_chars =',
    'mail_max_userip_connections = 100',
    'mail_location = maildir:~/Maildir',
    `first_valid_uid = ${mailOwner.uid}`,
    'pop3_uidl_format = %g',
    ...modelTls(plan),
    ...accounts(plan),
    ...listeners(plan),
    ...Object.values(plan.hosts).map((host) => hostBlock(plan, host)),
    '',
  ].join('\n');
}

/** The text of the passwd-file that holds the users, and the other names and passwords that open their mailboxes. */
export function dovecotUsers(
  plan: LabPlan,
  users: readonly LabUser[],
  odd: readonly OddLogin[] = [],
): string {
  const { mail } = places(plan);
  const lines = users.map(({ address, password, state }) => {
    const extra = state === 'suspended' ? 'nologin' : '';
    return `${address}:{PLAIN}${password}:${mailOwner.uid}:${mailOwner.gid}::${join(mail, address)}::${extra}`;
  });
  const others = odd.map(({ username, password, address }) => {
    const encoded = Buffer.from(password).toString('base64');
    // Dovecot looks a name up with these three escaped.
    const key = username.replace(/["'\\]/g, '\\$&');
    return `${key}:{PLAIN.b64}${encoded}:${mailOwner.uid}:${mailOwner.gid}::${join(mail, address)}::user=${address}`;
  });
  return `${[...lines, ...others].join('\n')}\n`;
}

function modelTls(plan: LabPlan): string[] {
  return [
    'ssl_min_protocol = TLSv1.2',
    'ssl_cipher_list = ECDHE+AESGCM:ECDHE+CHACHA20',
    'ssl_prefer_server_ciphers = yes',
    `ssl_cert = <${places(plan).chain(labHosts.mail.name)}`,
    `ssl_key = <${places(plan).key(labHosts.mail.name)}`,
  ];
}

function accounts(plan: LabPlan): string[] {
  const users = join(places(plan).dovecot, 'users');
  return [
    `passdb {\n  driver = passwd-file\n  args = ${users}\n}`,
    `userdb {\n  driver = passwd-file\n  args = ${users}\n}`,
  ];
}

function listeners(plan: LabPlan): string[] {
  const { ports } = plan;
  const inet = (name: string, port: number, ssl: string) =>
    `  inet_listener ${name} {\n    port = ${port}\n    ssl = ${ssl}\n  }`;
  const login = (protocol: string, clear: number, tls: number) =>
    `service ${protocol}-login {\n${inet(protocol, clear, 'no')}\n${inet(`${protocol}s`, tls, 'yes')}\n}`;
  return [
    login('pop3', ports.pop3, ports.pop3s),
    login('imap', ports.imap, ports.imaps),
    `service managesieve-login {\n${inet('sieve', ports.sieve, 'no')}\n}`,
    `service auth {\n  unix_listener ${places(plan).authSocket} {\n    mode = 0666\n  }\n}`,
  ];
}

function hostBlock(plan: LabPlan, host: LabHost): string {
  const lines = [
    `ssl_cert = <${places(plan).chain(host.name)}`,
    `ssl_key = <${places(plan).key(host.name)}`,
    ...oddities[host.tls],
  ];
  return `local ${host.address} {\n${lines.map((line) => `  ${line}\n`).join('')}}`;
}

// Security level 0 lets OpenSSL 3 show what it would refuse by itself.
const oddities: Record<LabHost['tls'], string[]> = {
  usual: [],
  old: ['ssl_min_protocol = TLSv1', 'ssl_cipher_list = ALL:!aNULL:@SECLEVEL=0'],
  weak: ['ssl_cipher_list = ECDHE+AESGCM:ECDHE+CHACHA20:@SECLEVEL=0'],
  none: ['ssl = no', 'disable_plaintext_auth = no'],
};
