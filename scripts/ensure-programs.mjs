import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { say } from './ensure.mjs';

/** What the tests need besides Node, and the Debian package of each. */
const programs = [
  { path: '/usr/bin/chromium', name: 'Chromium', package: 'chromium' },
  { path: '/usr/bin/openssl', name: 'OpenSSL', package: 'openssl' },
  { path: '/usr/sbin/dovecot', name: 'Dovecot', package: 'dovecot-core' },
  { path: '/usr/lib/dovecot/pop3-login', name: 'Dovecot for POP3', package: 'dovecot-pop3d' },
  { path: '/usr/lib/dovecot/imap-login', name: 'Dovecot for IMAP', package: 'dovecot-imapd' },
  { path: '/usr/sbin/postfix', name: 'Postfix', package: 'postfix' },
  // The mail programs and languages that try what is rendered for them.
  { path: '/usr/bin/msmtp', name: 'msmtp', package: 'msmtp' },
  { path: '/usr/bin/mpop', name: 'mpop', package: 'mpop' },
  { path: '/usr/bin/fetchmail', name: 'fetchmail', package: 'fetchmail' },
  { path: '/usr/bin/getmail', name: 'getmail', package: 'getmail6' },
  { path: '/usr/bin/mutt', name: 'Mutt', package: 'mutt' },
  { path: '/usr/bin/neomutt', name: 'NeoMutt', package: 'neomutt' },
  { path: '/usr/bin/mbsync', name: 'mbsync', package: 'isync' },
  { path: '/usr/bin/swaks', name: 'swaks', package: 'swaks' },
  { path: '/usr/share/doc/libnet-ssleay-perl', name: 'TLS for swaks', package: 'libnet-ssleay-perl' },
  { path: '/usr/bin/curl', name: 'curl', package: 'curl' },
  { path: '/usr/bin/xmllint', name: 'xmllint', package: 'libxml2-utils' },
  { path: '/usr/bin/plistutil', name: 'plistutil', package: 'libplist-utils' },
  { path: '/usr/bin/php', name: 'PHP', package: 'php-cli' },
  { path: '/usr/share/php/libphp-phpmailer', name: 'PHPMailer', package: 'libphp-phpmailer' },
];

const policyFile = '/usr/sbin/policy-rc.d';
const keptPolicyFile = `${policyFile}.before-posthorn`;

/** Installs what is missing where that is possible; elsewhere says what to install and ends with 1. */
export function ensurePrograms() {
  if (missing().length === 0) return;
  if (!canInstall()) giveUp('These programs are needed for the tests and are not here:');
  say(
    `Installing ${missing()
      .map(({ name }) => name)
      .join(', ')} (apt-get) …`,
  );
  withoutStartingServices(install);
  if (missing().length > 0) giveUp('These programs could not be installed:');
}

function missing() {
  return programs.filter(({ path }) => !existsSync(path));
}

function canInstall() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');
}

function giveUp(reason) {
  say(reason);
  for (const { name, path } of missing()) say(`  ${name}, expected at ${path}`);
  const packages = missing().map((program) => program.package);
  say(`On Debian: sudo apt-get install --no-install-recommends ${packages.join(' ')}`);
  process.exit(1);
}

function install() {
  const packages = missing().map((program) => program.package);
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  // Without an answer Postfix would ask at the terminal how mail is delivered.
  run('debconf-set-selections', [], 'postfix postfix/main_mailer_type select No configuration\n');
  run('apt-get', [...lock, 'update', '-q']);
  run('apt-get', [...lock, 'install', '-y', '-q', '--no-install-recommends', ...packages]);
}

function run(command, args, input) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { env, stdio: [input === undefined ? 'ignore' : 'pipe', 2, 2], input });
}

/**
 * Debian starts a server as soon as it is installed, unless policy-rc.d says 101. Nobody wants a mail server on port 25
 * for having run tests. A policy that was there before comes back.
 */
function withoutStartingServices(work) {
  const before = existsSync(policyFile);
  if (before) renameSync(policyFile, keptPolicyFile);
  try {
    writeFileSync(policyFile, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
    work();
  } finally {
    rmSync(policyFile, { force: true });
    if (before) renameSync(keptPolicyFile, policyFile);
  }
}
