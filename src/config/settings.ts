import { resolve } from 'node:path';
import { z } from 'zod';
import { readSmtpUrl } from '../mailer/smtp-target.ts';
import { usualMailPorts } from '../model/protocols.ts';
import { readProviderFile } from './provider-file.ts';
import { readContentDir } from './read-content-dir.ts';
import { issuerOf, oidcRolesOf } from './read-oidc.ts';
import { readPrivateKey } from './read-profile-signer.ts';
import {
  addressOf,
  each,
  hostOf,
  listOf,
  nameOf,
  networkOf,
  originOf,
  read,
  readCertificates,
  resolverOf,
  wholeNumber,
} from './read-values.ts';

/** One setting of the service: its variable, what it does, its default as written, and how its text is read. */
export interface Setting<T> {
  name: string;
  doc: string;
  /** The text that stands for an unset variable; empty means "not set". */
  default: string;
  schema: z.ZodType<T, string>;
}

/** The log levels of pino. */
export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

const onWords = ['on', 'true', 'yes', '1'];
const offWords = ['off', 'false', 'no', '0'];
const onOrOff = read((text) => (onWords.includes(text) ? true : offWords.includes(text) ? false : undefined));

/** Every setting, in the order of the documentation. */
export const settings = {
  host: setting(
    'POSTHORN_HOST',
    '127.0.0.1',
    'Address the service listens on. Behind a proxy or in a container: `0.0.0.0`.',
    read(hostOf),
  ),
  port: setting(
    'POSTHORN_PORT',
    '3000',
    'Port the service listens on. `0` takes any free port.',
    read((text) => wholeNumber(text, 0, 65_535)),
  ),
  baseUrl: setting(
    'POSTHORN_BASE_URL',
    '',
    'Address under which people reach the service, used in links. Unset: `http://HOST:PORT`.',
    read(originOf),
  ),
  ipv4Url: setting(
    'POSTHORN_IPV4_URL',
    '',
    'Further address of the service that has IPv4 only, such as `https://ipv4.check.example`. With the next one, the page `/network` shows a visitor whether both kinds of addresses reach the service; under both names only that page is answered.',
    read(originOf),
  ),
  ipv6Url: setting('POSTHORN_IPV6_URL', '', 'The same for IPv6 only.', read(originOf)),
  dataDir: setting(
    'POSTHORN_DATA_DIR',
    './data',
    'Folder of the embedded database. It is created when missing.',
    read((text) => (text.includes('\0') ? undefined : resolve(text))),
  ),
  databaseUrl: setting(
    'POSTHORN_DATABASE_URL',
    '',
    'Unset: reports are stored in SQLite in the data folder. PostgreSQL (`postgres://…`) is not part of this version.',
    z.never(),
  ),
  secret: setting(
    'POSTHORN_SECRET',
    '',
    'At least 32 characters that nobody can guess; links to customers are signed with them. Unset: made at the first start and kept in the data folder, where only its owner can read it.',
    read((text) => (text.length >= 32 && text.length <= 1000 ? text : undefined)),
  ),
  oidcIssuer: setting(
    'POSTHORN_OIDC_ISSUER',
    '',
    'Address of an identity provider (OpenID Connect) by which staff may sign in at the desk, as it names itself; the four settings go together. Unset: staff sign in with passwords only.',
    read(issuerOf),
  ),
  oidcClientId: setting(
    'POSTHORN_OIDC_CLIENT_ID',
    '',
    'Name by which the identity provider knows Posthorn. It sends people back to `/login/oidc/back`.',
    read((text) => (text.length <= 500 ? text : undefined)),
  ),
  oidcClientSecret: setting(
    'POSTHORN_OIDC_CLIENT_SECRET',
    '',
    'Secret that Posthorn shares with the identity provider.',
    read((text) => (text.length <= 2000 ? text : undefined)),
  ),
  oidcRoles: setting(
    'POSTHORN_OIDC_ROLES',
    '',
    'Which values of a claim give which role, such as `groups: support=helpdesk, admin=desk-leads`. Who has none of them is not let in.',
    read(oidcRolesOf),
  ),
  diskQuota: setting(
    'POSTHORN_DISK_QUOTA_MB',
    '2000',
    'Megabytes that all stored reports together may take. Beyond that the oldest that nobody has opened are deleted first. `0`: no limit.',
    read((text) => wholeNumber(text, 0, 999_999)),
  ),
  allowNetworks: setting(
    'POSTHORN_ALLOW_NETWORKS',
    '',
    'Networks that may be tested although they are not public: CIDR ranges, separated by commas.',
    listOf(networkOf),
  ),
  denyNetworks: setting(
    'POSTHORN_DENY_NETWORKS',
    '',
    'Networks that are never tested, even where they are public or allowed above, such as your own inner servers or the prefix of your NAT64: CIDR ranges, separated by commas.',
    listOf(networkOf),
  ),
  leaveAlone: setting(
    'POSTHORN_LEAVE_ALONE',
    '',
    'Hosts and domains that are never tested because their operators asked for it, separated by commas. A domain stands for everything below it.',
    listOf(nameOf),
  ),
  allowPorts: setting(
    'POSTHORN_ALLOW_PORTS',
    usualMailPorts.join(','),
    'Ports that may be tested, separated by commas. `*` allows any.',
    read((text) => (text === '*' ? '*' : each(text, (one) => wholeNumber(one, 1, 65_535)))),
  ),
  dns: setting(
    'POSTHORN_DNS',
    '',
    'DNS resolver to ask, as `ADDRESS:PORT`. Unset: the resolver of the system.',
    read(resolverOf),
  ),
  extraRoots: setting(
    'POSTHORN_CA_FILE',
    '',
    'File with certificates (PEM) of further authorities to trust when mail servers are judged.',
    z.string().transform(readCertificates),
  ),
  demo: setting(
    'POSTHORN_DEMO',
    '',
    'Practice accounts such as works@practice.test: `on` or `off`. Unset: on, except with `NODE_ENV=production`.',
    onOrOff,
  ),
  provider: setting(
    'POSTHORN_PROVIDER_FILE',
    '',
    'File (JSON) that describes the hosting provider: see below. Unset: a neutral service.',
    z.string().transform(readProviderFile),
  ),
  contentDir: setting(
    'POSTHORN_CONTENT_DIR',
    '',
    'Folder with texts of your own, laid over ours: messages in `locales/LANGUAGE/*.ftl`, articles in `help/LANGUAGE/*.md`. See below.',
    z.string().transform(readContentDir),
  ),
  profileCertificate: setting(
    'POSTHORN_PROFILE_CERT',
    '',
    'File with the certificate (PEM) that signs the profiles for Apple devices, followed by its chain. Unset: they are not signed.',
    z.string().transform(readCertificates),
  ),
  profileKey: setting(
    'POSTHORN_PROFILE_KEY',
    '',
    'File with the private key (PEM, RSA or EC, no passphrase) of `POSTHORN_PROFILE_CERT`.',
    z.string().transform(readPrivateKey),
  ),
  probeRecipient: setting(
    'POSTHORN_PROBE_RECIPIENT',
    'posthorn-probe@example.org',
    'Foreign address named in the questions about relaying and sending. No message is ever sent to it.',
    read(addressOf),
  ),
  ehloName: setting(
    'POSTHORN_EHLO_NAME',
    '',
    'Name by which Posthorn greets mail servers. Unset: the host name of the base address, else `posthorn.invalid`.',
    read(nameOf),
  ),
  smtpUrl: setting(
    'POSTHORN_SMTP_URL',
    '',
    'Mail server for messages to the support and to people who ask at `/ask`: `smtp://HOST`, `smtps://USER:PASSWORD@HOST:465`. Sender and receiver is `support.email` of the provider file. A password is sent only over verified TLS. Unset: no mail is sent.',
    read(readSmtpUrl),
  ),
  embedOrigins: setting(
    'POSTHORN_EMBED_ORIGINS',
    '',
    'Sites that may show the form and its reports in a frame, by scheme and host, separated by commas: `https://panel.example.org`. Unset: none may.',
    listOf(originOf),
  ),
  apiAnonymous: setting(
    'POSTHORN_API_ANONYMOUS',
    'off',
    'Whether programs may use the interface without a key, within the limits of visitors: `on` or `off`.',
    onOrOff,
  ),
  ispdb: setting(
    'POSTHORN_ISPDB',
    'on',
    "Whether Mozilla's public database of providers is asked for settings (by domain, never by address): `on` or `off`.",
    onOrOff,
  ),
  probers: setting(
    'POSTHORN_PROBERS',
    '12',
    'Checks that can run at the same time. Each runs in a process of its own that stands ready and takes about 40 MB of memory.',
    read((text) => wholeNumber(text, 1, 200)),
  ),
  longestCheck: setting(
    'POSTHORN_LONGEST_CHECK',
    '300',
    'Seconds after which a check ends at the latest, whatever time limit a program asks for. Checks over a minute hold half of the places at most.',
    read((text) => wholeNumber(text, 10, 300)),
  ),
  logLevel: setting(
    'POSTHORN_LOG_LEVEL',
    'info',
    'How much is logged: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.',
    z.enum(logLevels),
  ),
  rateLimit: setting(
    'POSTHORN_RATE_LIMIT',
    '10',
    'Checks a minute that one visitor may start; twelve times as many in an hour, and four times as many for an IPv6 /56. Where a browser works for it, three times as many in a minute.',
    read((text) => wholeNumber(text, 1, 100_000)),
  ),
  trustProxy: setting(
    'POSTHORN_TRUST_PROXY',
    'off',
    'Whose `X-Forwarded-For` is believed: `off`, `on` (anybody), or networks of your proxies, separated by commas.',
    z.union([onOrOff, listOf(networkOf)]),
  ),
} as const;

function setting<T>(name: string, standard: string, doc: string, schema: z.ZodType<T, string>): Setting<T> {
  return { name, default: standard, doc, schema };
}
