import { chown, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { weakParameters } from '../../src/net/tls/weak-parameters.ts';
import { startDaemon } from '../daemon.ts';
import type { LabPlan } from '../plan.ts';
import { idOfGroup, idOfUser } from '../system-id.ts';
import { type CertificateName, certificateFiles } from './certificates.ts';
import { type EximHost, eximAddresses, eximEntries, loggedIn } from './exim-hosts.ts';
import { scenarioUsers } from './users.ts';

/** Debian's Exim, unpacked beside the system because its package would replace Postfix. */
export const eximProgram = '/var/cache/posthorn/exim4/usr/sbin/exim4';

const modern = 'SECURE128:-VERS-ALL:+VERS-TLS1.2:+VERS-TLS1.3:-RSA:-DHE-RSA:%SERVER_PRECEDENCE';
const notOwn = `condition = \${if !eqi{$sender_address}{$authenticated_id}}`;

/** Starts one Exim that serves every host. */
export async function startExim(plan: LabPlan): Promise<void> {
  const home = join(plan.directory, 'exim');
  const [uid, gid] = [await idOfUser('Debian-exim'), await idOfGroup('Debian-exim')];
  for (const path of [home, join(home, 'spool'), join(home, 'log')]) {
    await mkdir(path);
    await chown(path, uid, gid);
  }
  await writeFile(join(home, 'users'), loginList());
  await writeFile(join(home, 'dh1024.pem'), weakParameters.dh1024, { mode: 0o644 });
  const config = join(plan.directory, 'exim.conf');
  await writeFile(config, configText(plan, home), { mode: 0o644 });
  await startDaemon(eximProgram, ['-C', config, '-bd'], join(plan.directory, 'exim-start.log'));
}

/** `name@example.test: password`, as an lsearch file has it. */
function loginList(): string {
  const lines = Object.entries(scenarioUsers).map(
    ([name, { password }]) => `${name}@example.test: ${password}`,
  );
  return `${lines.join('\n')}\n`;
}

function configText(plan: LabPlan, home: string): string {
  const listen = eximEntries.map(
    ([label, { at }]) => `${addressOf(label)}.${plan.ports[at ?? 'submission']}`,
  );
  const certificate = (name: CertificateName | 'missing') =>
    name === 'missing' ? '/nonexistent/certificate.pem' : certificateFiles(plan.directory, name).identity;
  const users = join(home, 'users');
  const smallDh = join(home, 'dh1024.pem');
  const demanding = eximEntries
    .filter(([, { clientCertificates }]) => clientCertificates === true)
    .map(([label]) => addressOf(label))
    .join(':');
  return [
    'keep_environment =',
    // Without this Exim refuses every sender and recipient at [127.0.0.1], and after three of them the connection.
    'allow_domain_literals = true',
    `exim_path = ${eximProgram}`,
    `spool_directory = ${join(home, 'spool')}`,
    `log_file_path = ${join(home, 'log')}/%slog`,
    `pid_file_path = ${join(plan.directory, 'exim.pid')}`,
    `local_interfaces = <; ${listen.join(' ; ')}`,
    'primary_hostname = exim.example.test',
    'host_lookup =',
    'rfc1413_hosts =',
    'smtp_accept_max = 1000',
    `smtp_accept_max_per_host = ${choose(eximEntries, 'perHost', '0', String)}`,
    'smtp_ratelimit_hosts =',
    `message_size_limit = ${choose(eximEntries, 'sizeLimit', '50M', String)}`,
    'tls_advertise_hosts = *',
    `tls_certificate = ${choose(eximEntries, 'certificate', certificate('wildcard'), certificate)}`,
    `tls_require_ciphers = ${choose(eximEntries, 'ciphers', modern, String)}`,
    `tls_dhparam = \${if eq{$received_ip_address}{${addressOf('ex-small-dh')}}{${smallDh}}{ffdhe2048}}`,
    `tls_verify_certificates = ${join(plan.directory, 'roots.pem')}`,
    `tls_verify_hosts = \${if inlist{$received_ip_address}{${demanding}}{*}{}}`,
    'auth_advertise_hosts = *',
    'acl_smtp_connect = on_connect',
    'acl_smtp_auth = on_auth',
    'acl_smtp_mail = on_mail',
    'acl_smtp_rcpt = on_rcpt',
    'begin acl',
    ...['on_connect:', ...statements('connect'), ' accept'],
    ...['on_auth:', ...statements('auth'), ' accept'],
    ...['on_mail:', ...statements('mail'), ...ownSendersOnly(), ' accept'],
    'on_rcpt:',
    ...statements('rcpt'),
    ` accept ${loggedIn}`,
    ` accept domains = example.test\n  local_parts = ${Object.keys(scenarioUsers).join(' : ')}`,
    ' deny domains = example.test\n  message = 550 Unknown user',
    ' deny message = 550 relay not permitted',
    'begin routers',
    'drop:\n driver = accept\n transport = nowhere',
    'begin transports',
    'nowhere:\n driver = appendfile\n file = /dev/null\n user = nobody',
    'begin authenticators',
    ...authenticator('PLAIN', ':', '$auth2', '$auth3', users),
    ...authenticator('LOGIN', 'Username:: : Password::', '$auth1', '$auth2', users),
    '',
  ].join('\n');
}

function authenticator(
  name: string,
  prompts: string,
  user: string,
  password: string,
  users: string,
): string[] {
  const faulty = eximEntries
    .filter(([, { loginFault }]) => loginFault === true)
    .map(([label]) => addressOf(label));
  // An lsearch in a file that is not there is a temporary fault for Exim.
  const stored = `\${lookup{${user}}lsearch{\${if inlist{$received_ip_address}{${faulty.join(':')}}{/nonexistent/users}{${users}}}}{$value}{}}`;
  const offers = (when: string) =>
    eximEntries
      .filter(([, host]) => (host.offers ?? 'tls') === when)
      .map(([label]) => addressOf(label))
      .join(':');
  return [
    `${name.toLowerCase()}_login:`,
    ' driver = plaintext',
    ` public_name = ${name}`,
    ` server_prompts = ${prompts}`,
    ` server_set_id = ${user}`,
    ` server_condition = \${if and{{!eq{${password}}{}}{eq{${password}}{${stored}}}}}`,
    ` server_advertise_condition = \${if inlist{$received_ip_address}{${offers('always')}}{yes}{\${if inlist{$received_ip_address}{${offers('never')}}{no}{\${if eq{$tls_in_cipher}{}{no}{yes}}}}}}`,
  ];
}

/** An expansion that picks a value by the address at which the client came in. */
function choose<K extends 'perHost' | 'sizeLimit' | 'certificate' | 'ciphers'>(
  hosts: typeof eximEntries,
  what: K,
  usual: string,
  write: (value: NonNullable<EximHost[K]>) => string,
): string {
  return hosts.reduce((otherwise, [label, host]) => {
    const value = host[what];
    if (value === undefined) return otherwise;
    return `\${if eq{$received_ip_address}{${addressOf(label)}}{${write(value)}}{${otherwise}}}`;
  }, usual);
}

function statements(list: 'connect' | 'auth' | 'mail' | 'rcpt'): string[] {
  return eximEntries.flatMap(([label, host]) => {
    const statement = host[list];
    if (statement === undefined) return [];
    const [verb = '', ...rest] = statement.split(/(?<=^\w+)\s+/);
    const condition = `condition = \${if eq{$received_ip_address}{${addressOf(label)}}}`;
    // The condition stands first: a delay or a rate is then only counted at its own host.
    return [` ${verb} ${condition}${rest.length > 0 ? `\n  ${rest.join(' ')}` : ''}`];
  });
}

function ownSendersOnly(): string[] {
  const free = eximEntries.filter(([, { senders }]) => senders === 'any').map(([label]) => addressOf(label));
  const elsewhere = `condition = \${if inlist{$received_ip_address}{${free.join(':')}}{no}{yes}}`;
  return [` deny ${loggedIn}\n  ${notOwn}\n  ${elsewhere}\n  message = 550 Sender address is not yours`];
}

function addressOf(label: string): string {
  return eximAddresses.find((host) => host.label === label)?.address ?? '';
}
