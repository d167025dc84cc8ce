import type { Message } from '../model/message.ts';
import { defaultPort, isIncoming, isOutgoing, protocolName } from '../model/protocols.ts';
import type { RecommendedSettings } from '../model/report.ts';
import type { Words } from '../words/words.ts';
import {
  type Client,
  type ClientConfig,
  type ClientGroup,
  type ClientSettings,
  type StepDraft,
  supports,
} from './client.ts';
import { text, verification } from './drafts.ts';
import { aerc } from './programs/aerc.ts';
import { alpine } from './programs/alpine.ts';
import { anyProgram } from './programs/any-program.ts';
import { appleMail } from './programs/apple-mail.ts';
import { appleMailIos } from './programs/apple-mail-ios.ts';
import { clawsMail } from './programs/claws-mail.ts';
import { curl } from './programs/curl.ts';
import { django } from './programs/django.ts';
import { emClient } from './programs/em-client.ts';
import { envFile } from './programs/env-file.ts';
import { evolution } from './programs/evolution.ts';
import { exim } from './programs/exim.ts';
import { fairEmail } from './programs/fairemail.ts';
import { fetchmail } from './programs/fetchmail.ts';
import { geary } from './programs/geary.ts';
import { getmail6 } from './programs/getmail6.ts';
import { gitlab } from './programs/gitlab.ts';
import { gmailApp } from './programs/gmail-app.ts';
import { gmailWeb } from './programs/gmail-web.ts';
import { grafana } from './programs/grafana.ts';
import { himalaya } from './programs/himalaya.ts';
import { homeAssistant } from './programs/home-assistant.ts';
import { isync } from './programs/isync.ts';
import { java } from './programs/java.ts';
import { kmail } from './programs/kmail.ts';
import { laravel } from './programs/laravel.ts';
import { mpop } from './programs/mpop.ts';
import { msmtp } from './programs/msmtp.ts';
import { mutt } from './programs/mutt.ts';
import { neomutt } from './programs/neomutt.ts';
import { nextcloudMail } from './programs/nextcloud-mail.ts';
import { node } from './programs/node.ts';
import { offlineimap } from './programs/offlineimap.ts';
import { openmediavault } from './programs/openmediavault.ts';
import { openssl } from './programs/openssl.ts';
import { outlook } from './programs/outlook.ts';
import { outlookMobile } from './programs/outlook-mobile.ts';
import { outlookNew } from './programs/outlook-new.ts';
import { php } from './programs/php.ts';
import { postfix } from './programs/postfix.ts';
import { printer } from './programs/printer.ts';
import { proxmox } from './programs/proxmox.ts';
import { python } from './programs/python.ts';
import { rails } from './programs/rails.ts';
import { roundcube } from './programs/roundcube.ts';
import { samsungMail } from './programs/samsung-mail.ts';
import { snappymail } from './programs/snappymail.ts';
import { springBoot } from './programs/spring-boot.ts';
import { swaks } from './programs/swaks.ts';
import { sylpheed } from './programs/sylpheed.ts';
import { synology } from './programs/synology.ts';
import { thunderbird } from './programs/thunderbird.ts';
import { thunderbirdAndroid } from './programs/thunderbird-android.ts';
import { truenas } from './programs/truenas.ts';
import { wordpress } from './programs/wordpress.ts';
import { zabbix } from './programs/zabbix.ts';
import { plainValue, UnsafeValueError } from './safe-value.ts';
import { nameOf, sayInFile, tell, tellStep } from './tell.ts';
import { standingOf, usedServers } from './used-servers.ts';

/** Every mail program Posthorn can set up, in the order people are shown them. */
export const clients: readonly Client[] = [
  thunderbird,
  outlook,
  outlookNew,
  appleMail,
  emClient,
  evolution,
  kmail,
  clawsMail,
  sylpheed,
  geary,
  gmailWeb,
  appleMailIos,
  thunderbirdAndroid,
  gmailApp,
  fairEmail,
  samsungMail,
  outlookMobile,
  printer,
  synology,
  truenas,
  openmediavault,
  proxmox,
  homeAssistant,
  anyProgram,
  mutt,
  neomutt,
  alpine,
  aerc,
  himalaya,
  msmtp,
  mpop,
  fetchmail,
  getmail6,
  isync,
  offlineimap,
  swaks,
  curl,
  openssl,
  postfix,
  exim,
  wordpress,
  nextcloudMail,
  roundcube,
  snappymail,
  grafana,
  gitlab,
  zabbix,
  python,
  php,
  node,
  java,
  laravel,
  django,
  rails,
  springBoot,
  envFile,
];

/** The groups in the order people are shown them; the message of each is its heading. */
export const clientGroups: readonly { id: ClientGroup; heading: string }[] = [
  { id: 'computer', heading: 'program-group-computer' },
  { id: 'phone', heading: 'program-group-phone' },
  { id: 'device', heading: 'program-group-device' },
  { id: 'command-line', heading: 'program-group-command-line' },
  { id: 'server', heading: 'program-group-server' },
  { id: 'code', heading: 'program-group-code' },
];

/** Finds a mail program by its id. */
export function findClient(id: string): Client | undefined {
  return clients.find((client) => client.id === id);
}

/**
 * Renders settings for one mail program, in the reader's words. What the program cannot use is answered by `unusable`; a
 * control character in a value throws UnsafeValueError, because it should have been refused long before.
 */
export function renderClient(words: Words, client: Client, settings: ClientSettings): ClientConfig {
  checkValues(settings);
  const usable = narrow(client, settings);
  const { id, kind, group, menuWords } = client;
  const name = nameOf(words, client);
  const config = { client: { id, name, kind, group, menuWords } };
  const obstacle = obstacleFor(client, name, settings, usable);
  if (obstacle !== null) return unusableConfig(config, tell(words, obstacle));
  try {
    const { steps, file = null, scan = null, notes = [] } = client.render(usable, sayInFile(words));
    const quick = quickStep(client, usable);
    const menus = menusText(client, name);
    const standing = standingOf(usable);
    return {
      ...config,
      quick: quick && tellStep(words, quick),
      scan: scan && { ...scan, step: tellStep(words, scan.step) },
      steps: steps.map((step) => tellStep(words, step)),
      file,
      notes: [...commonNotes(client, usable), ...notes].map((note) => tell(words, note)),
      menus: menus && tell(words, menus),
      verified: standing === 'verified',
      standing,
      unusable: null,
    };
  } catch (error) {
    if (!(error instanceof UnsafeValueError)) throw error;
    const { reason } = error;
    return unusableConfig(config, tell(words, text('program-cannot-hold', { program: name, reason })));
  }
}

/** Only for servers in both directions: a program that finds its own settings takes both. */
function quickStep({ quickWay }: Client, settings: ClientSettings): StepDraft | null {
  const isFound = quickWay !== undefined && settings.foundBy?.includes(quickWay.reader);
  return isFound && usedServers(settings).length === 2 ? quickWay.step(settings) : null;
}

/** One sentence that says whose menus the steps name, or null where they name none. */
function menusText({ id, menuWords }: Client, program: string): Message | null {
  if (menuWords === null) return null;
  const version = menuWords.from === 'program' ? menuWords.version : null;
  return text('program-menus', { id, program, version });
}

function unusableConfig(config: Pick<ClientConfig, 'client'>, unusable: string): ClientConfig {
  return {
    ...config,
    quick: null,
    scan: null,
    steps: [],
    file: null,
    notes: [],
    menus: null,
    verified: false,
    standing: 'unverified',
    unusable,
  };
}

function checkValues(settings: ClientSettings): void {
  const { account, providerName } = settings;
  const servers = usedServers(settings).flatMap((server) => [server.host, server.username]);
  for (const value of [account.address, account.displayName ?? '', providerName, ...servers])
    plainValue(value);
}

/** The settings without the servers this program cannot use, hosts without brackets, and a whole number of days. */
function narrow(client: Client, settings: ClientSettings): ClientSettings {
  const days = settings.leaveOnServerDays;
  return {
    ...settings,
    incoming: usableServer(client, settings.incoming),
    outgoing: usableServer(client, settings.outgoing),
    leaveOnServerDays: days !== null && days >= 1 ? Math.floor(days) : null,
  };
}

function usableServer(client: Client, server: RecommendedSettings | null): RecommendedSettings | null {
  if (server === null || !supports(client, server.protocol)) return null;
  if (server.security === 'starttls' && !client.starttls.includes(server.protocol)) return null;
  return { ...server, host: server.host.replace(/^\[(.*)\]$/, '$1') };
}

function obstacleFor(
  client: Client,
  program: string,
  settings: ClientSettings,
  usable: ClientSettings,
): Message | null {
  for (const direction of client.needs) {
    if (usable[direction] !== null) continue;
    const given = settings[direction];
    if (given === null) return text('program-lacks-server', { program, direction });
    const service = protocolName(given.protocol);
    if (!supports(client, given.protocol)) return text('program-cannot-use', { program, service });
    const port = String(defaultPort(given.protocol, 'tls'));
    return text('program-cannot-use-starttls', { program, service, port });
  }
  return usedServers(usable).length === 0 ? text('program-lacks-settings', { program }) : null;
}

function commonNotes(client: Client, settings: ClientSettings): Message[] {
  const notes = [verification(settings)];
  if (usedServers(settings).some((server) => server.security === 'none'))
    notes.push(text('program-in-clear'));
  if (settings.incoming === null && client.protocols.some(isIncoming))
    notes.push(text('program-only-sending'));
  if (settings.outgoing === null && client.protocols.some(isOutgoing))
    notes.push(text('program-only-receiving'));
  return notes;
}
