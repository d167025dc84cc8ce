import { join } from 'node:path';
import type { LabHost } from './hosts.ts';
import { labDomain, labHosts } from './hosts.ts';
import type { LabPlan } from './plan.ts';
import { mailOwner, places } from './plan.ts';
import { allLabUsers } from './users.ts';

/** The text of main.cf: what all hosts share. */
export function postfixMain(plan: LabPlan): string {
  const { postfix, authSocket, mail } = places(plan);
  const settings = {
    compatibility_level: '3.6',
    queue_directory: join(postfix, 'queue'),
    data_directory: join(postfix, 'data'),
    maillog_file: join(postfix, 'postfix.log'),
    maillog_file_prefixes: plan.directory,
    myhostname: labHosts.mail.name,
    mydestination: '',
    // Nobody is trusted for an address; with 127.0.0.0/8 in here every client of the lab would see an open relay.
    mynetworks: '192.0.2.1/32',
    inet_protocols: 'ipv4',
    // Whatever is for somebody else is dropped: nothing leaves the lab.
    default_transport: 'discard:',
    relay_transport: 'discard:',
    local_transport: 'discard:',
    alias_maps: '',
    alias_database: '',
    notify_classes: '',
    smtpd_peername_lookup: 'no',
    biff: 'no',
    disable_vrfy_command: 'yes',
    ...mailboxes(mail),
    ...login(authSocket),
    ...modelTls(plan),
    ...patience,
  };
  return `${Object.entries(settings)
    .map(([name, value]) => `${name} = ${value}`.trimEnd())
    .join('\n')}\n`;
}

/** The text of master.cf: the inner services, and three listeners for each host. */
export function postfixMaster(plan: LabPlan): string {
  return `${[...innerServices, ...Object.values(plan.hosts).flatMap((host) => listeners(plan, host))].join('\n')}\n`;
}

function mailboxes(mail: string): Record<string, string> {
  const paths = allLabUsers.map(({ address }) => `${address}=${address}/Maildir/`);
  const full = allLabUsers.filter(({ state }) => state === 'full');
  const refusals = full.map(({ address }) => `{${address} = 552 5.2.2 The mailbox is full}`);
  return {
    virtual_mailbox_domains: labDomain,
    virtual_mailbox_base: mail,
    virtual_mailbox_maps: `inline:{${paths.join(', ')}}`,
    virtual_uid_maps: `static:${mailOwner.uid}`,
    virtual_gid_maps: `static:${mailOwner.gid}`,
    smtpd_recipient_restrictions: `check_recipient_access inline:{${refusals.join(', ')}}`,
  };
}

function login(authSocket: string): Record<string, string> {
  const owners = allLabUsers.map(({ address }) => `${address}=${address}`);
  return {
    smtpd_sasl_type: 'dovecot',
    smtpd_sasl_path: authSocket,
    smtpd_sasl_security_options: 'noanonymous',
    smtpd_tls_auth_only: 'yes',
    smtpd_sender_login_maps: `inline:{${owners.join(', ')}}`,
    smtpd_sender_restrictions: 'reject_sender_login_mismatch',
    smtpd_relay_restrictions: 'permit_sasl_authenticated, reject_unauth_destination',
  };
}

function modelTls(plan: LabPlan): Record<string, string> {
  return {
    smtpd_tls_chain_files: places(plan).identity(labHosts.mail.name),
    smtpd_tls_security_level: 'may',
    smtpd_tls_protocols: '>=TLSv1.2',
    smtpd_tls_mandatory_protocols: '>=TLSv1.2',
    smtpd_tls_ciphers: 'high',
    smtpd_tls_mandatory_ciphers: 'high',
    tls_high_cipherlist: 'ECDHE+AESGCM:ECDHE+CHACHA20',
    smtpd_tls_exclude_ciphers: 'aNULL, kRSA',
    tls_preempt_cipherlist: 'yes',
  };
}

// A test asks many questions in a short time, and must not be taken for an attack.
const patience = {
  smtpd_error_sleep_time: '0',
  smtpd_soft_error_limit: '1000',
  smtpd_hard_error_limit: '1000',
  smtpd_client_connection_count_limit: '0',
};

/** The services behind the listeners. */
export const innerServices = [
  'postlog unix-dgram n - n - 1 postlogd',
  'pickup unix n - n 60 1 pickup',
  'cleanup unix n - n - 0 cleanup',
  'qmgr unix n - n 300 1 qmgr',
  'tlsmgr unix - - n 1000? 1 tlsmgr',
  'rewrite unix - - n - - trivial-rewrite',
  'bounce unix - - n - 0 bounce',
  'defer unix - - n - 0 bounce',
  'trace unix - - n - 0 bounce',
  'verify unix - - n - 1 verify',
  'flush unix n - n 1000? 0 flush',
  'proxymap unix - - n - - proxymap',
  'error unix - - n - - error',
  'retry unix - - n - - error',
  'discard unix - - n - - discard',
  'virtual unix - n n - - virtual',
  'anvil unix - - n - 1 anvil',
];

function listeners(plan: LabPlan, host: LabHost): string[] {
  const { smtp, submission, submissions } = plan.ports;
  const mayLogIn = { smtpd_sasl_auth_enable: 'yes' };
  // Port 25 takes mail for its own users from everybody; the submission ports want a login for everything.
  const loginFirst = { ...mayLogIn, smtpd_relay_restrictions: submissionRestrictions };
  const relaying = host.openRelay ? openRelay : {};
  const clear = [
    listener(plan, host, smtp, host.openRelay ? { ...mayLogIn, ...relaying } : {}),
    listener(plan, host, submission, { ...loginFirst, ...relaying }),
  ];
  if (host.tls === 'none') return clear;
  const wrapped = { ...loginFirst, ...relaying, smtpd_tls_wrappermode: 'yes' };
  return [...clear, listener(plan, host, submissions, wrapped)];
}

// In master.cf a blank ends a setting, so the words of a list are parted by commas.
export const submissionRestrictions = 'permit_sasl_authenticated,reject_unauth_destination,reject';

// reject_unlisted_recipient stays in force, so that an unknown mailbox of its own is refused all the same.
const openRelay = {
  mynetworks: '0.0.0.0/0',
  smtpd_relay_restrictions: 'permit_mynetworks,reject_unauth_destination',
};

function listener(plan: LabPlan, host: LabHost, port: number, more: Record<string, string>): string {
  const settings = {
    myhostname: host.name,
    smtpd_tls_chain_files: places(plan).identity(host.name),
    ...oddities[host.tls],
    ...more,
  };
  const options = Object.entries(settings).map(([name, value]) => `  -o ${name}=${value}`);
  return [`${host.address}:${port} inet n - n - - smtpd`, ...options].join('\n');
}

const oddities: Record<LabHost['tls'], Record<string, string>> = {
  usual: {},
  old: {
    smtpd_tls_protocols: '>=TLSv1',
    smtpd_tls_mandatory_protocols: '>=TLSv1',
    smtpd_tls_exclude_ciphers: 'aNULL',
    tls_high_cipherlist: 'ALL:@SECLEVEL=0',
  },
  weak: { tls_high_cipherlist: 'ECDHE+AESGCM:ECDHE+CHACHA20:@SECLEVEL=0' },
  none: { smtpd_tls_security_level: 'none', smtpd_tls_auth_only: 'no' },
};
