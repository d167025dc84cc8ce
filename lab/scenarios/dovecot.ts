import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { weakParameters } from '../../src/net/tls/weak-parameters.ts';
import { startDaemon } from '../daemon.ts';
import type { LabPlan } from '../plan.ts';
import { mailOwner } from '../plan.ts';
import {
  certificateLines,
  type DovecotInstance,
  type DovecotName,
  dovecotAddresses,
  dovecotEntries,
} from './dovecot-instances.ts';
import type { ScenarioHost } from './hosts.ts';
import { passwdFile, scenarioUsers } from './users.ts';

/** Where Postfix asks that Dovecot about logins. */
export function authSocket(directory: string, name: DovecotName): string {
  return join(directory, `auth-${name}`);
}

/** Starts every Dovecot. */
export async function startScenarioDovecots(plan: LabPlan): Promise<void> {
  await Promise.all(dovecotEntries.map(([name, instance]) => start(plan, name, instance)));
}

async function start(plan: LabPlan, name: DovecotName, instance: DovecotInstance): Promise<void> {
  const { directory } = plan;
  const home = join(directory, `dovecot-${name}`);
  await mkdir(join(home, 'run'), { recursive: true });
  await mkdir(join(home, 'state'));
  const users = instance.users?.(directory) ?? passwdFile(directory);
  await writeUsers(home, users);
  await writeFile(join(home, 'dict'), lostDict);
  await writeServices(home);
  await writeFile(join(home, 'denied'), 'denied@example.test:\n', { mode: 0o644 });
  await writeFile(
    join(home, 'oauth2'),
    'introspection_mode = local\nlocal_validation_key_dict = fs:posix:prefix=/nonexistent/\n',
  );
  await writeFile(join(home, 'dh1024.pem'), weakParameters.dh1024);
  if (instance.openssl !== undefined)
    await writeFile(join(home, 'openssl.cnf'), opensslText(instance.openssl));
  const config = join(home, 'dovecot.conf');
  await writeFile(config, `${configLines(plan, name, instance, home).join('\n')}\n`);
  await startDaemon('dovecot', ['-c', config], join(home, 'start.log'));
}

/** A file a user and service, as a control panel writes them: alice may use IMAP and not POP3. */
async function writeServices(home: string): Promise<void> {
  const password = `{PLAIN}${scenarioUsers.alice?.password}`;
  const answers = {
    imap: { password },
    pop3: { password, nologin: 'y', reason: 'POP3 access is disabled for this mailbox' },
  };
  for (const [service, fields] of Object.entries(answers)) {
    await mkdir(join(home, 'services', service), { recursive: true });
    await writeFile(join(home, 'services', service, 'alice@example.test'), JSON.stringify(fields), {
      mode: 0o644,
    });
  }
  const uri = `uri = fs:posix:prefix=${join(home, 'services')}/`;
  const key = 'key passdb {\n key = %s/%u\n format = json\n }';
  await writeFile(join(home, 'services.conf'), [uri, key, 'passdb_objects = passdb', ''].join('\n'));
}

async function writeUsers(home: string, users: string): Promise<void> {
  const withPop3 = users.replace(/^imaponly.*\n/m, '');
  const lists = {
    users,
    'users-imap': users,
    'users-smtp': users,
    'users-submission': users,
    'users-pop3': withPop3,
  };
  for (const [file, text] of Object.entries(lists)) await writeFile(join(home, file), text, { mode: 0o644 });
}

function configLines(plan: LabPlan, name: DovecotName, instance: DovecotInstance, home: string): string[] {
  const labels = Object.keys(instance.hosts);
  const mine = dovecotAddresses.filter(({ label }) => labels.includes(label));
  // Every service reads a list of its own: the usual way to switch POP3 off for a user.
  const passwd = `passdb {\n driver = passwd-file\n args = ${join(home, 'users-%s')}\n }`;
  return [
    'protocols = imap pop3',
    `listen = ${mine.map(({ address }) => address).join(', ')}`,
    `base_dir = ${join(home, 'run')}`,
    `state_dir = ${join(home, 'state')}`,
    `log_path = ${join(home, 'dovecot.log')}`,
    `instance_name = posthorn-${name}`,
    ...(instance.openssl === undefined
      ? []
      : [`import_environment = TZ OPENSSL_CONF=${join(home, 'openssl.cnf')}`]),
    'ssl = yes',
    'ssl_min_protocol = TLSv1.2',
    'ssl_cipher_list = ECDHE+AESGCM:ECDHE+CHACHA20',
    ...certificateLines(plan.directory, 'wildcard'),
    `auth_mechanisms = ${instance.mechanisms ?? 'plain login'}`,
    'auth_failure_delay = 0',
    'service anvil {\n unix_listener anvil-auth-penalty {\n mode = 0\n }\n }',
    'mail_max_userip_connections = 100',
    'mail_location = maildir:~/Maildir',
    `first_valid_uid = ${mailOwner.uid}`,
    ...listeners(plan, name),
    ...(instance.lines?.(plan.directory, plan.ports) ?? []),
    ...(instance.ownPasswords === true ? [] : [passwd]),
    `userdb {\n driver = passwd-file\n args = ${join(home, 'users')}\n }`,
    ...mine.map((host) => localBlock(plan.directory, instance, host)),
  ];
}

function listeners({ ports, directory }: LabPlan, name: DovecotName): string[] {
  const inet = (of: string, port: number, ssl: string) =>
    ` inet_listener ${of} {\n port = ${port}\n ssl = ${ssl}\n }`;
  const login = (protocol: string, clear: number, tls: number) =>
    `service ${protocol}-login {\n${inet(protocol, clear, 'no')}\n${inet(`${protocol}s`, tls, 'yes')}\n }`;
  return [
    login('pop3', ports.pop3, ports.pop3s),
    login('imap', ports.imap, ports.imaps),
    `service auth {\n unix_listener ${authSocket(directory, name)} {\n mode = 0666\n }\n }`,
  ];
}

function localBlock(directory: string, instance: DovecotInstance, { label, address }: ScenarioHost): string {
  const lines = instance.hosts[label]?.(directory) ?? [];
  return `local ${address} {\n${lines.join('\n')}\n}`;
}

function opensslText(lines: readonly string[]): string {
  const sections = [
    'openssl_conf = all',
    '[all]',
    'ssl_conf = ssl',
    '[ssl]',
    'system_default = defaults',
    '[defaults]',
  ];
  return `${[...sections, ...lines].join('\n')}\n`;
}

const lostDict = [
  'uri = proxy:/nonexistent/dict:users',
  'key passdb {\n key = passdb/%u\n format = json\n }',
  'passdb_objects = passdb',
  '',
].join('\n');
