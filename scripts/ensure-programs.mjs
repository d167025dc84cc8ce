import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { say } from './ensure.mjs';

/** Debian lets nobody install Exim and Postfix together, so Exim is unpacked here and its libraries are installed. */
const exim = {
  folder: '/var/cache/posthorn/exim4',
  path: '/var/cache/posthorn/exim4/usr/sbin/exim4',
  package: 'exim4-daemon-light',
  user: 'Debian-exim',
  libraries: ['libdb5.3', 'libgnutls-dane0', 'libidn12', 'libnsl2', 'libpcre2-8-0'],
};

/** Roundcube would bring a web server and a database server with it; only its classes are wanted. */
const roundcube = {
  folder: '/var/cache/posthorn/roundcube',
  path: '/var/cache/posthorn/roundcube/usr/share/roundcube',
  packages: ['roundcube-core', 'php-pear', 'php-net-smtp', 'php-net-socket', 'php-auth-sasl'],
  libraries: ['php-cli', 'php-intl', 'php-mbstring'],
};

/** What the tests need besides Node, and the Debian package of each. */
const programs = [
  { path: '/usr/bin/chromium', name: 'Chromium', package: 'chromium' },
  { path: '/usr/bin/openssl', name: 'OpenSSL', package: 'openssl' },
  { path: '/usr/sbin/dovecot', name: 'Dovecot', package: 'dovecot-core' },
  { path: '/usr/lib/dovecot/pop3-login', name: 'Dovecot for POP3', package: 'dovecot-pop3d' },
  { path: '/usr/lib/dovecot/imap-login', name: 'Dovecot for IMAP', package: 'dovecot-imapd' },
  {
    path: '/usr/lib/dovecot/submission-login',
    name: 'Dovecot for submission',
    package: 'dovecot-submissiond',
  },
  {
    path: '/usr/lib/dovecot/managesieve-login',
    name: 'Dovecot for filters',
    package: 'dovecot-managesieved',
  },
  { path: '/usr/sbin/nginx', name: 'nginx', package: 'nginx' },
  {
    path: '/usr/lib/nginx/modules/ngx_mail_module.so',
    name: "nginx's mail proxy",
    package: 'libnginx-mod-mail',
  },
  { path: '/usr/sbin/haproxy', name: 'HAProxy', package: 'haproxy' },
  { path: '/usr/sbin/perdition', name: 'Perdition', package: 'perdition' },
  { path: '/usr/bin/stunnel4', name: 'stunnel', package: 'stunnel4' },
  { path: '/usr/sbin/postfix', name: 'Postfix', package: 'postfix' },
  { path: '/usr/sbin/opendkim', name: 'OpenDKIM', package: 'opendkim' },
  { path: '/usr/sbin/unbound', name: 'Unbound', package: 'unbound' },
  // The networks in which the commands of the home check run.
  { path: '/usr/sbin/ip', name: 'network namespaces', package: 'iproute2' },
  { path: '/usr/sbin/nft', name: 'nftables', package: 'nftables' },
  { path: '/usr/bin/dig', name: 'dig', package: 'bind9-dnsutils' },
  // The mail programs and languages that try what is rendered for them.
  { path: '/usr/bin/msmtp', name: 'msmtp', package: 'msmtp' },
  { path: '/usr/bin/mpop', name: 'mpop', package: 'mpop' },
  { path: '/usr/bin/fetchmail', name: 'fetchmail', package: 'fetchmail' },
  { path: '/usr/bin/getmail', name: 'getmail', package: 'getmail6' },
  { path: '/usr/bin/mutt', name: 'Mutt', package: 'mutt' },
  { path: '/usr/bin/neomutt', name: 'NeoMutt', package: 'neomutt' },
  { path: '/usr/bin/mbsync', name: 'mbsync', package: 'isync' },
  { path: '/usr/bin/offlineimap', name: 'OfflineIMAP', package: 'offlineimap3' },
  { path: '/usr/bin/aerc', name: 'aerc', package: 'aerc' },
  { path: '/usr/bin/alpine', name: 'Alpine', package: 'alpine' },
  { path: '/usr/bin/swaks', name: 'swaks', package: 'swaks' },
  { path: '/usr/share/doc/libnet-ssleay-perl', name: 'TLS for swaks', package: 'libnet-ssleay-perl' },
  { path: '/usr/bin/curl', name: 'curl', package: 'curl' },
  { path: '/usr/bin/jq', name: 'jq', package: 'jq' },
  { path: '/usr/bin/xmllint', name: 'xmllint', package: 'libxml2-utils' },
  { path: '/usr/bin/plistutil', name: 'plistutil', package: 'libplist-utils' },
  { path: '/usr/bin/php', name: 'PHP', package: 'php-cli' },
  { path: '/usr/share/php/libphp-phpmailer', name: 'PHPMailer', package: 'libphp-phpmailer' },
  { path: '/usr/share/php/Dotenv', name: 'phpdotenv', package: 'php-vlucas-phpdotenv' },
  {
    path: '/usr/share/php/Symfony/Component/Mailer',
    name: "Laravel's transport",
    package: 'php-symfony-mailer',
  },
  { path: '/usr/lib/python3/dist-packages/dotenv', name: 'python-dotenv', package: 'python3-dotenv' },
  { path: '/usr/lib/python3/dist-packages/django', name: 'Django', package: 'python3-django' },
  { path: '/usr/bin/ruby', name: 'Ruby', package: 'ruby' },
  { path: '/usr/lib/ruby/vendor_ruby/mail.rb', name: 'the mail library of Rails', package: 'ruby-mail' },
];

/** Large programs, whose own windows are tried or which take long, only by npm run test:programs. */
const windowPrograms = [
  { path: '/usr/bin/thunderbird', name: 'Thunderbird', package: 'thunderbird' },
  { path: '/usr/bin/certutil', name: "Thunderbird's list of authorities", package: 'libnss3-tools' },
  {
    path: '/usr/lib/thunderbird/extensions/langpack-de@thunderbird.mozilla.org.xpi',
    name: "Thunderbird's German",
    package: 'thunderbird-l10n-de',
  },
  {
    path: '/usr/share/locale/de/LC_MESSAGES/claws-mail.mo',
    name: "Claws Mail's German",
    package: 'claws-mail-i18n',
  },
  {
    path: '/usr/share/locale/de/LC_MESSAGES/sylpheed.mo',
    name: "Sylpheed's German",
    package: 'sylpheed-i18n',
  },
  { path: '/usr/bin/claws-mail', name: 'Claws Mail', package: 'claws-mail' },
  { path: '/usr/bin/evolution', name: 'Evolution', package: 'evolution' },
  { path: '/usr/bin/geary', name: 'Geary', package: 'geary' },
  { path: '/usr/bin/sylpheed', name: 'Sylpheed', package: 'sylpheed' },
  { path: '/usr/bin/Xvfb', name: 'a screen without a monitor', package: 'xvfb' },
  // What reads windows to the blind reads them to the tests.
  { path: '/usr/bin/dbus-run-session', name: 'D-Bus', package: 'dbus-daemon' },
  { path: '/usr/libexec/at-spi-bus-launcher', name: 'AT-SPI', package: 'at-spi2-core' },
  { path: '/usr/lib/python3/dist-packages/gi', name: 'PyGObject', package: 'python3-gi' },
  {
    path: '/usr/share/doc/gir1.2-atspi-2.0',
    name: 'AT-SPI for PyGObject',
    package: 'gir1.2-atspi-2.0',
  },
  // The same for GTK 2, on which Sylpheed stands.
  {
    path: '/usr/share/doc/libgail-common',
    name: 'the reading of windows of GTK 2',
    package: 'libgail-common',
  },
  { path: '/usr/share/doc/libatk-adaptor', name: 'AT-SPI for GTK 2', package: 'libatk-adaptor' },
  { path: '/usr/bin/go', name: 'Go', package: 'golang-go' },
  {
    path: '/usr/share/gocode/src/gopkg.in/ini.v1',
    name: 'the library that reads grafana.ini',
    package: 'golang-gopkg-ini.v1-dev',
  },
];

let wanted = programs;

const policyFile = '/usr/sbin/policy-rc.d';
const keptPolicyFile = `${policyFile}.before-posthorn`;

/** The same with the programs whose windows are tried. */
export function ensureWindowPrograms() {
  wanted = [...programs, ...windowPrograms];
  ensurePrograms();
  if (existsSync(roundcube.path)) return;
  if (canInstall()) unpack('Roundcube', roundcube);
  if (existsSync(roundcube.path)) return;
  say(`Roundcube's classes are needed for these tests: expected at ${roundcube.path}.`);
  process.exit(1);
}

/** Installs what is missing where that is possible; elsewhere says what to install and ends with 1. */
export function ensurePrograms() {
  ensurePackages();
  if (hasExim()) return;
  if (canInstall()) unpackExim();
  if (hasExim()) return;
  say(
    `Exim is needed for the tests, beside the system: expected at ${exim.path}, with a system user ${exim.user}.`,
  );
  say(`On Debian: apt-get download ${exim.package} && sudo dpkg -x ${exim.package}_*.deb ${exim.folder}`);
  process.exit(1);
}

function ensurePackages() {
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
  return wanted.filter(({ path }) => !existsSync(path));
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

function hasExim() {
  return existsSync(exim.path) && readFileSync('/etc/passwd', 'utf8').includes(`\n${exim.user}:`);
}

function unpackExim() {
  unpack('Exim', { ...exim, packages: [exim.package] });
  if (!existsSync(exim.path)) return;
  // Exim gives up root's rights for this user, whose name is built in; its package would create it.
  run('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', exim.user]);
}

/** Installs the libraries and unpacks the packages into a folder, so that nothing of them becomes part of the system. */
function unpack(name, { folder, packages, libraries }) {
  say(`Unpacking ${name} (apt-get download) …`);
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  const downloads = mkdtempSync(join(tmpdir(), 'posthorn-packages-'));
  try {
    run('apt-get', [...lock, 'update', '-q']);
    run('apt-get', [...lock, 'install', '-y', '-q', '--no-install-recommends', ...libraries]);
    run('apt-get', ['download', '-q', '-o', 'APT::Sandbox::User=root', ...packages], undefined, downloads);
    const files = readdirSync(downloads);
    if (files.length < packages.length) return;
    mkdirSync(folder, { recursive: true });
    for (const file of files) run('dpkg', ['-x', join(downloads, file), folder]);
  } finally {
    rmSync(downloads, { recursive: true });
  }
}

function run(command, args, input, cwd) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, args, { env, cwd, stdio: [input === undefined ? 'ignore' : 'pipe', 2, 2], input });
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
