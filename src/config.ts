import { isIP } from 'node:net';
import type { CheckParts, PracticeDirectory } from './check/context/check-parts.ts';
import { ConfigError, type ConfigFault, fileFaults } from './config/config-fault.ts';
import type { ProfileSigner } from './config/profile-signer.ts';
import { pairSigner } from './config/read-profile-signer.ts';
import type { LogLevel, Setting } from './config/settings.ts';
import { logLevels, settings } from './config/settings.ts';
import type { SmtpTarget } from './mailer/smtp-target.ts';
import { hostPort } from './model/host-port.ts';
import type { Message } from './model/message.ts';
import type { OidcSettings } from './model/oidc-settings.ts';
import type { Provider } from './model/provider.ts';
import { neutralProvider } from './model/provider.ts';

export { ConfigError, type ConfigFault } from './config/config-fault.ts';

/** Everything that can be set, checked. The settings themselves stand in `config/settings.ts`. */
export interface Config {
  host: string;
  port: number;
  /** Without a slash at the end. */
  baseUrl: string;
  /** Addresses of this service that lead here over one kind of address only. */
  familyUrls: { ipv4: string | null; ipv6: string | null };
  dataDir: string;
  databaseUrl: string | null;
  /** What links are signed with; null where it is made and kept in the data folder. */
  secret: string | null;
  /** The identity provider by which staff may sign in; null where they have passwords only. */
  oidc: OidcSettings | null;
  /** What all stored reports together may take, in bytes; infinite = no limit. */
  quotaBytes: number;
  allowNetworks: string[];
  denyNetworks: string[];
  /** Hosts and domains that are never tested. */
  leaveAlone: string[];
  allowPorts: number[] | '*';
  dns: string | null;
  /** PEM texts, one certificate each. */
  extraRoots: string[];
  demo: boolean;
  provider: Provider;
  /** Texts of the provider, laid over ours; null where there are none. */
  contentDir: string | null;
  /** Signs profiles for Apple devices; null leaves them unsigned. */
  profileSigner: ProfileSigner | null;
  probeRecipient: string;
  ehloName: string;
  /** Where mail to staff and askers is handed in; null where none is sent. */
  smtp: SmtpTarget | null;
  /** Sites that may show the form in a frame. */
  embedOrigins: string[];
  /** Whether programs may use the interface without a key. */
  apiAnonymous: boolean;
  /** Whether Mozilla's database of providers may be asked. */
  ispdb: boolean;
  /** Checks that can run at the same time, each in a process of its own. */
  probers: number;
  /** After how many milliseconds a check ends at the latest. */
  longestCheckMs: number;
  logLevel: LogLevel;
  /** Checks a minute a client. */
  rateLimit: number;
  trustProxy: boolean | string[];
  production: boolean;
}

type Env = Record<string, string | undefined>;

/** Reads the environment. Pure but for the files that settings name; throws ConfigError. */
export function loadConfig(env: Env = process.env): Config {
  const { config, faults } = readConfig(env);
  if (faults.length > 0) throw new ConfigError(faults);
  return config;
}

/** The same for who wants to hear every fault and go on: what cannot be used counts as not set, and is no setting to start with. */
export function readConfig(env: Env = process.env): { config: Config; faults: ConfigFault[] } {
  const faults: ConfigFault[] = [];
  const get = <T>(setting: Setting<T>) => readSetting(setting, env, faults);
  const production = env.NODE_ENV === 'production';
  const host = get(settings.host) ?? '';
  const port = get(settings.port) ?? 0;
  const baseUrl = get(settings.baseUrl);
  const config: Config = {
    host,
    port,
    baseUrl: baseUrl ?? `http://${hostPort({ host, port })}`,
    dataDir: get(settings.dataDir) ?? '',
    familyUrls: { ipv4: get(settings.ipv4Url), ipv6: get(settings.ipv6Url) },
    databaseUrl: get(settings.databaseUrl),
    secret: get(settings.secret),
    oidc: readOidc(env, faults),
    quotaBytes: (get(settings.diskQuota) || Number.POSITIVE_INFINITY) * 1_000_000,
    allowNetworks: get(settings.allowNetworks) ?? [],
    denyNetworks: get(settings.denyNetworks) ?? [],
    leaveAlone: get(settings.leaveAlone) ?? [],
    allowPorts: get(settings.allowPorts) ?? [],
    dns: get(settings.dns),
    extraRoots: get(settings.extraRoots) ?? [],
    demo: get(settings.demo) ?? !production,
    provider: get(settings.provider) ?? neutralProvider,
    contentDir: get(settings.contentDir),
    profileSigner: readSigner(env, faults),
    probeRecipient: get(settings.probeRecipient) ?? '',
    ehloName: get(settings.ehloName) ?? nameIn(baseUrl) ?? 'posthorn.invalid',
    smtp: get(settings.smtpUrl),
    embedOrigins: get(settings.embedOrigins) ?? [],
    apiAnonymous: get(settings.apiAnonymous) ?? false,
    ispdb: get(settings.ispdb) ?? true,
    probers: get(settings.probers) ?? 1,
    longestCheckMs: (get(settings.longestCheck) ?? 300) * 1000,
    logLevel: get(settings.logLevel) ?? 'info',
    rateLimit: get(settings.rateLimit) ?? 0,
    trustProxy: get(settings.trustProxy) ?? false,
    production,
  };
  return { config, faults };
}

/** The variables that are set and look like ours. */
export function givenSettings(env: Env = process.env): string[] {
  return Object.keys(env).filter((name) => name.startsWith('POSTHORN_') && (env[name] ?? '').trim() !== '');
}

/** What the engine needs of the configuration. */
export function toCheckParts(
  config: Config,
  practice: PracticeDirectory | null,
  now = () => new Date(),
): CheckParts {
  const {
    allowNetworks,
    denyNetworks,
    allowPorts,
    dns,
    extraRoots,
    provider,
    ehloName,
    probeRecipient,
    ispdb,
  } = config;
  return {
    ...{
      allowNetworks,
      denyNetworks,
      allowPorts,
      dns,
      extraRoots,
      provider,
      practice,
      ehloName,
      probeRecipient,
      now,
    },
    leaveAlone: config.leaveAlone,
    ...(!ispdb && { ispdbUrl: null }),
  };
}

const nothing: Message = { id: 'config-nothing', args: {} };

/** The signer of profiles, of two settings that need each other. */
function readSigner(env: Env, faults: ConfigFault[]): ProfileSigner | null {
  const { profileCertificate, profileKey } = settings;
  const before = faults.length;
  const chain = readSetting(profileCertificate, env, faults);
  const key = readSetting(profileKey, env, faults);
  if (faults.length > before || (chain === null && key === null)) return null;
  const made =
    chain === null
      ? { part: 'certificate', got: nothing }
      : key === null
        ? { part: 'key', got: nothing }
        : pairSigner(chain, key, new Date());
  if ('sign' in made) return made;
  const which = made.part === 'key' ? 'profileKey' : 'profileCertificate';
  faults.push({ name: settings[which].name, setting: which, got: [{ at: [], message: made.got }] });
  return null;
}

/** The identity provider, of four settings that need each other. */
function readOidc(env: Env, faults: ConfigFault[]): OidcSettings | null {
  const before = faults.length;
  const issuer = readSetting(settings.oidcIssuer, env, faults);
  const clientId = readSetting(settings.oidcClientId, env, faults);
  const clientSecret = readSetting(settings.oidcClientSecret, env, faults);
  const roles = readSetting(settings.oidcRoles, env, faults);
  const all = {
    oidcIssuer: issuer,
    oidcClientId: clientId,
    oidcClientSecret: clientSecret,
    oidcRoles: roles,
  };
  if (faults.length > before || Object.values(all).every((one) => one === null)) return null;
  if (issuer !== null && clientId !== null && clientSecret !== null && roles !== null)
    return { issuer, clientId, clientSecret, roles };
  for (const which of ['oidcIssuer', 'oidcClientId', 'oidcClientSecret', 'oidcRoles'] as const)
    if (all[which] === null)
      faults.push({ name: settings[which].name, setting: which, got: [{ at: [], message: nothing }] });
  return null;
}

/** The value of one setting, or null when it is unset or at fault; an empty variable counts as unset. */
function readSetting<T>(setting: Setting<T>, env: Env, faults: ConfigFault[]): T | null {
  const given = env[setting.name]?.trim() ?? '';
  const text = given === '' ? setting.default : given;
  if (text === '') return null;
  const parsed = setting.schema.safeParse(text);
  if (parsed.success) return parsed.data;
  const inFile = fileFaults(parsed.error.issues);
  const [which = ''] = Object.entries(settings).find(([, one]) => one.name === setting.name) ?? [];
  faults.push({
    ...{ name: setting.name, setting: which },
    ...(setting.name === settings.logLevel.name && { choice: logLevels }),
    got: inFile.length > 0 ? inFile : JSON.stringify(toldText(setting.name, text)),
  });
  return null;
}

/** What was given, as it may be told: of a secret not a letter. */
function toldText(name: string, text: string): string {
  const secrets: string[] = [settings.secret.name, settings.smtpUrl.name, settings.oidcClientSecret.name];
  return secrets.includes(name) ? '…' : withoutLogin(text).slice(0, 100);
}

/** A text without what may be a password in an address: messages end up in logs and tickets. */
function withoutLogin(text: string): string {
  const begin = text.indexOf('://');
  if (begin < 0) return text;
  const scheme = text.slice(0, begin + 3);
  // Addresses of databases carry passwords in their query as well.
  return scheme.startsWith('http')
    ? `${scheme}${text.slice(Math.max(begin + 3, text.lastIndexOf('@') + 1))}`
    : `${scheme}…`;
}

/** The host of the base address where it is a name with a dot: `localhost` says nothing to a mail server. */
function nameIn(baseUrl: string | null): string | null {
  if (baseUrl === null) return null;
  const { hostname } = new URL(baseUrl);
  return hostname.includes('.') && isIP(hostname) === 0 ? hostname : null;
}
